package farmhand.dialect.cgkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;

import java.util.Map;

/** Prints parameters as cgkit writes Python's values, and only what cgkit can read back. */
final class PythonXml {
    private static final String STEP = "  ";

    private final StringBuilder out = new StringBuilder();

    private PythonXml() {}

    static String document(String type, ObjectNode parameters) {
        PythonXml xml = new PythonXml();
        xml.line("", "<JobProcedure type=\"" + escaped(type, "service") + "\">");
        xml.line(STEP, "<parameters>");
        xml.dict(parameters);
        xml.line(STEP, "</parameters>");
        xml.line("", "</JobProcedure>");
        return xml.out.toString();
    }

    private void dict(ObjectNode parameters) {
        String indent = STEP.repeat(2);
        if (parameters.isEmpty()) {
            line(indent, "<dict/>");
            return;
        }
        line(indent, "<dict>");
        for (Map.Entry<String, JsonNode> one : parameters.properties()) {
            element(STEP.repeat(3), "str", one.getKey(), one.getKey());
            value(STEP.repeat(3), one.getValue(), one.getKey());
        }
        line(indent, "</dict>");
    }

    private void value(String indent, JsonNode value, String at) {
        switch (value.getNodeType()) {
            case STRING -> element(indent, "str", value.asText(), at);
            case BOOLEAN -> element(indent, "bool", value.asBoolean() ? "True" : "False", at);
            case NUMBER ->
                    element(indent, value.isIntegralNumber() ? "int" : "float", value.asText(), at);
            case NULL -> line(indent, "<NoneType/>");
            case ARRAY -> {
                line(indent, "<list>");
                value.forEach(one -> value(indent + STEP, one, at));
                line(indent, "</list>");
            }
            default ->
                    throw refused(
                            "bad_value",
                            "Parameter “" + at + "” is an object: cgkit cannot read it back.",
                            "Use texts, numbers, true, false, null and lists.",
                            at);
        }
    }

    private void element(String indent, String kind, String text, String at) {
        line(indent, "<" + kind + " value=\"" + escaped(text, at) + "\"/>");
    }

    private void line(String indent, String text) {
        out.append(indent).append(text).append('\n');
    }

    /** cgkit's texts are bytes that it takes for ASCII. */
    private static String escaped(String text, String at) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n', '\t', '\r' -> escaped.append("&#").append((int) c).append(';');
                default -> {
                    if (c < ' ' || c > '~') {
                        throw refused(
                                "bad_value",
                                "“" + at + "” has a character that cgkit cannot read back.",
                                "Use ASCII alone in the service and its parameters.",
                                at);
                    }
                    escaped.append(c);
                }
            }
        }
        return escaped.toString();
    }

    private static Refused refused(String code, String message, String remedy, String at) {
        return new Refused(Rejection.of(code, message, remedy).within(at));
    }
}
