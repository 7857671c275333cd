package farmhand.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.server.Doors.Answer;

import okhttp3.MediaType;
import okhttp3.RequestBody;

import okio.BufferedSink;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.List;

/** Bad and oversized input: each its own answer, and the farm goes on. */
final class LimitsTest {
    private final Doors doors = Doors.open();

    @AfterEach
    void theFarmGoesOn() throws Exception {
        assertEquals(200, doors.get("/farm").status());
        doors.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"name":        | 400 | not_json | line 1, column
                    `` | 400 | not_json | empty
                    {"nam":"a"} | 400 | unknown_field | name, user
                    {"name":"a"} | 400 | missing_field | blocks
                    {"name":3,"blocks":[]} | 400 | wrong_type | name
                    {"name":" ","blocks":[{"name":"b","frames":"1","command":"x"}]} | 422 | empty_name | name
                    {"name":"a","blocks":[]} | 422 | no_blocks | blocks
                    {"name":"a","blocks":[{"name":"b","frames":"1","tasks":[]}]} | 422 | frames_and_tasks | blocks[0].frames
                    {"name":"a","blocks":[{"name":"b"}]} | 400 | missing_field | blocks[0].frames
                    {"name":"a","blocks":[{"name":"b","frames":"1-999999999999","command":"x"}]} | 422 | too_many_frames | blocks[0].frames
                    {"name":"a","blocks":[{"name":"b","frames":"1-9x0","command":"x"}]} | 422 | bad_frames | blocks[0].frames
                    {"name":"a","blocks":[{"name":"b","frames":"1"}]} | 422 | no_command | blocks[0].command
                    {"name":"a","blocks":[{"name":"b","frames":"1","command":[]}]} | 422 | no_program | blocks[0].command
                    {"name":"a","blocks":[{"name":"b","frames":"1","command":7}]} | 400 | wrong_type | blocks[0].command
                    {"name":"a","priority":2000,"blocks":[{"name":"b","frames":"1","command":"x"}]} | 422 | bad_priority | priority
                    """)
    void whatCannotBeSubmittedIsRefusedWithItsPlace(
            String body, int status, String code, String says) throws Exception {
        Answer answer = doors.send("POST", "/farm/jobs", body);

        assertEquals(status, answer.status(), answer.body());
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"", says, "\"remedy\":");
    }

    @Test
    void aHugeNameIsRefused() throws Exception {
        Answer answer =
                doors.send(
                        "POST",
                        "/farm/jobs",
                        "{\"name\":\""
                                + "x".repeat(2_000_000)
                                + "\",\"blocks\":[{\"name\":\"b\"}]}");

        assertTrue(answer.status() == 400 || answer.status() == 422, answer.body());
        assertTrue(answer.body().length() < 1_000);
    }

    @Test
    void aDeepTextIsRefused() throws Exception {
        Answer answer = doors.send("POST", "/farm/jobs", "[".repeat(100_000));

        assertEquals(400, answer.status());
        assertThat(answer.body()).contains("json_limits", "64 levels").doesNotContain("getMax");
    }

    @Test
    void aNumberBeyondAllNumbersIsRefused() throws Exception {
        for (String path : List.of("/farm/jobs", "/farm/commands", "/tasks", "/api/v1/jobs/")) {
            Answer answer = doors.send("POST", path, "{\"name\":1e3000000000}");

            assertThat(answer.status()).as(path).isIn(400, 412);
            assertThat(answer.body()).as(path).contains("too large or too small");
        }
    }

    @Test
    void aTextOfTooManyValuesIsRefused() throws Exception {
        Answer answer = doors.send("POST", "/farm/jobs", "[" + "{},".repeat(3_000_000) + "{}]");

        assertEquals(400, answer.status());
        assertThat(answer.body()).contains("json_limits");
    }

    @Test
    void aBodyThatAnnouncesTooMuchIsNotRead() throws Exception {
        String answer =
                Raw.exchange(doors, head("POST /farm/jobs", "Content-Length: 67108865\r\n"));

        assertThat(answer).startsWith("HTTP/1.1 413").contains("too_large", "64 MiB");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    POST /tasks | {"code":413 | "error":"too_large"
                    POST /api/v1/jobs/ | {"error":" | 64 MiB
                    PUT /api/v3/event | {"message":" | 64 MiB
                    """)
    void otherDoorsSayInTheirOwnFormThatABodyIsTooLarge(String line, String shape, String says)
            throws Exception {
        String answer = Raw.exchange(doors, head(line, "Content-Length: 67108865\r\n"));

        assertThat(answer).contains(shape, says);
    }

