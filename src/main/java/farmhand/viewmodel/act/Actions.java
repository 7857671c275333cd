package farmhand.viewmodel.act;

import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.viewmodel.act.offer.Chosen;
import farmhand.viewmodel.act.offer.Copies;
import farmhand.viewmodel.act.offer.Elsewhere;
import farmhand.viewmodel.act.offer.Forms;
import farmhand.viewmodel.act.offer.Growing;
import farmhand.viewmodel.act.offer.Machines;
import farmhand.viewmodel.act.offer.MadeFiles;
import farmhand.viewmodel.act.offer.Offer;
import farmhand.viewmodel.act.offer.OnBells;
import farmhand.viewmodel.act.offer.OnCopies;
import farmhand.viewmodel.act.offer.OnHistory;
import farmhand.viewmodel.act.offer.OnJobs;
import farmhand.viewmodel.act.offer.OnJumps;
import farmhand.viewmodel.act.offer.OnOrder;
import farmhand.viewmodel.act.offer.OnPictures;
import farmhand.viewmodel.act.offer.OnSettings;
import farmhand.viewmodel.act.offer.OnTasks;
import farmhand.viewmodel.act.offer.OnTransfers;
import farmhand.viewmodel.act.offer.OnWorkers;
import farmhand.viewmodel.act.offer.Picks;
import farmhand.viewmodel.act.offer.Priorities;
import farmhand.viewmodel.act.offer.TypedPriority;
import farmhand.viewmodel.act.send.Commands;
import farmhand.viewmodel.notice.NoticeSettings;
import farmhand.viewmodel.row.Row;
import farmhand.viewmodel.row.TaskRow;
import farmhand.viewmodel.text.Messages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Everything the user can do to what is chosen. */
public final class Actions {
    private final Selection selection;
    private final Commands commands;
    private final Forms forms;
    private final UnaryOperator<String> trouble;
    private final Priorities priorities;
    private final Map<String, Offer> offers = new LinkedHashMap<>();
    private final Map<String, Action> actions = new LinkedHashMap<>();
    private final RowDrop drop;
    private final Elsewhere elsewhere;
    private final Keymap keymap;
    private Picks picks = Picks.of(List.of());

    /**
     * What actions need beside the farm.
     *
     * @param files that the chosen made
     * @param machines what the chosen machine can be told
     * @param elsewhere tries failed tasks again on other machines
     * @param copies takes what is copied
     * @param toWorker shows the machine of that name
     * @param keymap says which key does what
     */
    public record Tools(
            MadeFiles files,
            Machines machines,
            Elsewhere elsewhere,
            Copies copies,
            Consumer<String> toWorker,
            Keymap keymap) {}

    /**
     * Actions on {@code selection}.
     *
     * @param notices of which jobs the user wants to hear
     * @param tools what actions need beside the farm
     * @param trouble why the action of that id cannot be done whatever is chosen, a sentence; empty
     *     when it can
     */
    public Actions(
            Selection selection,
            Commands commands,
            Forms forms,
            NoticeSettings notices,
            Tools tools,
            UnaryOperator<String> trouble) {
        this.selection = selection;
        this.commands = commands;
        this.forms = forms;
        this.trouble = trouble;
        this.elsewhere = tools.elsewhere();
        this.priorities = new Priorities(commands);
        this.drop = new RowDrop(commands, trouble, selection::heads);
        Stream.of(
                        new Growing(forms).offers(),
                        new OnJobs(commands, forms).offers(),
                        new OnTasks(commands, forms, elsewhere).offers(),
                        new OnOrder(commands).offers(),
                        new OnSettings(forms).offers(),
                        new OnTransfers(forms).offers(),
                        new OnHistory(commands).offers(),
                        new OnCopies(tools.copies(), commands).offers(),
                        new OnBells(notices, commands).offers(),
                        new OnPictures(tools.files()).offers(),
                        new OnJumps(tools.toWorker()).offers(),
                        new OnWorkers(tools.machines()).offers(),
                        priorities.offers())
                .flatMap(List::stream)
                .forEach(this::add);
        keymap = tools.keymap();
        keymap.adopt(actions.values().stream().filter(one -> !OnWorkers.isOne(one.id())).toList());
        selection.rows().subscribe(_ -> chosen());
        commands.last().word().addListener(_ -> refresh());
        commands.last().isNone().addListener(_ -> refresh());
        commands.outbox().newest().addListener(_ -> refresh());
        commands.outbox().pauses().addListener(_ -> refresh());
    }

