package farmhand.viewmodel.picture;

import farmhand.viewmodel.act.offer.MadeFiles;

/** What actions do with the files of what is chosen. */
record ChosenFiles(Pictures pictures) implements MadeFiles {
    @Override
    public boolean isThere() {
        return pictures.meant().isPresent()
                && pictures.full().seen().get().map(FullPicture.Seen::isThere).orElse(true);
    }

    @Override
    public void preview() {
        pictures.meant().ifPresent(pictures.full()::show);
    }

    @Override
    public void openFile() {
        pictures.open(LocalFiles.With.USUAL);
    }

    @Override
    public void openFolder() {
        pictures.open(LocalFiles.With.FOLDER);
    }

    @Override
    public void openViewer() {
        pictures.open(LocalFiles.With.VIEWER);
    }

    @Override
    public void copyPath() {
        pictures.copyPath();
    }
}
