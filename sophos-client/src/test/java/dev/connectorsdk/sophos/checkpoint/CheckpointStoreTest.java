package dev.connectorsdk.sophos.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.internal.file.AtomicFile;
import dev.connectorsdk.sophos.fixture.ChildProcess;
import dev.connectorsdk.sophos.fixture.Disks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stores of checkpoints, and what can be wrong with a folder. */
class CheckpointStoreTest {
  @TempDir private Path folder;

  @Test
  void stores_saved_returnTheLastText() {
    for (CheckpointStore store : List.of(CheckpointStore.inMemory(), open())) {
      assertThat(store.load("a")).isEmpty();
      store.save("a", "1");
      store.save("a", "2\nlines, ü");
      store.save("b.c", "3");
      assertThat(store.load("a")).contains("2\nlines, ü");
      store.delete("b.c");
      store.delete("b.c");
      assertThat(store.load("b.c")).isEmpty();
      store.close();
    }
    try (CheckpointStore again = open()) {
      assertThat(again.load("a")).contains("2\nlines, ü");
    }
  }

  @Test
  void name_withOtherCharacters_staysInTheFolder() throws IOException {
    try (CheckpointStore store = open()) {
      store.save("../A/ü", "1");
      store.save("..", "2");

      assertThat(store.load("../A/ü")).contains("1");
      assertThat(store.load("..")).contains("2");
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(file -> file.toString().endsWith(".checkpoint"))).hasSize(2);
    }
  }

  @Test
  void folder_missing_isRejected() {
    assertThatThrownBy(() -> CheckpointStore.inFolder(folder.resolve("none")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is not a folder: create it first");
  }

  @Test
  void folder_readOnly_isRejectedBeforeAnythingIsSent() {
    // /proc cannot be written by any user
    assertThatThrownBy(() -> CheckpointStore.inFolder(Path.of("/proc/self")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("cannot be used: check its permissions");
  }

  @Test
  void disk_full_keepsTheOldText() throws IOException {
    try (CheckpointStore store = open()) {
      store.save("a", "old");
    }
    try (CheckpointStore store =
        new FolderCheckpoints(folder, path -> new AtomicFile(path, Disks::full))) {
      assertThatThrownBy(() -> store.save("a", "new"))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("could not be written, and is unchanged: check the free space");
      assertThat(store.load("a")).contains("old");
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("a.checkpoint", "holder.lock");
    }
  }

  @Test
  void file_damaged_isRejectedAndUnchanged() throws IOException {
    try (CheckpointStore store = open()) {
      store.save("a", "a text of some length");
      Path file = folder.resolve("a.checkpoint");
      String good = Files.readString(file);
      for (String damaged :
          List.of("", "\0\0\0", good.substring(0, 40), good.replace("text", "test"), "{}")) {
        Files.writeString(file, damaged);

        assertThatThrownBy(() -> store.load("a"))
            .isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("a.checkpoint is damaged: restore it from a backup");
        assertThat(Files.readString(file)).isEqualTo(damaged);
      }
    }
  }

  @Test
  void file_ofAnotherVersion_isRejected() throws IOException {
    try (CheckpointStore store = open()) {
      Files.writeString(folder.resolve("a.checkpoint"), "connector-sdk checkpoint 2 xyz\n…");

      assertThatThrownBy(() -> store.load("a"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("another version of this SDK, with format 2, but this one reads 1");
    }
  }

  @Test
  void folder_inUseByThisProcess_isRejectedAndStaysLocked() {
    try (CheckpointStore store = open()) {
      for (int i = 0; i < 3; i++) {
        assertThatThrownBy(this::open)
            .isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("is in use by another store in this process: close that store");
      }
      store.save("a", "1");
    }
    open().close();
  }

  @Test
  void folder_inUseByAnotherProcess_isRejectedWithTheHolder_untilItIsKilled() throws Exception {
    Process other =
        ChildProcess.start(
            StoreHolder.class, List.of(CheckpointStore.class, AtomicFile.class), folder.toString());
    try {
      assertThat(other.inputReader().readLine()).isEqualTo("open");
      assertThatThrownBy(this::open)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("is in use by process " + other.pid());
    } finally {
      other.destroyForcibly();
    }
    assertThat(other.waitFor(20, TimeUnit.SECONDS)).isTrue();
    open().close();
  }

  @Test
  void temporaryFiles_ofAKilledProcess_areDeleted() throws IOException {
    Files.writeString(folder.resolve(".a.checkpoint123.tmp"), "half");
    Files.writeString(folder.resolve("other.tmp"), "kept");
    open().close();

    assertThat(folder.resolve(".a.checkpoint123.tmp")).doesNotExist();
    assertThat(folder.resolve("other.tmp")).exists();
  }

  @Test
  void store_closed_isRejected() {
    CheckpointStore store = open();
    store.close();
    store.close();

    assertThatThrownBy(() -> store.load("a"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("This CheckpointStore is closed.");
  }

  private CheckpointStore open() {
    return CheckpointStore.inFolder(folder);
  }
}
