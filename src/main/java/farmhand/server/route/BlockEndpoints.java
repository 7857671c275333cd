package farmhand.server.route;

import farmhand.dialect.live.command.CommandBodies;
import farmhand.dialect.live.command.Outcomes;
import farmhand.dialect.live.spec.SpecReader;
import farmhand.farm.Block;
import farmhand.farm.Job;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.command.Command;
import farmhand.farm.view.BlockView;

/** {@code /farm/jobs/{j}/blocks} and below. */
final class BlockEndpoints {
    private BlockEndpoints() {}

    static Reply append(Call call) throws InterruptedException {
        call.query().only();
        Command command =
                new Command.AppendBlocks(call.job().number(), SpecReader.blocks(call.body().get()));
        return Waiting.send(call, command, done -> Reply.json(201, Outcomes.appendedBlocks(done)));
    }

    static Reply appendTasks(Call call) throws InterruptedException {
        call.query().only();
        known(call);
        Command command =
                new Command.AppendTasks(call.block(), SpecReader.tasks(call.body().get()));
        return Waiting.send(call, command, done -> Reply.json(201, Outcomes.appendedTasks(done)));
    }

    static Reply patch(Call call) throws InterruptedException {
        call.query().only();
        BlockAddress address = call.block();
        known(call);
        Command command = CommandBodies.editBlock(address, call.body().get());
        return Waiting.send(
                call,
                command,
                done -> {
                    Job job = call.host().farm().jobs().find(address.job()).orElseThrow();
                    Block block = job.blocks().get(address.block());
                    return Reply.json(
                            200, Outcomes.changed(done, job.number(), BlockView.of(job, block)));
                });
    }

    private static void known(Call call) {
        call.job();
        BlockAddress address = call.block();
        if (call.host().farm().block(address).isEmpty()) {
            throw Call.notFound(
                    "There is no block " + address + ".",
                    "Get the job to see its blocks.",
                    address.toString());
        }
    }
}
