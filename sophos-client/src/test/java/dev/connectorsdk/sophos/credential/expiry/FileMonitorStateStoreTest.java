package dev.connectorsdk.sophos.credential.expiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.internal.file.AtomicFile;
import dev.connectorsdk.sophos.credential.expiry.MonitorStateStore.Reported;
import dev.connectorsdk.sophos.fixture.CredentialSamples;
import dev.connectorsdk.sophos.fixture.Disks;
import dev.connectorsdk.testkit.http.VirtualClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileMonitorStateStoreTest {
  private static final Map<String, Reported> SOME =
      Map.of("id 2030-01-01", new Reported(Set.of(180, 0), LocalDate.parse("2029-12-31")));

  @TempDir Path folder;

  @Test
  void saved_otherInstance_isRead() {
    Path file = folder.resolve("monitor.json");
    assertThat(MonitorStateStore.inFile(file).load()).isEmpty();
    MonitorStateStore.inFile(file).save(SOME);
    assertThat(MonitorStateStore.inFile(file).load()).isEqualTo(SOME);
  }

  @Test
  void restart_sameThreshold_reportsNothing() {
    Path file = folder.resolve("monitor.json");
    List<ExpiryState> reports = new ArrayList<>();
    VirtualClock clock = VirtualClock.at(Instant.parse("2029-12-01T00:00:00Z"));
    for (int start = 0; start < 3; start++) {
      CredentialMonitor.builder()
          .clock(clock)
          .stateStore(MonitorStateStore.inFile(file))
          .listener((credential, state) -> reports.add(state))
          .build()
          .check(List.of(CredentialSamples.expiring("acme", 1, LocalDate.parse("2030-01-01"))));
    }
    assertThat(reports).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[]", "not JSON", "{\"version\":1,\"reported\":{\"a\":7}}", "{}"})
  void aFileThatIsNoMemoryIsRefusedAndKept(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("monitor.json"), text);
    assertThatThrownBy(() -> MonitorStateStore.inFile(file).load())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("delete it");
    assertThat(file).hasContent(text);
  }

  @Test
  void fileOfOtherVersion_read_isRefused() throws IOException {
    Path file =
        Files.writeString(folder.resolve("monitor.json"), "{\"version\":2,\"reported\":[1]}");
    assertThatThrownBy(() -> MonitorStateStore.inFile(file).load())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("another version")
        .hasMessageContaining("format 2");
  }

  @Test
  void directory_asFile_isRefused() {
    assertThatThrownBy(() -> MonitorStateStore.inFile(folder).load())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("is a directory: name a file in it");
  }

  @Test
  void fullDisk_save_keepsTheOldState() {
    Path file = folder.resolve("monitor.json");
    MonitorStateStore.inFile(file).save(SOME);
    MonitorStateStore full = new FileMonitorStateStore(new AtomicFile(file, Disks::full));
    assertThatThrownBy(() -> full.save(Map.of()))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("free space");
    assertThat(MonitorStateStore.inFile(file).load()).isEqualTo(SOME);
    assertThat(folder.toFile().list()).containsExactly("monitor.json");
  }
}
