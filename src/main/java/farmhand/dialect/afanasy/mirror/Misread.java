package farmhand.dialect.afanasy.mirror;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.afanasy.spec.Kept;
import farmhand.dialect.afanasy.spec.KeptOf;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.Metadata;

import java.util.Locale;

/**
 * Refuses what is said under {@code afanasy} in metadata and would come to nothing: an afserver
 * passes over values of a wrong type and over names that it does not know.
 */
final class Misread {
    private Misread() {}

    /** What is said of a thing that is new. */
    static void refuse(String subject, KeptOf what, Metadata metadata) {
        refuse(subject, what, Metadata.NONE, metadata);
    }

    /** What is said otherwise of a thing that is there; what is not said there stays. */
    static void refuseEdit(String subject, KeptOf what, Metadata before, Metadata after) {
        refuse(subject, what, before, after);
        ObjectNode was = Kept.in(before).said();
        for (var field : Kept.in(after).said().properties()) {
            String key = field.getKey();
            if (!what.isSayableLater(key) && !field.getValue().equals(was.get(key))) {
                throw Impossible.no(
                        subject,
                        "another “" + key + "” of what is there",
                        "Say it when that is submitted, and leave it as it is.");
            }
        }
    }

    private static void refuse(String subject, KeptOf what, Metadata before, Metadata after) {
        KeptOf.noObject(after)
                .ifPresent(
                        there -> {
                            throw wrong(subject, "afanasy", there, "an object");
                        });
        ObjectNode was = Kept.in(before).said();
        for (var field : Kept.in(after).said().properties()) {
            String key = field.getKey();
            JsonNode value = field.getValue();
            if (value.equals(was.get(key)) || what.isRight(key, value)) {
                continue;
            }
            if (what.has(key)) {
                throw wrong(subject, "afanasy." + key, value, what.wanted(key));
            }
            throw Impossible.no(
                    subject,
                    "“" + key + "” in the metadata",
                    "Look at how it is spelled; what Farmhand has a setting for, such as a"
                            + " priority, is said by that.");
        }
    }

    private static Refused wrong(String subject, String at, JsonNode value, String wanted) {
        String kind = value.getNodeType().name().toLowerCase(Locale.ROOT);
        return new Refused(
                Rejection.of(
                                "wrong_type",
                                subject
                                        + ": “"
                                        + at
                                        + "” in the metadata is of the kind "
                                        + kind
                                        + ".",
                                "Give " + wanted + ".")
                        .within("metadata." + at));
    }
}
