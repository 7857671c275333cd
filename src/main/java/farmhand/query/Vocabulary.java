package farmhand.query;

import farmhand.farm.spec.Metadata;
import farmhand.farm.view.JobView;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The attributes that can be asked of one kind of thing.
 *
 * @param <S> what they are read from
 */
public final class Vocabulary<S> {
    /** Of jobs. */
    public static final Vocabulary<JobView> JOBS =
            new Vocabulary<>(
                    List.of("job", "jobs", "transfer", "compute"),
                    JobAttributes.ALL,
                    JobAttributes.OTHER_NAMES,
                    Map.of(
                            "metadata",
                            new Folder<>(Attribute.Level.JOB, job -> job.settings().metadata())),
                    job -> job.settings().name());

    /** Of tasks. */
    public static final Vocabulary<PlacedTask> TASKS =
            new Vocabulary<>(
                    List.of("task", "tasks"),
                    TaskAttributes.ALL,
                    TaskAttributes.OTHER_NAMES,
                    Map.of(
                            "metadata",
                            new Folder<>(Attribute.Level.TASK, task -> task.wishes().metadata()),
                            "block.metadata",
                            new Folder<>(
                                    Attribute.Level.BLOCK, task -> task.block().spec().metadata()),
                            "job.metadata",
                            new Folder<>(
                                    Attribute.Level.JOB, task -> task.job().settings().metadata())),
                    task -> task.block().taskName(task.index()));

    /** Values that users gave names of their own. */
    private record Folder<S>(Attribute.Level level, Function<S, Metadata> read) {
        Attribute<S> attribute(String name, String member) {
            return new Attribute.Text<>(
                    name,
                    level,
                    Attribute.Sort.PLAIN,
                    subject -> Members.text(read.apply(subject).json(), member));
        }
    }

    private final List<String> entities;
    private final Map<String, Attribute<S>> attributes = new TreeMap<>();
    private final Map<String, String> otherNames;
    private final Map<String, Folder<S>> folders;
    private final Optional<Function<S, String>> name;

    /**
     * Attributes that are asked of something, each compared with a value: a word alone is refused.
     *
     * @param entities what such things are called before {@code where}; the usual word first
     * @param attributes each of another name
     */
    public Vocabulary(List<String> entities, List<Attribute<S>> attributes) {
        this(entities, attributes, Map.of(), Map.of(), Optional.empty());
    }

    /**
     * The same, where a word alone is looked for.
     *
     * @param name what it is looked for in
     */
    public Vocabulary(
            List<String> entities, List<Attribute<S>> attributes, Function<S, String> name) {
        this(entities, attributes, Map.of(), Map.of(), Optional.of(name));
    }

    private Vocabulary(
            List<String> entities,
            List<Attribute<S>> attributes,
            Map<String, String> otherNames,
            Map<String, Folder<S>> folders,
            Function<S, String> name) {
        this(entities, attributes, otherNames, folders, Optional.of(name));
    }

    private Vocabulary(
            List<String> entities,
            List<Attribute<S>> attributes,
            Map<String, String> otherNames,
            Map<String, Folder<S>> folders,
            Optional<Function<S, String>> name) {
        this.entities = List.copyOf(entities);
        attributes.forEach(attribute -> this.attributes.put(attribute.name(), attribute));
        this.otherNames = Map.copyOf(otherNames);
        this.folders = new TreeMap<>(folders);
        this.name = name;
    }

    /** What such things are called before {@code where}; the usual word first. */
    List<String> entities() {
        return entities;
    }

    /** The attribute of that name or other name, in any letter case. */
    public Optional<Attribute<S>> find(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(attributes.get(otherNames.getOrDefault(lower, lower)))
                .or(() -> member(lower));
    }

    private Optional<Attribute<S>> member(String name) {
        return folders.entrySet().stream()
                .filter(folder -> name.startsWith(folder.getKey() + "."))
                .map(
                        folder ->
                                folder.getValue()
                                        .attribute(
                                                name, name.substring(folder.getKey().length() + 1)))
                .findFirst();
    }

    /** What a dot and a name of the user's own may stand behind. */
    List<String> folders() {
        return List.copyOf(folders.keySet());
    }

    /** All names that may stand for an attribute, in alphabetical order. */
    public List<String> names() {
        List<String> names = new ArrayList<>(attributes.keySet());
        names.addAll(otherNames.keySet());
        names.sort(null);
        return names;
    }

    /** All attributes, in alphabetical order. */
    public List<Attribute<S>> attributes() {
        return List.copyOf(attributes.values());
    }

    /** What a word alone is looked for in; empty where there may be none. */
    Optional<Function<S, String>> name() {
        return name;
    }
}
