package farmhand.dialect.afanasy.answer;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names of branches, which are paths from the root.
 *
 * @see <a href="https://github.com/CGRU/cgru">Afanasy</a>: {@code Branch::FilterPath}
 */
final class BranchPath {
    private static final String ODD = "\"\\/|!$&?()[]{}*^<>%`',:;";
    private static final char LAST = 'z';

    private BranchPath() {}

    /** The branch that a job of that branch is in: those of the first level are all there are. */
    static String first(String said) {
        return Stream.of(said.split("[/\\\\]", -1))
                .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
                .findFirst()
                .map(part -> "/" + filtered(part))
                .orElse("/");
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
