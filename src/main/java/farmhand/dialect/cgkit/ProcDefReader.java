package farmhand.dialect.cgkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a {@code .proc_def}: no document type, no entities but the five, bounded depth. */
final class ProcDefReader {
    private static final int MOST_DEPTH = 64;
    private static final int MOST_DIGITS = 1_000;
    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    ProcDefReader() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    }

    ProcDef read(byte[] xml) throws DamagedFile {
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            next(reader);
            if (!reader.getLocalName().equals("JobProcedure")) {
                throw new DamagedFile("Its definition is no JobProcedure.");
            }
            String type = attribute(reader, "type").orElse("");
            if (type.isBlank() || type.chars().anyMatch(Character::isISOControl)) {
                throw new DamagedFile("Its definition names no type.");
            }
            ObjectNode parameters = parameters(reader);
            while (reader.hasNext()) {
                reader.next();
            }
            return new ProcDef(type, parameters);
        } catch (XMLStreamException broken) {
            throw new DamagedFile(
                    "Its definition is no XML at line "
                            + broken.getLocation().getLineNumber()
                            + ".");
        }
    }

    /** To the next element that begins or ends. */
    private static int next(XMLStreamReader reader) throws XMLStreamException, DamagedFile {
        while (reader.hasNext()) {
            int event = reader.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT -> {
                    return event;
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new DamagedFile("Its definition declares or uses entities.");
                default -> {
                    // text between the elements says nothing
                }
            }
        }
        throw new DamagedFile("Its definition ends too early.");
    }

    private static ObjectNode parameters(XMLStreamReader reader)
            throws XMLStreamException, DamagedFile {
        if (next(reader) != XMLStreamConstants.START_ELEMENT
                || !reader.getLocalName().equals("parameters")
                || next(reader) != XMLStreamConstants.START_ELEMENT
                || !reader.getLocalName().equals("dict")) {
            throw new DamagedFile("Its definition has no parameters.");
        }
        return (ObjectNode) value(reader, 1);
    }

    /** The value whose element began; ends behind its end. */
    private static JsonNode value(XMLStreamReader reader, int depth)
            throws XMLStreamException, DamagedFile {
        if (depth > MOST_DEPTH) {
            throw new DamagedFile("Its parameters are nested too deep.");
        }
        String kind = reader.getLocalName();
        String text = attribute(reader, "value").orElse("");
        List<JsonNode> children = new ArrayList<>();
        while (next(reader) == XMLStreamConstants.START_ELEMENT) {
            children.add(value(reader, depth + 1));
        }
        return switch (kind) {
            case "str" -> MAKE.textNode(text);
            case "int" -> MAKE.numberNode(whole(text));
            case "float" -> number(text);
            case "bool" -> bool(text);
            case "NoneType" -> MAKE.nullNode();
            case "list", "tuple" -> list(children);
            case "dict" -> dict(children);
            default ->
                    throw new DamagedFile(
                            "A parameter of unknown type " + ProcDef.quoted(kind) + ".");
        };
    }

    private static ArrayNode list(List<JsonNode> children) {
        return MAKE.arrayNode().addAll(children);
    }

    private static ObjectNode dict(List<JsonNode> children) throws DamagedFile {
        if (children.size() % 2 != 0) {
            throw new DamagedFile("A parameter has a name and no value.");
        }
        ObjectNode dict = MAKE.objectNode();
        for (int i = 0; i < children.size(); i += 2) {
            dict.set(children.get(i).asText(), children.get(i + 1));
        }
        return dict;
    }

    private static JsonNode bool(String text) throws DamagedFile {
        return switch (text) {
            case "True" -> MAKE.booleanNode(true);
            case "False" -> MAKE.booleanNode(false);
            default -> throw new DamagedFile(ProcDef.quoted(text) + " is neither True nor False.");
        };
    }

    private static BigInteger whole(String text) throws DamagedFile {
        try {
            if (text.length() <= MOST_DIGITS) {
                return new BigInteger(text.strip());
            }
        } catch (NumberFormatException _) {
            // said below
        }
        throw new DamagedFile(ProcDef.quoted(text) + " is no whole number.");
    }

    /** What JSON has no number for stays text, such as {@code nan}. */
    private static JsonNode number(String text) throws DamagedFile {
        if (text.strip().matches("(?i)[+-]?(nan|inf(inity)?)")) {
            return MAKE.textNode(text.strip());
        }
        try {
            return MAKE.numberNode(Double.parseDouble(text));
        } catch (NumberFormatException _) {
            throw new DamagedFile(ProcDef.quoted(text) + " is no number.");
        }
    }

    private static Optional<String> attribute(XMLStreamReader reader, String name) {
        return Optional.ofNullable(reader.getAttributeValue(null, name));
    }
}
