package farmhand.viewmodel.form.transfer;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.refusal.Refused;
import farmhand.farm.transfer.Place;

/** Places that are typed as the folder to put something in. */
final class Folders {
    private Folders() {}

    /** With the slash that says so; empty where nothing was typed. */
    static String read(String typed) {
        String place = typed.strip();
        return switch (Place.parse(place)) {
            case Place.OnDisk _ -> slashed(place);
            case Place.Below(_, String path) -> path.isEmpty() ? place : slashed(place);
            case Place.Elsewhere _ -> place;
        };
    }

    /** The same, which must be a place. */
    static String required(String typed) {
        String place = read(typed);
        if (Place.parse(place) instanceof Place.Elsewhere) {
            throw Refused.of(
                    "unknown_place",
                    place.isEmpty()
                            ? text("dialog.destination.none")
                            : text("dialog.destination.unknown", place),
                    text("dialog.destination.write"));
        }
        return place;
    }

    /** Whether someone still has to say where. */
    static boolean isOpen(String place) {
        return Place.parse(place) instanceof Place.Elsewhere;
    }

    private static String slashed(String place) {
        return place.endsWith("/") ? place : place + "/";
    }
}
