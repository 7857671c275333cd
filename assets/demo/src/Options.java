import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The {@code --name value} pairs after the first argument; each refusal says which one and why. */
record Options(Map<String, String> values) {

    static Options parse(String[] arguments, String... known) {
        var values = new TreeMap<String, String>();
        for (int i = 1; i < arguments.length; i += 2) {
            String name = arguments[i].startsWith("--") ? arguments[i].substring(2) : "";
            if (!List.of(known).contains(name)) {
                throw new IllegalArgumentException(
                        arguments[i]
                                + " is not an option here. Use --"
                                + String.join(" --", known));
            }
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(
                        "--" + name + " has no value. Give one after it.");
            }
            values.put(name, arguments[i + 1]);
        }
        return new Options(values);
    }

    String text(String name) {
        String value = values.get(name);
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException("--" + name + " is missing. Give it a value.");
        }
        return value;
    }

    int number(String name, int least, int most, int absent) {
        return values.containsKey(name) ? number(name, least, most) : absent;
    }

    int number(String name, int least, int most) {
        String text = text(name);
        if (text.matches("\\d{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new IllegalArgumentException(
                "--%s is \"%s\". Give a whole number from %d to %d."
                        .formatted(name, text, least, most));
    }
}
