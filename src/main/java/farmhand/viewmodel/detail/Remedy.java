package farmhand.viewmodel.detail;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.JobField;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.command.PolicyEdit.FarmField;
import farmhand.farm.command.PolicyEdit.QueueField;
import farmhand.farm.command.Verb;
import farmhand.farm.refusal.Refused;
import farmhand.viewmodel.act.Helping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What would help, in words. The farm says it as a command, or as what is to be changed; what is
 * neither is left as it says it.
 *
 * @param words a sentence; may be empty
 * @param act what the button says that does it; empty where it cannot be done from here
 * @param helping what that does
 * @param shell the command that does the same in a shell; empty where there is none
 */
public record Remedy(String words, String act, Optional<Helping> helping, String shell) {
    private static final Remedy NONE = new Remedy("", "", Optional.empty(), "");
    private static final Pattern COMMAND =
            Pattern.compile("(retry|include|activate|resume|run|priority|choose) (\\S+)( \\S+)?");
    private static final Pattern SETTING =
            Pattern.compile("(?:change|raise) (\\w+) of (service )?(\\S+)");
    private static final Pattern QUEUED =
            Pattern.compile("edit (\\S+) queue=(\\S+)(?: priority=(-?\\d+))?");
    private static final String QUEUE = "queue:", WORKER = "worker:", USER = "user:", FARM = "farm";

    /** What {@code said} means; {@code name} names jobs, blocks and tasks. */
    static Remedy of(String said, Function<Subject, String> name) {
        Matcher command = COMMAND.matcher(said);
        Matcher queued = QUEUED.matcher(said);
        Matcher setting = SETTING.matcher(said);
        try {
            if (said.isEmpty()) {
                return NONE;
            }
            if (command.matches()) {
                return command(
                        said,
                        command.group(1),
                        command.group(2),
                        Optional.ofNullable(command.group(3)).orElse("").strip(),
                        name);
            }
            if (queued.matches() && Subject.parse(queued.group(1)) instanceof Subject.OfJob job) {
                return queued(
                        job,
                        queued.group(2),
                        Optional.ofNullable(queued.group(3)).map(Integer::valueOf),
                        name.apply(job),
                        "farmhand " + said);
            }
            if (setting.matches()) {
                return setting(setting.group(1), setting.group(2) != null, setting.group(3), name);
            }
        } catch (Refused | NumberFormatException unreadable) {
            return plain(said); // a newer farm says what is not known here
        }
        return plain(said);
    }

    private static Remedy plain(String said) {
        return new Remedy(said, "", Optional.empty(), "");
    }

    private static Remedy command(
            String said, String verb, String what, String value, Function<Subject, String> name) {
        String shell = "farmhand " + said;
        return switch (verb) {
            case "resume" -> resume(what, name, shell);
            case "retry" ->
                    verb(
                            "why.help.retry",
                            "errors.retry",
                            new Verb.Retry(Verb.Which.FAILED),
                            what,
                            name,
                            shell);
            case "include" ->
                    verb("why.help.include", "act.include", new Verb.Include(), what, name, shell);
            case "activate" ->
                    verb("why.help.activate", "why.begin", new Verb.Activate(), what, name, shell);
            case "run" -> verb("why.help.run", "why.runNow", new Verb.Run(), what, name, shell);
            case "priority" -> priority(Integer.parseInt(what), Subject.parse(value), name, shell);
            default -> choose(what, shell);
        };
    }

    private static Remedy resume(String what, Function<Subject, String> name, String shell) {
        if (what.equals(FARM)) {
            return policy(
                    text("why.help.resumeFarm"),
                    new PolicyEdit.OfFarm(List.of(new FarmField.Paused(false))),
                    shell);
        }
        if (what.startsWith(QUEUE)) {
            String queue = what.substring(QUEUE.length());
            return policy(
                    text("why.help.resumeQueue", queue),
                    new PolicyEdit.OfQueue(queue, false, List.of(new QueueField.Paused(false))),
                    shell);
        }
        if (what.startsWith(WORKER)) {
            String worker = what.substring(WORKER.length());
            return policy(
                    text("why.help.resumeWorker", worker),
                    new PolicyEdit.OfWorker(worker, false),
                    shell);
        }
        return verb("why.help.resume", "act.resume", new Verb.Resume(), what, name, shell);
    }

    private static Remedy verb(
            String words,
            String act,
            Verb verb,
            String what,
            Function<Subject, String> name,
            String shell) {
        Subject subject = Subject.parse(what);
        String sentence = text(words, name.apply(subject));
        return new Remedy(
                sentence,
                text(act),
                Optional.of(
                        new Helping.Ask(
                                Command.act(verb, List.of(subject)), text("why.done", sentence))),
                shell);
    }

    private static Remedy priority(
            int higher, Subject subject, Function<Subject, String> name, String shell) {
        String sentence = text("why.help.priority", name.apply(subject), higher);
        return new Remedy(
                sentence,
                text("why.priority", higher),
                Optional.of(
                        new Helping.Ask(
                                Command.act(new Verb.Priority(higher), List.of(subject)),
                                text("said.priorityOf", name.apply(subject), higher))),
                shell);
    }

    private static Remedy queued(
            Subject.OfJob job, String queue, Optional<Integer> higher, String name, String shell) {
        List<JobField> fields = new ArrayList<>(List.of(new JobField.Queue(queue)));
        higher.map(JobField.Priority::new).ifPresent(fields::add);
        String sentence =
                higher.map(value -> text("why.help.queueAndPriority", name, queue, value))
                        .orElseGet(() -> text("why.help.queue", name, queue));
        return new Remedy(
                sentence,
                higher.map(value -> text("why.queueAndPriority", queue, value))
                        .orElseGet(() -> text("why.queue", queue)),
                Optional.of(
                        new Helping.Ask(
                                new Command.EditJob(job.job(), fields),
                                text("why.done", sentence))),
                shell);
    }

    private static Remedy policy(String sentence, PolicyEdit edit, String shell) {
        return new Remedy(
                sentence,
                text("act.resume"),
                Optional.of(
                        new Helping.Ask(new Command.EditPolicy(edit), text("why.done", sentence))),
                shell);
    }

    private static Remedy choose(String what, String shell) {
        Optional<Helping> helping =
                Subject.parse(what) instanceof Subject.OfTasks tasks
                        ? Optional.of(new Helping.Choose(tasks))
                        : Optional.empty();
        return new Remedy(text("why.help.choose"), text("act.chooseDestination"), helping, shell);
    }

    private static Remedy setting(
            String key, boolean service, String of, Function<Subject, String> name) {
        if (service) {
            return plain(text("why.help.serviceLimit", of));
        }
        if (of.startsWith(USER)) {
            return plain(text("why.help.userLimit", of.substring(USER.length())));
        }
        Subject subject = Subject.parse(of);
        String whose = name.apply(subject);
        return switch (key) {
            case "needs" -> edit(text("why.help.needs", whose), subject);
            case "max_running" -> edit(text("why.help.maxRunning", whose), subject);
            case "not_before" -> plain(text("why.help.notBefore", whose));
            case "start_rate" -> plain(text("why.help.startRate", whose));
            default -> plain(text("why.help.setting", key, whose));
        };
    }

    private static Remedy edit(String sentence, Subject subject) {
        return new Remedy(sentence, text("why.change"), Optional.of(new Helping.Edit(subject)), "");
    }
}
