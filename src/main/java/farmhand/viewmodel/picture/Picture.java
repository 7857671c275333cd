package farmhand.viewmodel.picture;

import farmhand.farm.address.TaskAddress;

import java.nio.ByteBuffer;

/**
 * A small picture of what a task made.
 *
 * @param task which
 * @param tries attempts the task had when it was asked for; another number may mean another picture
 * @param path of the file it is made of, as the task declared or reported it
 * @param png its bytes; read-only
 */
public record Picture(TaskAddress task, int tries, String path, ByteBuffer png) {
    public Picture {
        png = png.asReadOnlyBuffer();
    }
}
