package fr.essaim.following;

import fr.essaim.web.XmlText;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document of one namespace, element by element, straight to whoever asked for it. */
final class XmlOutput implements AutoCloseable {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter writer;

    private XmlOutput(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** A document being written: {@link #close} ends it. */
    static XmlOutput begin(OutputStream output, String root, String namespace) {
        try {
            XMLStreamWriter writer = FACTORY.createXMLStreamWriter(output, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            writer.writeStartElement(root);
            writer.writeDefaultNamespace(namespace);
            return new XmlOutput(writer);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    XmlOutput attribute(String name, String value) {
        return writing(() -> writer.writeAttribute(name, XmlText.legal(value)));
    }

    XmlOutput start(String name) {
        return writing(() -> writer.writeStartElement(name));
    }

    XmlOutput end() {
        return writing(writer::writeEndElement);
    }

    XmlOutput element(String name, String text) {
        return writing(() -> {
            writer.writeStartElement(name);
            writer.writeCharacters(XmlText.legal(text));
            writer.writeEndElement();
        });
    }

    XmlOutput empty(String name, Map<String, String> attributes) {
        return writing(() -> {
            writer.writeEmptyElement(name);
            for (Map.Entry<String, String> attribute : attributes.entrySet()) {
                writer.writeAttribute(attribute.getKey(), XmlText.legal(attribute.getValue()));
            }
        });
    }

    @Override
    public void close() {
        writing(() -> {
            writer.writeEndDocument();
            writer.flush();
        });
    }

    private XmlOutput writing(Step step) {
        try {
            step.write();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One call of the writer. */
    private interface Step {
        void write() throws XMLStreamException;
    }
}
