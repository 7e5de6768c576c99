package fr.essaim.harvesting;

import java.io.StringReader;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** An answer of the protocol, valid against its schema. */
record OaiReply(Document document) {

    private static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/";
    private static final Schema SCHEMA = schema();

    static OaiReply of(String body) {
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultNSInstance();
            Document document = parsers.newDocumentBuilder().parse(new InputSource(new StringReader(body)));
            SCHEMA.newValidator().validate(new DOMSource(document));
            return new OaiReply(document);
        } catch (Exception e) {
            throw new AssertionError("not valid: " + e.getMessage() + "\n" + body, e);
        }
    }

    /** The code of the error, or empty. */
    String error() {
        return all("error").stream()
                .map(error -> error.getAttribute("code"))
                .findFirst()
                .orElse("");
    }

    /** The texts of all elements of this name, of whatever vocabulary. */
    List<String> texts(String name) {
        return elements(document.getElementsByTagNameNS("*", name)).stream()
                .map(Element::getTextContent)
                .toList();
    }

    /** The only text of this name. */
    String text(String name) {
        List<String> texts = texts(name);
        if (texts.size() != 1) {
            throw new AssertionError(name + ": " + texts);
        }
        return texts.getFirst();
    }

    /** The protocol's own elements of this name. */
    List<Element> all(String name) {
        return elements(document.getElementsByTagNameNS(NAMESPACE, name));
    }

    Element request() {
        return all("request").getFirst();
    }

    /** The token of the next part; empty at the end. */
    String token() {
        return texts("resumptionToken").stream().findFirst().orElse("");
    }

    /** The headers, in their order. */
    List<Header> headers() {
        return all("header").stream().map(OaiReply::header).toList();
    }

    /** What a header says. */
    record Header(String id, String datestamp, boolean deleted, List<String> sets) {}

    private static Header header(Element header) {
        List<String> sets = elements(header.getElementsByTagNameNS(NAMESPACE, "setSpec")).stream()
                .map(Element::getTextContent)
                .toList();
        String identifier = child(header, "identifier");
        return new Header(
                identifier.substring(identifier.lastIndexOf(':') + 1),
                child(header, "datestamp"),
                header.getAttribute("status").equals("deleted"),
                sets);
    }

    private static String child(Element parent, String name) {
        return parent.getElementsByTagNameNS(NAMESPACE, name).item(0).getTextContent();
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Schema schema() {
        try {
            Source[] sources = Stream.of("oai-pmh.xsd", "dc.xsd", "oai_dc.xsd", "oai-identifier.xsd")
                    .map(name -> Objects.requireNonNull(OaiReply.class.getResource("/harvesting/" + name)))
                    .map(URL::toString)
                    .map(StreamSource::new)
                    .toArray(Source[]::new);
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(sources);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
