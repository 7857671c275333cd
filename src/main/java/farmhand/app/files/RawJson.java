package farmhand.app.files;

import farmhand.dialect.live.answer.Indented;
import farmhand.dialect.live.answer.JobInFull;
import farmhand.viewmodel.raw.RawText;
import farmhand.viewmodel.raw.Told;

/** Writes what a farm told as {@code GET /farm/jobs/…} answers it. */
public final class RawJson implements RawText {
    @Override
    public String print(Told told) {
        return switch (told) {
            case Told.OfJob(var whole, var runs) -> Indented.job(new JobInFull(whole, runs));
            case Told.OfBlock(var job, var block, var runs) -> Indented.block(job, block, runs);
            case Told.OfTask(var address, var task, var attempts) ->
                    Indented.task(address.inBlock(), task, attempts);
            case Told.OfRows(var rows) -> Indented.rows(rows);
        };
    }
}
