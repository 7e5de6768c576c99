package fr.essaim.importing.file;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One XML part of a workbook, pulled event by event; it neither reaches outside nor lets a hostile file fill the memory. */
final class XmlPart implements Closeable {

    private static final int MOST_NAMES = 2_000;
    private static final XMLInputFactory XML = factory();

    private final InputStream in;
    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private int namespaces;
    private int event;

    private XmlPart(InputStream in, XMLStreamReader reader) {
        this.in = in;
        this.reader = reader;
    }

    static XmlPart open(InputStream in) throws IOException {
        try {
            return new XmlPart(in, XML.createXMLStreamReader(new BoundedMarkup(text(in))));
        } catch (XMLStreamException e) {
            in.close();
            throw new IOException(e);
        }
    }

    /** Goes to the next event; false at the end. */
    boolean next() throws IOException {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            event = reader.next();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        countNames();
        return true;
    }

    boolean starts(String name) {
        return event == XMLStreamConstants.START_ELEMENT
                && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(name);
    }

    /** The value of an attribute of the element just started, whatever its prefix; empty when it has none. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The text at this event, empty when it is not text. */
    String text() {
        return event == XMLStreamConstants.CHARACTERS
                        || event == XMLStreamConstants.CDATA
                        || event == XMLStreamConstants.SPACE
                ? reader.getText()
                : "";
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** The parser keeps every name it has ever met: a real part has a few dozen. */
    private void countNames() throws IOException {
        if (event == XMLStreamConstants.START_ELEMENT) {
            names.add(reader.getLocalName());
            namespaces += reader.getNamespaceCount();
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                names.add(reader.getAttributeLocalName(i));
            }
        }
        if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
            names.add(reader.getPITarget());
        }
        if (names.size() + namespaces > MOST_NAMES) {
            throw new IOException("more than " + MOST_NAMES + " names");
        }
    }

    /** UTF-8 as the format demands, after the byte order mark some programs put. */
    private static Reader text(InputStream in) throws IOException {
        Reader text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("jdk.xml.maxElementDepth", "100");
        // JDK 25 would stop at 100,000 ampersands, which are entities to it; entities of its own a part cannot declare.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        return factory;
    }
}