    @Test
    void aBodyThatGrowsTooLargeIsRefused() throws Exception {
        byte[] spaces = new byte[1024 * 1024];
        RequestBody endless =
                new RequestBody() {
                    @Override
                    public MediaType contentType() {
                        return MediaType.get("application/json");
                    }

                    @Override
                    public void writeTo(BufferedSink sink) throws IOException {
                        for (int i = 0; i < 65; i++) {
                            sink.write(spaces);
                        }
                    }
                };

        int status;
        try {
            status = doors.ask(doors.request("/farm/jobs").post(endless).build()).status();
        } catch (IOException e) {
            status = 413; // The answer was sent and the connection closed before all was written.
        }

        assertEquals(413, status);
    }

    @Test
    void longHeadersAreRefusedInTheSameShape() throws Exception {
        String answer =
                Raw.exchange(doors, head("GET /farm", "X-Long: " + "x".repeat(70_000) + "\r\n"));

        assertThat(answer).startsWith("HTTP/1.1 431").contains("\"error\":{", "too_large");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /api/v1/jobs/ | {"error":"The line or the headers
                    /api/v3/event | {"message":"The line or the headers
                    /tasks | {"code":431,"data":null,"error":"too_large"
                    """)
    void longHeadersAreRefusedInTheShapeOfTheirDoor(String path, String shape) throws Exception {
        String answer =
                Raw.exchange(doors, head("GET " + path, "X-Long: " + "x".repeat(70_000) + "\r\n"));

        assertThat(answer).startsWith("HTTP/1.1 431").contains(shape);
    }

    @Test
    void whatIsNoHttpIsRefusedInTheSameShape() throws Exception {
        String answer = Raw.exchange(doors, "HELLO\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("\"error\":{", "bad_request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PATCH", "PUT", "DELETE"})
    void aLineEndInAPathIsRefusedWhateverIsAskedFor(String method) throws Exception {
        String answer = Raw.exchange(doors, head(method + " /farm/jobs/3%0A", ""));

        assertThat(answer).startsWith("HTTP/1.1 400").contains("\"error\":{", "bad_request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%zz", "%ff", "%"})
    void aQueryThatIsNotEncodedIsRefused(String where) throws Exception {
        String answer = Raw.exchange(doors, head("GET /farm/jobs?where=" + where, ""));

        assertThat(answer).startsWith("HTTP/1.1 400").contains("\"error\":{", "bad_encoding");
    }

    @Test
    void aPathOutOfItselfIsRefused() throws Exception {
        String answer = Raw.exchange(doors, head("GET /farm/%2e%2e/%2e%2e/etc", ""));

        assertThat(answer).startsWith("HTTP/1.1 4").contains("\"error\":{");
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws Exception {
        Answer answer =
                doors.ask(
                        doors.request("/farm/jobs")
                                .post(RequestBody.create(new byte[] {'"', (byte) 0xff, '"'}))
                                .build());

        assertEquals(400, answer.status());
        assertThat(answer.body()).contains("not UTF-8");
    }

    @Test
    void aRequestThatIsNeverFinishedHoldsNobodyUp() throws Exception {
        try (Raw first = new Raw(doors);
                Raw second = new Raw(doors)) {
            first.say(head("POST /farm/jobs", "Content-Length: 100\r\n") + "{");
            second.say("GET /farm HT");

            assertEquals(200, doors.get("/farm/jobs").status());
        }
    }

    private String head(String line, String more) {
        return line
                + " HTTP/1.1\r\nHost: 127.0.0.1:"
                + doors.door.port()
                + "\r\nAuthorization: Bearer "
                + Doors.TOKEN
                + "\r\nConnection: close\r\n"
                + more
                + "\r\n";
    }
}
