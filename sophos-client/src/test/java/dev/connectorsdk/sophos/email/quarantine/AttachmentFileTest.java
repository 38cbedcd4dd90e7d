package dev.connectorsdk.sophos.email.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.error.ForbiddenException;
import dev.connectorsdk.core.error.NotSentException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.http.SecretMarker;
import dev.connectorsdk.testkit.sophos.SimulatedItems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file of a download, from a server that misbehaves. */
class AttachmentFileTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final String ROUTE = "/email-downloads/**";
  private static final long MAX = 1_000_000;
  private static final int LARGE = 12_000_000;

  private final Central central = new Central();
  private final SophosClient client =
      central.client(
          builder ->
              builder
                  .credentials(Central.of(central.simulator.tenantCredential()))
                  .options(o -> o.maxResponseBytes(10_000)));
  private final AttachmentDownloads downloads =
      client.tenant().email().postDeliveryQuarantine().downloads();
  private final ByteArrayOutputStream target = new ByteArrayOutputStream();
  @TempDir private Path folder;

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void file_largerThanAnyResponse_isStreamed() {
    AttachmentDownload ready = ready(LARGE);
    long[] written = {0};
    OutputStream counting =
        new OutputStream() {
          @Override
          public void write(int b) {
            written[0]++;
          }

          @Override
          public void write(byte[] bytes, int offset, int length) {
            assertThat(length).isLessThanOrEqualTo(8 * 1024);
            written[0] += length;
          }
        };

    assertThat(downloads.writeTo(ready, counting, 2 * LARGE, TIMEOUT))
        .isEqualTo(written[0])
        .isGreaterThan(LARGE);
  }

  @Test
  void file_saved_replacesTheOldOne() throws IOException {
    Path file = Files.writeString(folder.resolve("mail.bin"), "old");

    long count = downloads.saveTo(ready(), file, MAX, TIMEOUT);

    assertThat(Files.size(file)).isEqualTo(count).isGreaterThan(2_999);
    assertThat(folder).isDirectoryContaining(path -> path.equals(file));
  }

  @Test
  void file_thatBreaksOff_leavesTheOldOne() throws IOException {
    Path file = Files.writeString(folder.resolve("mail.bin"), "old");
    AttachmentDownload ready = ready();
    fault(Fault.resetDuringResponse());

    assertThatThrownBy(() -> downloads.saveTo(ready, file, MAX, TIMEOUT))
        .isInstanceOf(TransportException.class)
        .satisfies(AttachmentFileTest::hasNoSecret);

    assertThat(file).hasContent("old");
    assertThat(folder.toFile().list()).containsExactly("mail.bin");
    assertThat(downloads.saveTo(ready, file, MAX, TIMEOUT)).isGreaterThan(2_999);
  }

  @Test
  void announcedSize_aboveTheMaximum_nothingIsWritten() {
    AttachmentDownload ready = ready();

    assertThatThrownBy(() -> downloads.writeTo(ready, target, 100, TIMEOUT))
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining("larger than the 100 bytes allowed")
        .hasMessageContaining("Raise maxBytes")
        .satisfies(AttachmentFileTest::hasNoSecret);
    assertThat(target.size()).isZero();
  }

  @Test
  void fileWithoutLength_read_isRefused() {
    AttachmentDownload ready = ready();
    fault(Fault.endlessBody());

    assertThatThrownBy(() -> downloads.writeTo(ready, target, 20_000, TIMEOUT))
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining("nothing shows whether it is complete");
    assertThat(target.size()).isZero();
  }

  @Test
  void server_silent_endsAtTheTimeout() {
    AttachmentDownload ready = ready();
    fault(Fault.stalled());

    assertThatThrownBy(() -> downloads.writeTo(ready, target, MAX, Duration.ofMillis(300)))
        .isInstanceOf(TransportException.class)
        .satisfies(e -> assertThat(((TransportException) e).isTimeout()).isTrue())
        .satisfies(AttachmentFileTest::hasNoSecret);
  }

  @Test
  void body_slow_endsAtTheTimeout() {
    AttachmentDownload ready = ready();
    fault(Fault.slowBody(100, Duration.ofMillis(100)));

    assertThatThrownBy(() -> downloads.writeTo(ready, target, MAX, Duration.ofMillis(500)))
        .isInstanceOf(TransportException.class)
        .satisfies(e -> assertThat(((TransportException) e).isTimeout()).isTrue());
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 404, 410, 503})
  void errorStatus_ofTheFileServer_isNotOneOfTheService(int status) {
    AttachmentDownload ready = ready();
    fault(Fault.status(status));

    assertThatThrownBy(() -> downloads.writeTo(ready, target, MAX, TIMEOUT))
        .isExactlyInstanceOf(StatusException.class)
        .hasMessageContaining("returned " + status)
        .hasMessageContaining("Request a new URL")
        .satisfies(AttachmentFileTest::hasNoSecret);
    assertThat(target.size()).isZero();
  }

  @Test
  void signature_expired_isNoDenialOfARole() {
    AttachmentDownload ready = ready();
    AttachmentDownload expired =
        withUrl(ready.url().orElseThrow().reveal().replaceFirst("signature=.*", "signature=x"));

    assertThatThrownBy(() -> downloads.writeTo(expired, target, MAX, TIMEOUT))
        .isInstanceOf(StatusException.class)
        .isNotInstanceOf(ForbiddenException.class);
  }

  @Test
  void redirect_toAnotherHost_isNotFollowed() {
    AttachmentDownload ready = ready();
    fault(Fault.redirect(URI.create("https://files.example.net/")));

    assertThatThrownBy(() -> downloads.writeTo(ready, target, MAX, TIMEOUT))
        .isInstanceOf(StatusException.class)
        .hasMessageContaining("returned 307");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://files.example.net/f?sig=k3y", "ftp://x/k3y", "k3y", "http://10.0.0.1/k3y"})
  void url_thatIsNotHttps_isNotRequested(String url) {
    assertThatThrownBy(() -> downloads.writeTo(withUrl(url), target, MAX, TIMEOUT))
        .isInstanceOf(NotSentException.class)
        .hasMessageContaining("was not sent")
        .satisfies(e -> assertThat(e.toString()).doesNotContain("k3y"));
  }

  @Test
  void limits_outOfRange_nothingIsSent() {
    AttachmentDownload ready = ready();
    int before = central.calls().size();

    assertThatThrownBy(() -> downloads.writeTo(ready, target, 0, TIMEOUT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("maxBytes must be 1 or more, not 0.");
    assertThatThrownBy(() -> downloads.writeTo(ready, target, 1, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> downloads.saveTo(ready, folder.resolve("no/file"), MAX, TIMEOUT))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("folder does not exist");
    assertThat(central.calls()).hasSize(before);
  }

  @Test
  void targetThatFails_written_isTheCallersError() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };

    assertThatThrownBy(() -> downloads.writeTo(ready(), full, MAX, TIMEOUT))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("incomplete")
        .hasRootCauseMessage("no space left");
  }

  @Test
  void client_closed_isNotUsed() {
    AttachmentDownload ready = ready();
    client.close();

    assertThatThrownBy(() -> downloads.writeTo(ready, target, MAX, TIMEOUT))
        .isInstanceOf(IllegalStateException.class);
  }

  private AttachmentDownload ready() {
    return ready(3_000);
  }

  private AttachmentDownload ready(int size) {
    SimulatedItems messages =
        central.simulator.tenant().items("/email/v1/post-delivery-quarantine/messages");
    messages.add(
        Map.of(
            "id",
            "m-1",
            "attachments",
            Map.of("items", List.of(Map.of("name", "logo.png", "sizeInBytes", size)))));
    return downloads.await(downloads.start("m-1", List.of("logo.png")).id(), TIMEOUT);
  }

  private static AttachmentDownload withUrl(String url) {
    return new AttachmentDownload(
        "d",
        Optional.of(AttachmentDownload.Status.COMPLETED),
        List.of(),
        Optional.of(Secret.of(url)),
        Optional.empty(),
        Optional.empty());
  }

  private void fault(Fault fault) {
    central.simulator.faults().on("GET", ROUTE).times(1).inject(fault);
  }

  private static void hasNoSecret(Throwable failure) {
    assertThat(failure).isInstanceOf(ApiException.class);
    for (Throwable each = failure; each != null; each = each.getCause()) {
      assertThat(SecretMarker.isIn(each.toString())).isFalse();
    }
    assertThat(failure.getMessage()).doesNotContain("signature", "email-downloads");
  }
}