    /** The action of that id. */
    public Action of(String id) {
        Action action = actions.get(id);
        if (action == null) {
            throw new NoSuchElementException(id);
        }
        return action;
    }

    /** What comes of rows that are dropped on others. */
    public RowDrop drop() {
        return drop;
    }

    /** Which key does what. */
    public Keymap keymap() {
        return keymap;
    }

    /** All of them, in no order that matters. */
    public List<Action> all() {
        return List.copyOf(actions.values());
    }

    /** Somebody begins to type another priority into the row. */
    public TypedPriority typePriority(Row row) {
        return priorities.begin(row);
    }

    /** Tries failed tasks again. */
    public void retry(List<? extends Subject> tasks, int count) {
        act(new Verb.Retry(Verb.Which.FAILED), "said.retried", tasks, count);
    }

    /** Tries these failed tasks again on other machines, if that can be done here. */
    public void retryElsewhere(List<TaskRow> tasks) {
        if (trouble.apply(OnTasks.ELSEWHERE).isEmpty()) {
            elsewhere.retry(tasks);
        }
    }

    /** Leaves tasks out, and says what that ended; {@code rows} are theirs. */
    public void exclude(List<? extends Subject> tasks, List<TaskRow> rows) {
        end(new Verb.Exclude(), "said.excluded", tasks, rows);
    }

    /** Does what helps. */
    public void help(Helping helping) {
        switch (helping) {
            case Helping.Ask(var command, String said) -> commands.send(command, said);
            case Helping.Edit(var subject) -> forms.edit(subject);
            case Helping.Choose(var transfers) -> forms.chooseDestination(transfers);
        }
    }

    /** Keeps tasks back, and says what that ended; {@code rows} are theirs. */
    public void hold(List<? extends Subject> tasks, List<TaskRow> rows) {
        end(new Verb.Hold(), "said.held", tasks, rows);
    }

    /** Lets tasks go before the others of their job. */
    public void first(List<? extends Subject> tasks, int count) {
        act(new Verb.First(true), "said.first", tasks, count);
    }

    /** Takes tasks in again. */
    public void include(List<? extends Subject> tasks, int count) {
        act(new Verb.Include(), "said.included", tasks, count);
    }

    private void end(Verb verb, String said, List<? extends Subject> tasks, List<TaskRow> rows) {
        commands.send(
                Command.act(verb, tasks),
                forms.running(rows).after(Messages.text(said, rows.size())));
    }

    private void act(Verb verb, String said, List<? extends Subject> tasks, int count) {
        commands.send(Command.act(verb, tasks), Messages.text(said, count));
    }

    /** Looks again at what can be done; after rows changed. */
    public void refresh() {
        Chosen chosen = chosen(picks);
        offers.forEach(
                (id, offer) -> {
                    boolean free = OnCopies.isOne(id) || OnJumps.isOne(id);
                    String no = free ? "" : trouble.apply(id);
                    of(id).set(
                                    offer.label().apply(chosen),
                                    no.isEmpty() ? offer.missing().apply(chosen) : no);
                });
    }

    private void add(Offer offer) {
        offers.put(offer.id(), offer);
        actions.put(
                offer.id(),
                new Action(
                        offer.id(),
                        offer.key(),
                        offer.label().apply(chosen(Picks.of(List.of()))),
                        () -> offer.act().accept(chosen(picks))));
    }

    private Chosen chosen(Picks some) {
        return new Chosen(some, commands.outbox().pauses().get());
    }

    private void chosen() {
        picks = Picks.of(selection.heads());
        refresh();
    }
}
