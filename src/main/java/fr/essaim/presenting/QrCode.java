package fr.essaim.presenting;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** An address that a telephone reads from a screen or from paper: squares, with the margin that readers need. */
final class QrCode {

    private static final int MARGIN = 4;
    private static final int WHITE = 0xffffff;

    private final String address;
    private final BitMatrix squares;

    private QrCode(String address, BitMatrix squares) {
        this.address = address;
        this.squares = squares;
    }

    static QrCode of(String address) {
        // Level M: 15 % of the squares may be hidden by a finger or a reflection.
        Map<EncodeHintType, Object> how =
                Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, MARGIN);
        try {
            return new QrCode(address, new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, how));
        } catch (WriterException e) {
            throw new IllegalArgumentException("no QR code holds " + address, e);
        }
    }

    String address() {
        return address;
    }

    /** How many squares a side has, the margin included. */
    int side() {
        return squares.getWidth();
    }

    /** The dark squares as one path, a unit each. */
    String path() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < side(); y++) {
            for (int x = 0; x < side(); x++) {
                int length = darkFrom(x, y);
                if (length > 0) {
                    path.append("M%d %dh%dv1h-%dz".formatted(x, y, length, length));
                    x += length;
                }
            }
        }
        return path.toString();
    }

    /** A picture of its own, with its name for those who do not see it. */
    String svg(String title) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" width="%2$d" height="%2$d" role="img" aria-labelledby="t" lang="fr" shape-rendering="crispEdges">\
                <title id="t">%3$s</title><path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path fill="#1b2a4a" d="%4$s"/></svg>
                """.formatted(side(), side() * 8, title.replace("&", "&amp;").replace("<", "&lt;"), path());
    }

    byte[] svgBytes(String title) {
        return svg(title).getBytes(StandardCharsets.UTF_8);
    }

    /** @param scale how many points a square is wide */
    byte[] png(int scale) {
        BufferedImage picture = new BufferedImage(side() * scale, side() * scale, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, squares.get(x / scale, y / scale) ? 0 : WHITE);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    String dataAddress(int scale) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(scale));
    }

    private int darkFrom(int x, int y) {
        int end = x;
        while (end < side() && squares.get(end, y)) {
            end++;
        }
        return end - x;
    }
}
