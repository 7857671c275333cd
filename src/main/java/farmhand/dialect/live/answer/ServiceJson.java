package farmhand.dialect.live.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.json.Json;
import farmhand.dialect.live.json.Parts;
import farmhand.dialect.live.json.Told;
import farmhand.dialect.live.spec.RecurrenceText;
import farmhand.farm.service.Bytes;
import farmhand.farm.service.Problem;
import farmhand.farm.service.Reading;
import farmhand.farm.service.Service;
import farmhand.farm.service.ServiceList;
import farmhand.farm.service.Start;
import farmhand.farm.service.Usual;
import farmhand.farm.time.TimeLimits;

import java.util.ArrayList;
import java.util.List;

/**
 * Services as they are told, in the keys of their files; {@code file} is null where they are ours.
 */
final class ServiceJson {
    private static final String ALL = "all";

    private ServiceJson() {}

    static ObjectNode print(ServiceList list) {
        ObjectNode node = Json.object();
        ArrayNode services = node.putArray("services");
        list.services().forEach(service -> services.add(print(service)));
        ArrayNode problems = node.putArray("problems");
        for (Problem problem : list.problems()) {
            problems.addObject()
                    .put("file", problem.file())
                    .put("line", problem.line())
                    .put("message", problem.message());
        }
        return node;
    }

    static ServiceList read(JsonNode node) {
        List<Service> services = new ArrayList<>();
        node.path("services").forEach(one -> services.add(readOne(one)));
        List<Problem> problems = new ArrayList<>();
        node.path("problems")
                .forEach(
                        one ->
                                problems.add(
                                        new Problem(
                                                Told.text(one.path("file")),
                                                one.path("line").asInt(),
                                                Told.text(one.path("message")))));
        return new ServiceList(services, problems);
    }

    private static ObjectNode print(Service service) {
        ObjectNode node = Json.object().put("name", service.name());
        Parts.putText(node, "file", service.file());
        if (service.slots() == Service.ALL) {
            node.put("slots", ALL);
        } else {
            node.put("slots", service.slots());
        }
        if (service.usual().memory() == 0) {
            node.putNull("memory");
        } else {
            node.put("memory", Bytes.print(service.usual().memory()));
        }
        Parts.put(node, "time_limit", service.times().whole());
        Parts.put(node, "no_progress_limit", service.times().noProgress());
        node.put("command", service.start().command());
        node.set("wrapper", Parts.texts(service.start().wrapper()));
        node.set("environment", Parts.environment(service.start().environment()));
        node.set("outputs", Parts.texts(service.usual().outputs()));
        node.set("recurrence", RecurrenceText.print(service.usual().recurrence()));
        node.set("progress", Parts.texts(service.reading().progress()));
        node.set("errors", Parts.texts(service.reading().errors()));
        node.set("failures", Parts.texts(service.reading().failures()));
        return node.put("stderr_is_failure", service.reading().stderrIsFailure());
    }

    private static Service readOne(JsonNode node) {
        boolean all = ALL.equals(Told.text(node.path("slots")));
        return new Service(
                Told.text(node.path("name")),
                Told.text(node.path("file")),
                all ? Service.ALL : node.path("slots").asInt(1),
                new TimeLimits(
                        Told.duration(node.path("time_limit")),
                        Told.duration(node.path("no_progress_limit"))),
                new Start(
                        Told.text(node.path("command")),
                        Told.texts(node.path("wrapper")),
                        Told.environment(node.path("environment"))),
                new Reading(
                        Told.texts(node.path("progress")),
                        Told.texts(node.path("errors")),
                        Told.texts(node.path("failures")),
                        node.path("stderr_is_failure").asBoolean()),
                new Usual(
                        node.path("memory").isTextual()
                                ? Bytes.parse(node.path("memory").textValue())
                                : 0,
                        Told.texts(node.path("outputs")),
                        node.path("recurrence").isObject()
                                ? RecurrenceText.read(node.path("recurrence"))
                                : Usual.NOTHING_SAID.recurrence()));
    }
}
