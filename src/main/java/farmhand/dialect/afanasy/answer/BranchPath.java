package farmhand.dialect.afanasy.answer;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names of branches, which are paths from the root.
 *
 * @see <a href="https://github.com/CGRU/cgru">Afanasy</a>: {@code Branch::FilterPath}
 */
public final class BranchPath {
    private static final String ODD = "\"\\/|!$&?()[]{}*^<>%`',:;";
    private static final char LAST = 'z';

    private BranchPath() {}

    /** The branch that a job of that branch is in: those of the first level are all there are. */
    public static String first(String said) {
        return parts(said).findFirst().map(part -> "/" + part).orElse("/");
    }

    /** The whole path, of which an afserver looks for a branch that is there. */
    public static String whole(String said) {
        return "/" + parts(said).collect(Collectors.joining("/"));
    }

    private static Stream<String> parts(String said) {
        return Stream.of(said.split("[/\\\\]", -1))
                .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
                .map(BranchPath::filtered);
    }

    /** Byte by byte, so that letters of other scripts are several. */
    private static String filtered(String part) {
        String bytes =
                new String(part.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return bytes.chars()
                .mapToObj(c -> c <= ' ' || c > LAST || ODD.indexOf(c) >= 0 ? "_" : "" + (char) c)
                .collect(Collectors.joining());
    }
}
