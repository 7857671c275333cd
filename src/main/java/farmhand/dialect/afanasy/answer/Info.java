package farmhand.dialect.afanasy.answer;

import farmhand.dialect.afanasy.json.JsonOut;

import java.util.List;

/** Answers that say something in words, or name what was made. */
public final class Info {
    private Info() {}

    /** It went wrong. */
    public static String error(String text) {
        return info("error", text);
    }

    /** It is done. */
    public static String log(String text) {
        return info("log", text);
    }

    /** Something to know. */
    public static String note(String text) {
        return info("info", text);
    }

    /** What is asked of the server itself cannot be done. */
    public static String failed(String what, String why) {
        return JsonOut.object(
                out -> {
                    out.text("status", "error");
                    out.text(what, why);
                    out.text("error", why);
                });
    }

    /** What was made, by numbers. */
    public static String made(String key, List<Integer> numbers) {
        return JsonOut.object(
                out ->
                        out.object(
                                "object",
                                _ -> out.array(key, _ -> numbers.forEach(i -> out.item(i)))));
    }

    /** A job that was submitted; its serial is its number. */
    public static String job(int number) {
        return JsonOut.object(
                out -> {
                    out.number("id", number);
                    out.number("serial", number);
                });
    }

    /** A job that was not submitted. */
    public static String noJob(String why) {
        return JsonOut.object(
                out -> {
                    out.number("id", 0);
                    out.number("serial", 0);
                    out.text("error", why);
                });
    }

    private static String info(String kind, String text) {
        return JsonOut.object(
                out ->
                        out.object(
                                "info",
                                _ -> {
                                    out.text("kind", kind);
                                    out.text("text", text);
                                }));
    }
}
