package farmhand.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What may stand where somebody writes: names of attributes, operators behind one, values behind
 * those. It looks at the words around the caret and not at the whole query, which is seldom one
 * while it is written.
 *
 * @param <S> what the query is about
 */
public final class Completion<S> {
    private static final int MOST = 12;

    private final Vocabulary<S> vocabulary;
    private final Collection<String> people;

    /** Offers from {@code vocabulary}; {@code people} are those known by name. */
    public Completion(Vocabulary<S> vocabulary, Collection<String> people) {
        this.vocabulary = vocabulary;
        this.people = List.copyOf(people);
    }

    /**
     * The text as it would be, caret behind the offer.
     *
     * @param text of the whole query
     * @param caret in it
     */
    public record Offer(String text, int caret) {}

    /** What may stand at {@code caret} of {@code text}, most likely first, at most twelve. */
    public List<Offer> at(String text, int caret) {
        int start = startOfWord(text, caret);
        String word = text.substring(start, caret);
        int sign = endOfSign(word);
        Optional<Attribute<S>> keyed =
                sign < 0 ? Optional.empty() : vocabulary.find(nameIn(word.substring(0, sign)));
        if (keyed.isPresent()) {
            int value = start + Math.max(sign, word.lastIndexOf(',') + 1);
            return offers(text, value, caret, values(keyed.get()));
        }
        List<String> before = List.of(text.substring(0, start).strip().split("\\s+"));
        Optional<Attribute<S>> behind = vocabulary.find(before.getLast());
        if (behind.isPresent()) {
            return offers(text, start, caret, operators(behind.get()));
        }
        boolean isOperator = before.size() > 1 && isOperator(before.getLast());
        Optional<Attribute<S>> compared =
                isOperator ? vocabulary.find(before.get(before.size() - 2)) : Optional.empty();
        return offers(text, start, caret, compared.map(this::values).orElseGet(this::terms));
    }

    private static List<Offer> offers(String text, int from, int caret, Stream<String> words) {
        String begun = text.substring(from, caret).toLowerCase(Locale.ROOT);
        List<String> fitting =
                words.filter(word -> word.toLowerCase(Locale.ROOT).startsWith(begun))
                        .distinct()
                        .toList();
        if (fitting.stream().anyMatch(begun::equalsIgnoreCase)) {
            return List.of(); // what is written is whole; Enter means it as it is
        }
        return fitting.stream()
                .limit(MOST)
                .map(
                        word ->
                                new Offer(
                                        text.substring(0, from) + word + text.substring(caret),
                                        from + word.length()))
                .toList();
    }

    /** A status alone is a term; of attributes, their names. */
    private Stream<String> terms() {
        return Stream.concat(
                Stream.concat(
                        vocabulary.attributes().stream().map(attribute -> attribute.name() + ":"),
                        vocabulary.folders().stream().map(folder -> folder + ".")),
                vocabulary.find("status").map(this::values).orElseGet(Stream::empty));
    }

    private Stream<String> values(Attribute<S> attribute) {
        return switch (attribute) {
            case Attribute.Word<S> word -> word.words().stream();
            case Attribute.Flag<S> _ -> Stream.of("true", "false");
            case Attribute.Text<S> text when text.sort() == Attribute.Sort.PERSON ->
                    Stream.concat(Stream.of(Words.ME), people.stream().sorted());
            case Attribute.Text<S> _, Attribute.Names<S> _, Attribute.Amount<S> _ -> Stream.empty();
            case Attribute.Age<S> age -> age.words().stream();
            case Attribute.Time<S> _, Attribute.Span<S> _ -> Stream.empty();
        };
    }

    private static Stream<String> operators(Attribute<?> attribute) {
        List<String> operators = new ArrayList<>(List.of("=", "!="));
        switch (attribute) {
            case Attribute.Amount<?> _,
                    Attribute.Time<?> _,
                    Attribute.Age<?> _,
                    Attribute.Span<?> _ ->
                    operators.addAll(List.of("<", ">", "<=", ">="));
            case Attribute.Text<?> _, Attribute.Names<?> _ ->
                    operators.addAll(List.of("contains ", "matches ", "in "));
            case Attribute.Word<?> _ -> operators.add("in ");
            case Attribute.Flag<?> _ -> {}
        }
        return operators.stream();
    }

    private static boolean isOperator(String word) {
        return Operator.SIGNS.contains(word)
                || Stream.of(Operator.IN, Operator.CONTAINS, Operator.MATCHES)
                        .anyMatch(operator -> operator.word().equalsIgnoreCase(word));
    }

    /** Index of the word that ends at {@code caret}. */
    private static int startOfWord(String text, int caret) {
        int start = caret;
        while (start > 0 && !isEdge(text.charAt(start - 1))) {
            start--;
        }
        return start < caret && text.charAt(start) == '-' ? start + 1 : start;
    }

    private static boolean isEdge(char c) {
        return Character.isWhitespace(c) || c == '(' || c == ')';
    }

    /** Index behind the sign that parts an attribute from its value; -1 when there is none. */
    private static int endOfSign(String word) {
        int at = 0;
        while (at < word.length() && ":=!<>".indexOf(word.charAt(at)) < 0) {
            at++;
        }
        int end = at;
        while (end < word.length() && ":=!<>".indexOf(word.charAt(end)) >= 0) {
            end++;
        }
        return at == 0 || end == at ? -1 : end;
    }

    private static String nameIn(String keyed) {
        return keyed.replaceAll("[:=!<>]+$", "");
    }
}
