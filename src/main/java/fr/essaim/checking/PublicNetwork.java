package fr.essaim.checking;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Tells hosts of the public network from those of the machine and the house it stands in, which nobody reaches through a source's address. */
final class PublicNetwork {

    private PublicNetwork() {}

    /** Whether every address of a host is public. */
    static boolean contains(String host) throws UnknownHostException {
        return Arrays.stream(InetAddress.getAllByName(host)).allMatch(PublicNetwork::isPublic);
    }

    static boolean isPublic(InetAddress address) {
        boolean special = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        if (special) {
            return false;
        }
        return switch (address) {
            case Inet4Address four -> isPublic(four.getAddress());
            case Inet6Address six -> isPublicSix(six.getAddress());
            default -> false;
        };
    }

    // This network, shared by carriers, protocol assignments, benchmarks, reserved.
    private static boolean isPublic(byte[] four) {
        int first = four[0] & 0xff;
        int second = four[1] & 0xff;
        int third = four[2] & 0xff;
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean assigned = first == 192 && second == 0 && third == 0;
        boolean benchmark = first == 198 && (second == 18 || second == 19);
        return first != 0 && first < 240 && !shared && !assigned && !benchmark;
    }

    // Only 2000::/3 is public, but for what wraps an address of the other sort (6to4, Teredo).
    private static boolean isPublicSix(byte[] six) {
        int first = ((six[0] & 0xff) << 8) | (six[1] & 0xff);
        int second = ((six[2] & 0xff) << 8) | (six[3] & 0xff);
        boolean global = first >= 0x2000 && first < 0x4000;
        boolean wraps = first == 0x2002 || (first == 0x2001 && second == 0);
        return global && !wraps;
    }
}
