package farmhand.dialect.cgkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.farm.refusal.Refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

final class FilesOfAQueueTest {
    private static final String RECORDED =
            """
            <JobProcedure type="frames">
              <parameters>
                <dict>
                  <str value="last"/>
                  <int value="10"/>
                  <str value="scene"/>
                  <str value="a &amp; &quot;b&quot;.ma"/>
                  <str value="fast"/>
                  <bool value="True"/>
                  <str value="step"/>
                  <float value="0.5"/>
                  <str value="label"/>
                  <NoneType/>
                </dict>
              </parameters>
            </JobProcedure>
            """;

    @Test
    void aDefinitionIsReadAndPrintedAsCgkitWritesIt() throws DamagedFile {
        ProcDef read = parse(RECORDED);

        assertEquals("frames", read.type());
        assertEquals(
                "{\"last\":10,\"scene\":\"a & \\\"b\\\".ma\",\"fast\":true,\"step\":0.5,\"label\":null}",
                read.parameters().toString());
        assertEquals(RECORDED, read.print());
    }

    @Test
    void listsAndNestedDictionariesAreReadAndTheQueueFillsInWhatIsNotGiven() throws DamagedFile {
        String dict =
                "<dict><str value='f'/><tuple><int value='1'/><int value='9'/></tuple>"
                        + "<str value='d'/><dict><str value='x'/><int value='2'/></dict></dict>";

        ProcDef read =
                parse("<JobProcedure type='b'><parameters>" + dict + "</parameters></JobProcedure>")
                        .with(QueueConfig.parse("[b proc]\nf = 7\nExtra: yes\n"));

        assertEquals(
                "{\"f\":[1,9],\"d\":{\"x\":2},\"Extra\":\"yes\"}", read.parameters().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<JobProcedure",
                "<Other type='a'><parameters><dict/></parameters></Other>",
                "<JobProcedure><parameters><dict/></parameters></JobProcedure>",
                "<JobProcedure type='a'/>",
                "<JobProcedure type='a'><parameters><list/></parameters></JobProcedure>",
                "<JobProcedure type='a'><parameters><dict><str value='x'/></dict></parameters></JobProcedure>",
                "<JobProcedure type='a'><parameters><dict><str value='x'/><int value='1e9'/></dict></parameters></JobProcedure>",
                "<JobProcedure type='a'><parameters><dict><str value='x'/><bool value='1'/></dict></parameters></JobProcedure>",
                "<JobProcedure type='a'><parameters><dict><str value='x'/><code value='1'/></dict></parameters></JobProcedure>",
                "<!DOCTYPE a [<!ENTITY b 'c'>]><JobProcedure type='a'><parameters><dict/></parameters></JobProcedure>",
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><JobProcedure type='&b;'><parameters><dict/></parameters></JobProcedure>",
                "<JobProcedure type='a'><parameters>&b;<dict/></parameters></JobProcedure>",
            })
    void whatIsNoDefinitionIsDamaged(String text) {
        DamagedFile damage = assertThrows(DamagedFile.class, () -> parse(text));

        assertTrue(damage.sentence().endsWith("."), damage.sentence());
    }

    @Test
    void deepNestingIsDamaged() {
        String deep = "<list>".repeat(20_000);

        assertThrows(
                DamagedFile.class,
                () -> parse("<JobProcedure type='a'><parameters><dict><str value='x'/>" + deep));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":{\"b\":1}}", "{\"a\":\"größe\"}", "{\"a\":[{}]}"})
    void whatCgkitCouldNotReadBackIsNotPrinted(String json) throws Exception {
        ObjectNode parameters = (ObjectNode) new JsonMapper().readTree(json);

        assertThrows(Refused.class, () -> new ProcDef("frames", parameters).print());
    }

    @Test
    void aLinkIsReadAndPrinted() throws DamagedFile {
        String text = "[link]\ntarget=$JOBROOT/job0/job1\n";

        assertEquals(List.of("job0", "job1"), LinkFile.parse(text).path());
        assertEquals(text, LinkFile.parse(text).print());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[link]",
                "[link]\n",
                "[link]\ntarget=/etc\n",
                "[link]\ntarget=$JOBROOT\n",
                "[link]\ntarget=$JOBROOT/../job5\n",
                "[link]\ntarget=$JOBROOT/job0/../../x\n",
                "[link]\ntarget=$JOBROOTx/job0\n",
            })
    void aLinkThatLeadsOutOfItsTreeIsDamaged(String text) {
        assertThrows(DamagedFile.class, () -> LinkFile.parse(text));
    }

    @Test
    void bothSpellingsOfTheSwitchesCount() {
        QueueConfig written = QueueConfig.parse("[main]\nKeepJobsInRepository = True\n");
        QueueConfig read = QueueConfig.parse("# x\n[main]\nuseSymLinks: yes\n");

        assertEquals(new QueueConfig(true, false, Map.of()), written);
        assertEquals(new QueueConfig(false, true, Map.of()), read);
        assertEquals(read, QueueConfig.parse(read.print()));
    }

    private static ProcDef parse(String text) throws DamagedFile {
        return ProcDef.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
