package dev.connectorsdk.sophos.email.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.error.RunException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.WaitProgress;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.http.RecordedCall;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttachmentDownloadsTest {
  private static final String MESSAGES = "/email/v1/quarantine/messages";
  private static final String DOWNLOADS = "/email/v1/quarantine/downloads";
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final long MAX = 1_000_000;

  private final Central central = new Central();
  private final SophosClient client = central.client();
  private final Quarantine quarantine = client.tenant().email().quarantine();
  private final AttachmentDownloads downloads = quarantine.downloads();
  private final ByteArrayOutputStream target = new ByteArrayOutputStream();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void attachments_downloaded_areWrittenWithoutOurAuthorization() {
    AttachmentDownload ready = ready(downloads);

    long count = downloads.writeTo(ready, target, MAX, TIMEOUT);

    assertThat(count).isEqualTo(target.size()).isGreaterThan(23_000);
    assertThat(target.toString(StandardCharsets.UTF_8))
        .startsWith("invoice-0.pdf\n")
        .endsWith("logo.png\n");
    assertThat(ready.password()).isPresent();
    RecordedCall file = file();
    assertThat(file.headers().keySet()).noneMatch(name -> name.matches("(?i)authorization|x-.*"));
    assertThat(file.query("signature")).contains("***");
  }

  @Test
  void authorizationOfAnInterceptor_download_isNotSent() {
    SophosClient intercepted =
        central.client(
            builder ->
                builder
                    .credentials(Central.of(central.simulator.tenantCredential()))
                    .options(
                        o ->
                            o.httpClientCustomizer(
                                http ->
                                    http.addInterceptor(
                                        chain ->
                                            chain.proceed(
                                                chain
                                                    .request()
                                                    .newBuilder()
                                                    .header("Authorization", "Basic eA==")
                                                    .build())))));
    AttachmentDownload ready = ready(downloads);

    intercepted.tenant().email().quarantine().downloads().writeTo(ready, target, MAX, TIMEOUT);

    assertThat(file().header("Authorization")).isEmpty();
    assertThat(target.size()).isGreaterThan(23_000);
  }

  @Test
  void wait_forTheFile_pollsUntilItIsCompleted() {
    List<Optional<AttachmentDownload.Status>> seen = new ArrayList<>();
    String id = start(downloads, "logo.png").id();

    downloads.await(
        id,
        TIMEOUT,
        (WaitProgress<AttachmentDownload> progress) -> seen.add(progress.state().status()));

    assertThat(seen)
        .containsExactly(
            Optional.of(AttachmentDownload.Status.PROCESSING),
            Optional.of(AttachmentDownload.Status.COMPLETED));
    assertThat(central.sleeps()).hasSize(1);
  }

  @Test
  void unknownAttachment_awaited_failsWithTheReason() {
    String id = start(downloads, "no.pdf").id();

    assertThatThrownBy(() -> downloads.await(id, TIMEOUT))
        .isInstanceOf(RunException.class)
        .hasMessageContaining("attachmentNotFound")
        .hasMessageContaining("Compare the names")
        .satisfies(e -> assertThat(((RunException) e).runId()).isEqualTo(id));
  }

  @Test
  void unknownStatus_awaited_timesOutAndCanGoOn() {
    central
        .simulator
        .tenant()
        .items(DOWNLOADS)
        .add(Map.of("id", "odd", "status", "scanning", "attachments", "none"));

    assertThatThrownBy(() -> downloads.await("odd", TIMEOUT))
        .isInstanceOf(TransportException.class)
        .hasMessageContaining("not finished within 30 s")
        .hasMessageContaining("wait again for the download odd");
    assertThat(downloads.get("odd").attachments()).isEmpty();
  }

  @Test
  void downloadOfAnotherTenant_read_notFound() {
    AttachmentDownloads theirs =
        central
            .client(central.simulator.partnerCredential())
            .tenant(central.simulator.partner().tenants().get(0).id())
            .email()
            .quarantine()
            .downloads();
    String message =
        Central.firstId(central.simulator.partner().tenants().get(0).items(MESSAGES).all());
    String id = theirs.start(message, List.of("logo.png")).id();

    assertThatThrownBy(() -> downloads.get(id)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> downloads.await(id, TIMEOUT)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> downloads.start(message, List.of("logo.png")))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void download_printed_hasNoSecret() {
    AttachmentDownload ready = ready(downloads);

    assertThat(ready.toString())
        .contains("status=", "url=Secret[***]", "password=Secret[***]")
        .doesNotContain(ready.url().orElseThrow().reveal());
  }

  @Test
  void downloadWithoutUrl_read_saysWhatToPass() {
    AttachmentDownload started = start(downloads, "logo.png");

    assertThatThrownBy(() -> downloads.writeTo(started, target, MAX, TIMEOUT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("pass the completed one that await returns");
  }

  static Stream<Consumer<AttachmentDownloads>> invalidCalls() {
    return Stream.of(
        all -> all.start(" ", List.of("a")),
        all -> all.start("m", List.of()),
        all -> all.start("m", List.of("a", "")),
        all -> all.get(".."),
        all -> all.await(" ", TIMEOUT),
        all -> all.await("d", Duration.ZERO));
  }

  @ParameterizedTest
  @MethodSource("invalidCalls")
  void invalidArgument_anyCall_nothingIsSent(Consumer<AttachmentDownloads> call) {
    assertThatThrownBy(() -> call.accept(downloads)).isInstanceOf(IllegalArgumentException.class);
    assertThat(central.apiCalls()).isEmpty();
  }

  private AttachmentDownload start(AttachmentDownloads from, String... names) {
    String id = Central.firstId(central.simulator.tenant().items(MESSAGES).all());
    return from.start(id, List.of(names));
  }

  private AttachmentDownload ready(AttachmentDownloads from) {
    return from.await(start(from, "invoice-0.pdf", "logo.png").id(), TIMEOUT);
  }

  private RecordedCall file() {
    return central.simulator.traffic().expectOne("GET", "/email-downloads/{downloadId}");
  }
}
