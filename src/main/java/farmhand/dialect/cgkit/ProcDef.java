package farmhand.dialect.cgkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a job is: the file {@code .proc_def}.
 *
 * @param type the kind of procedure; never empty
 * @param parameters by name
 */
public record ProcDef(String type, ObjectNode parameters) {
    private static final int MOST_CHARACTERS = 200;

    public ProcDef {
        parameters = parameters.deepCopy();
    }

    @Override
    public ObjectNode parameters() {
        return parameters.deepCopy();
    }

    /** Reads the file. */
    public static ProcDef parse(byte[] xml) throws DamagedFile {
        return new ProcDefReader().read(xml);
    }

    /**
     * The file as cgkit reads it back.
     *
     * @throws farmhand.farm.refusal.Refused where cgkit could not hold a parameter
     */
    public String print() {
        return PythonXml.document(type, parameters);
    }

    /** The same with what the queue says for parameters that are not given. */
    public ProcDef with(QueueConfig config) {
        ObjectNode all = parameters();
        config.usual(type).forEach((name, value) -> putIfAbsent(all, name, value));
        return new ProcDef(type, all);
    }

    /** The parameter of that name as text; empty where there is none. */
    String text(String name) {
        JsonNode value = parameters.path(name);
        return value.isNull() || value.isMissingNode() ? "" : value.asText();
    }

    JsonNode value(String name) {
        return parameters.path(name);
    }

    private static void putIfAbsent(ObjectNode all, String name, String value) {
        if (!all.has(name)) {
            all.put(name, value);
        }
    }

    /** A text of a damaged file, fit for a sentence. */
    static String quoted(String text) {
        String line =
                text.codePoints()
                        .filter(c -> !Character.isISOControl(c))
                        .limit(MOST_CHARACTERS)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        return "“" + line + "”";
    }
}
