package farmhand.ui.strip;

import farmhand.farm.address.IndexRun;
import farmhand.viewmodel.row.Strip;

import java.util.List;
import java.util.Optional;

/**
 * What lies under a pixel of a strip: the other way round from drawing it.
 *
 * @param segment which of the strip's segments
 * @param tasks those that the pixel stands for, counted within the segment
 */
public record StripPlace(int segment, IndexRun tasks) {
    /** What lies at {@code x} of a strip that is drawn {@code width} pixels wide. */
    public static Optional<StripPlace> at(Strip strip, int width, int x) {
        if (strip.count() == 0 || x < 0 || x >= width) {
            return Optional.empty();
        }
        List<StripFold.Place> places = StripFold.places(strip.segments(), width);
        for (int i = 0; i < places.size(); i++) {
            StripFold.Place place = places.get(i);
            if (x >= place.x() && x < place.x() + place.width()) {
                Strip.Segment segment = strip.segments().get(i);
                return Optional.of(
                        new StripPlace(
                                i, StripFold.tasksAt(segment, place.width(), x - place.x())));
            }
        }
        return Optional.empty();
    }
}
