package dev.connectorsdk.sophos.credential.store;

import static dev.connectorsdk.sophos.fixture.CredentialSamples.MARKER;
import static dev.connectorsdk.sophos.fixture.CredentialSamples.SECRET;
import static dev.connectorsdk.sophos.fixture.CredentialSamples.credential;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.Sleeper;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.internal.file.AtomicFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writers of one file take turns. */
class StoreLockTest {
  private static final String WORD = "pass-" + MARKER;
  private static final Secret PASSWORD = Secret.of(WORD);

  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void anExistingStore() {
    file = folder.resolve("store.p12");
    store(file).save(credential("acme").build(), SECRET);
  }

  @Test
  void manyThreads_save_noEntryIsLost() throws Exception {
    ExecutorService writers = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Void>> saves = IntStream.range(0, 24).mapToObj(i -> save("c" + i)).toList();
      for (Future<Void> done : writers.invokeAll(saves)) {
        done.get();
      }
    } finally {
      writers.shutdownNow();
    }
    assertThat(store(file).names()).hasSize(25);
  }

  @Test
  void twoProcesses_save_noEntryIsLost() throws Exception {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                StoreWriter.class.getName(),
                file.toString(),
                WORD)
            .inheritIO()
            .start();
    StoreWriter.main(file.toString(), WORD);
    assertThat(other.waitFor()).isZero();
    assertThat(store(file).names()).hasSize(1 + 2 * StoreWriter.ENTRIES);
  }

  @Test
  void lock_heldForever_failsAfterTenSeconds() throws IOException {
    AtomicInteger naps = new AtomicInteger();
    Sleeper counting =
        pause -> {
          assertThat(pause).hasMillis(20);
          naps.incrementAndGet();
        };
    Pkcs12CredentialStore store =
        new Pkcs12CredentialStore(new AtomicFile(file), () -> PASSWORD, counting);
    try (FileChannel other =
        FileChannel.open(folder.resolve("store.p12.lock"), StandardOpenOption.WRITE)) {
      assertThat(other.lock().isValid()).isTrue();
      assertRefusedByWriter(store, "Another writer");
      assertThat(naps).hasValue(500);
      assertThat(store.names()).containsExactly("acme");
    }
    store.save(credential("next").build(), SECRET);
    assertThat(store.names()).containsExactly("acme", "next");
  }

  @Test
  void lock_interruptedWait_failsAndFlagStays() throws IOException {
    Pkcs12CredentialStore store =
        new Pkcs12CredentialStore(
            new AtomicFile(file),
            () -> PASSWORD,
            pause -> {
              throw new InterruptedException();
            });
    try (FileChannel other =
        FileChannel.open(folder.resolve("store.p12.lock"), StandardOpenOption.WRITE)) {
      assertThat(other.lock().isValid()).isTrue();
      assertRefusedByWriter(store, "interrupted");
    }
    assertThat(Thread.interrupted()).isTrue();
  }

  private static Pkcs12CredentialStore store(Path file) {
    return Pkcs12CredentialStore.at(file, () -> PASSWORD);
  }

  private Callable<Void> save(String name) {
    return () -> {
      store(file).save(credential(name).build(), SECRET);
      return null;
    };
  }

  private static void assertRefusedByWriter(CredentialStore store, String words) {
    assertThatThrownBy(() -> store.save(credential("next").build(), SECRET))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(words)
        .hasMessageContaining("Nothing was changed");
  }
}
