package fr.essaim.presenting;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/** All that the setting of a document may read: the files packed beside these classes, nothing of the disk and nothing of the network. */
final class PackedFiles implements ResourceResolver {

    static final URI BASE = URI.create("essaim:/");

    private static final String FOLDER = "/presenting/";

    @Override
    public Resource getResource(URI address) throws IOException {
        if (!BASE.getScheme().equals(address.getScheme())) {
            throw new FileNotFoundException("not packed: " + address);
        }
        return new Resource(open(address.getPath().substring(1)));
    }

    @Override
    public OutputStream getOutputStream(URI address) throws IOException {
        throw new FileNotFoundException("nothing is written: " + address);
    }

    InputStream open(String name) throws IOException {
        InputStream packed = PackedFiles.class.getResourceAsStream(FOLDER + name);
        if (packed == null) {
            throw new FileNotFoundException("not packed: " + name);
        }
        return packed;
    }
}
