package farmhand.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class CompletionTest {
    private final Completion<?> jobs =
            new Completion<>(Vocabulary.JOBS, List.of("kim", "ana", "mel"));

    private List<String> texts(String text) {
        return jobs.at(text, text.length()).stream().map(Completion.Offer::text).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "us|user:",
                "fail|failed:",
                "-us|-user:",
                "light (na|light (name:",
                "user:|user:me user:ana user:kim user:mel",
                "user:m|user:me user:mel",
                "user=ana,k|user=ana,kim",
                "status:d|status:done",
                "USER:K|USER:kim",
                "paused=|paused=true paused=false",
                "met|metadata: metadata.",
                "qu|queue:",
                "age=|age=active age=inactive age=archived",
                "priority:|",
                "nonsense:x|",
                "user:kim|",
                "done|"
            })
    void whatMayStandNextIsOffered(String typed, String offered) {
        assertThat(String.join(" ", texts(typed))).startsWith(offered == null ? "" : offered);
    }

    @Test
    void operatorsFollowAnAttributeAndValuesThose() {
        assertThat(texts("user ")).contains("user =", "user in ");
        assertThat(texts("priority ")).contains("priority <").doesNotContain("priority in ");
        assertEquals(List.of("status = waiting"), texts("status = w"));
        assertEquals(List.of("user in ana"), texts("user in a"));
    }

    @Test
    void textBehindTheCaretStaysAndTheCaretStandsBeforeIt() {
        assertEquals(
                List.of(new Completion.Offer("user:kim -done", 8)), jobs.at("user:k -done", 6));
    }

    @Test
    void statesAreTermsOfTheirOwn() {
        assertThat(texts("wai")).contains("waiting");
    }

    @Test
    void neverMoreThanTwelve() {
        assertThat(texts("")).hasSize(12);
    }
}
