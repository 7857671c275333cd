package farmhand.viewmodel.find;

import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.view.JobView;
import farmhand.query.Completion;
import farmhand.query.Query;
import farmhand.query.Spelling;
import farmhand.query.Term;
import farmhand.query.Value;
import farmhand.query.Vocabulary;
import farmhand.viewmodel.text.Messages;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * The query as it is typed. While it cannot be read, the last that could is in force. Used on the
 * window's thread only.
 */
public final class Typed {
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Supplier<Collection<String>> people;
    private Optional<Query<JobView>> query = Optional.empty();
    private String meant = "";

    /**
     * What the field may say next.
     *
     * @param text all of it
     * @param caret where one goes on to write
     */
    public record Offer(String text, int caret) {}

    Typed(Supplier<Collection<String>> people) {
        this.people = people;
        text.subscribe(this::read);
    }

    /** What stands in the field. */
    public StringProperty text() {
        return text;
    }

    /** Why it cannot be read, and what to do; empty when it can. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** What may stand at {@code caret}. */
    public List<Offer> offers(int caret) {
        return new Completion<>(Vocabulary.JOBS, people.get())
                .at(text.get(), caret).stream()
                        .map(offer -> new Offer(offer.text(), offer.caret()))
                        .toList();
    }

    /** What is in force; empty when all jobs are meant. */
    Optional<Query<JobView>> query() {
        return query;
    }

    /** The same as it was typed. */
    String meant() {
        return meant;
    }

    /** Similar queries that find something by {@code count}, those with a likely name first. */
    List<Way> ways(ToIntFunction<Query<JobView>> count) {
        List<String> texts = new ArrayList<>();
        query.ifPresent(
                now -> {
                    corrected(now.term()).ifPresent(texts::add);
                    now.pieces().forEach(piece -> corrected(piece.term()).ifPresent(texts::add));
                    now.pieces().forEach(piece -> texts.add(without(now, piece)));
                });
        return texts.stream()
                .distinct()
                .map(one -> new Way(one, count.applyAsInt(Query.ofJobs(one))))
                .filter(way -> way.jobs() > 0)
                .toList();
    }

    private void read(String now) {
        try {
            query = now.isBlank() ? Optional.empty() : Optional.of(Query.ofJobs(now.strip()));
            meant = now.strip();
            problem.set("");
        } catch (Refused refused) {
            problem.set(said(refused.rejection()));
        }
    }

    private static String said(Rejection rejection) {
        return rejection.position() <= 0
                ? rejection.text()
                : Messages.text("find.problem", rejection.position() + 1, rejection.text());
    }

    /** With the name of somebody in place of one that nobody has. */
    private Optional<String> corrected(Term term) {
        return term instanceof Term.Compare(String attribute, _, Value.Text(String name))
                        && attribute.equals("user")
                        && !people.get().contains(name)
                ? Spelling.nearest(name, people.get()).map(near -> meant.replace(name, near))
                : Optional.empty();
    }

    private String without(Query<JobView> of, Query.Piece left) {
        List<String> rest =
                of.pieces().stream()
                        .filter(piece -> !piece.equals(left))
                        .map(piece -> meant.substring(piece.from(), piece.to()).strip())
                        .toList();
        return String.join(" ", rest);
    }
}
