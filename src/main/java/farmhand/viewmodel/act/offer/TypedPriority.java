package farmhand.viewmodel.act.offer;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.viewmodel.act.send.Commands;
import farmhand.viewmodel.act.send.Said;
import farmhand.viewmodel.row.Row;

import java.util.List;

/** The priority of a row that somebody is typing, who knows what it was when they looked. */
public final class TypedPriority {
    private final Row row;
    private final Priorities priorities;
    private final Commands commands;
    private int seen;

    TypedPriority(Row row, Priorities priorities, Commands commands) {
        this.row = row;
        this.priorities = priorities;
        this.commands = commands;
        this.seen = priorities.of(row);
    }

    /** The row that it is typed into. */
    public Row row() {
        return row;
    }

    /**
     * Sets what was typed; false where it is said why not: it is no number or out of range, or
     * somebody else has said otherwise meanwhile. That is said once, then it may be set.
     */
    public boolean set(String typed) {
        try {
            int value = Integer.parseInt(typed.strip());
            int now = priorities.of(row);
            if (now != seen && now != value) {
                seen = now;
                commands.say(
                        new Said(
                                text("said.priorityMeanwhile", name(), now, value),
                                text("said.enterAgain", now, value)));
                return false;
            }
            if (value != now) {
                commands.send(
                        Command.act(new Verb.Priority(value), List.of(row.subject())),
                        text("said.priorityOf", name(), value));
            }
            return true;
        } catch (NumberFormatException notANumber) {
            commands.say(
                    new Said(
                            text("said.noNumber", typed.strip()),
                            text("said.giveNumber", -Priorities.MOST, Priorities.MOST)));
            return false;
        }
    }

    private String name() {
        return row.facts().get().name();
    }
}
