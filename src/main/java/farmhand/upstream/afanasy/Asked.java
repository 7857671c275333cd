package farmhand.upstream.afanasy;

import farmhand.farm.command.Command;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.Terms;

import java.util.concurrent.CompletableFuture;

/** A command that waits to be carried out. */
record Asked(Command command, Origin origin, Terms terms, CompletableFuture<Outcome> answer) {}
