package farmhand.viewmodel.find;

import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.query.Completion;
import farmhand.query.Query;
import farmhand.query.Spelling;
import farmhand.query.Term;
import farmhand.query.Value;
import farmhand.query.Vocabulary;
import farmhand.viewmodel.text.Messages;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
 * The query as it is typed. While it cannot be read, that is in force which stood there whole: what
 * was left there last, or set by another than who types, and no beginning of what is typed. Used on
 * the window's thread only.
 *
 * @param <S> what is looked for
 */
public final class Typed<S> {
    private final Vocabulary<S> vocabulary;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<String>> terms =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Wrong>> wrong =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Supplier<Collection<String>> people;
    private Meant<S> meant = new Meant<>(Optional.empty(), "");
    private Meant<S> whole = meant;
    private boolean isTyping;

    /** A query, and how it is written; none where all are meant. */
    private record Meant<S>(Optional<Query<S>> query, String text) {}

    /**
     * What the field may say next.
     *
     * @param text all of it
     * @param caret where one goes on to write
     */
    public record Offer(String text, int caret) {}

    /**
     * The letters that are to blame.
     *
     * @param from the first, from 0; behind the last of the text where something is missing there
     * @param to behind the last
     */
    public record Wrong(int from, int to) {
        static Optional<Wrong> of(String text, Rejection rejection) {
            if (rejection.position() == Rejection.NOWHERE) {
                return Optional.empty();
            }
            int before = text.length() - text.stripLeading().length();
            int from = Math.min(before + rejection.position(), text.length());
            int to = from;
            while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
                to++;
            }
            return Optional.of(new Wrong(from, to));
        }
    }

    /** An empty one in the words of {@code vocabulary}; {@code people} are those known by name. */
    public Typed(Vocabulary<S> vocabulary, Supplier<Collection<String>> people) {
        this.vocabulary = vocabulary;
        this.people = people;
        text.subscribe(this::read);
    }

    /** What stands in the field. */
    public StringProperty text() {
        return text;
    }

    /** What to do, and why it cannot be read; empty when it can. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Where it cannot be read; empty when it can, or nobody can tell. */
    public ReadOnlyObjectProperty<Optional<Wrong>> wrong() {
        return wrong.getReadOnlyProperty();
    }

    /** Whether somebody types from now on. Whoever leaves it means what stands there. */
    public void typing(boolean now) {
        whole = now == isTyping ? whole : meant;
        isTyping = now;
    }

    /** What may stand at {@code caret}. */
    public List<Offer> offers(int caret) {
        return new Completion<>(vocabulary, people.get())
                .at(text.get(), caret).stream()
                        .map(offer -> new Offer(offer.text(), offer.caret()))
                        .toList();
    }

    /** What is in force; empty when all are meant. */
    public Optional<Query<S>> query() {
        return meant.query();
    }

    /** The same as it was typed. */
    public String meant() {
        return meant.text();
    }

    /** The parts of it, each of which must hold; none while it cannot be read. */
    public ReadOnlyObjectProperty<List<String>> terms() {
        return terms.getReadOnlyProperty();
    }

    private List<String> parts() {
        List<String> parts =
                query().stream().flatMap(now -> now.pieces().stream()).map(this::written).toList();
        return meant().isEmpty() || !parts.isEmpty() ? parts : List.of(meant());
    }

    /** Similar queries that find something by {@code count}, those with a likely name first. */
    List<Way> ways(ToIntFunction<Query<S>> count) {
        List<String> texts = new ArrayList<>();
        query().ifPresent(
                        now -> {
                            corrected(now.term()).ifPresent(texts::add);
                            now.pieces()
                                    .forEach(
                                            piece -> corrected(piece.term()).ifPresent(texts::add));
                            now.pieces().forEach(piece -> texts.add(without(now, piece)));
                        });
        return texts.stream()
                .distinct()
                .map(one -> new Way(one, count.applyAsInt(Query.of(vocabulary, one))))
                .filter(way -> way.jobs() > 0)
                .toList();
    }

    private void read(String now) {
        try {
            Optional<Query<S>> query =
                    now.isBlank()
                            ? Optional.empty()
                            : Optional.of(Query.of(vocabulary, now.strip()));
            meant = new Meant<>(query, now.strip());
            whole = isTyping && query.isPresent() ? whole : meant;
            problem.set("");
            terms.set(parts());
            wrong.set(Optional.empty());
        } catch (Refused refused) {
            meant = whole;
            terms.set(List.of());
            problem.set(said(refused.rejection()));
            wrong.set(Wrong.of(now, refused.rejection()));
        }
    }

    /** What to do comes last: some of it is long, and there is little room beside the field. */
    private static String said(Rejection rejection) {
        return rejection.position() <= 0
                ? Messages.text("find.unread", rejection.message(), rejection.remedy())
                : Messages.text(
                        "find.problem",
                        rejection.position() + 1,
                        rejection.message(),
                        rejection.remedy());
    }

    /** With the name of somebody in place of one that nobody has. */
    private Optional<String> corrected(Term term) {
        return term instanceof Term.Compare(String attribute, _, Value.Text(String name))
                        && attribute.equals("user")
                        && !people.get().contains(name)
                ? Spelling.nearest(name, people.get()).map(near -> meant().replace(name, near))
                : Optional.empty();
    }

    private String written(Query.Piece piece) {
        return meant().substring(piece.from(), piece.to()).strip();
    }

    private String without(Query<S> of, Query.Piece left) {
        List<String> rest =
                of.pieces().stream()
                        .filter(piece -> !piece.equals(left))
                        .map(this::written)
                        .toList();
        return String.join(" ", rest);
    }
}
