package fr.essaim.harvesting;

import fr.essaim.web.XmlText;
import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The document of an answer while it is written. */
final class OaiXml {

    private static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/";
    private static final String SCHEMAS = "http://www.w3.org/2001/XMLSchema-instance";
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    // Into characters and not bytes: the JDK's writer of bytes tears the two halves of rare letters apart.
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    OaiXml() {
        try {
            xml = WRITERS.createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("OAI-PMH");
            xml.writeDefaultNamespace(NAMESPACE);
            location(NAMESPACE, NAMESPACE + "OAI-PMH.xsd");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Something written inside an element. */
    interface Inside {
        void write();
    }

    void element(String name, String value) {
        element(name, Map.of(), value);
    }

    void element(String name, Map<String, String> attributes, String value) {
        element(name, attributes, () -> text(value));
    }

    void element(String name, Inside inside) {
        element(name, Map.of(), inside);
    }

    void element(String name, Map<String, String> attributes, Inside inside) {
        try {
            xml.writeStartElement(name);
            for (Map.Entry<String, String> attribute : attributes.entrySet()) {
                xml.writeAttribute(attribute.getKey(), XmlText.legal(attribute.getValue()));
            }
            inside.write();
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An element that begins another vocabulary, with where its schema is; names inside carry its prefix. */
    void foreign(String name, Map<String, String> namespaces, String namespace, String schema, Inside inside) {
        try {
            xml.writeStartElement(name);
            for (Map.Entry<String, String> each : namespaces.entrySet()) {
                xml.writeAttribute(each.getKey(), each.getValue());
            }
            location(namespace, schema);
            inside.write();
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The whole document. */
    String end() {
        try {
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void text(String value) {
        try {
            xml.writeCharacters(XmlText.legal(value));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void location(String namespace, String schema) throws XMLStreamException {
        xml.writeAttribute("xmlns:xsi", SCHEMAS);
        xml.writeAttribute("xsi:schemaLocation", namespace + " " + schema);
    }
}
