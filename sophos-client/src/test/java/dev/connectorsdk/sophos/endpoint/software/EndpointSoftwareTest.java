package dev.connectorsdk.sophos.endpoint.software;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.error.ConflictException;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.sophos.endpoint.Endpoint;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.http.RecordedCall;
import dev.connectorsdk.testkit.http.SecretMarker;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Also that no token of a package and no address of an installer is printed. */
class EndpointSoftwareTest {
  private static final String ADD = "/endpoint/v1/software/packages/static/{token}/add";

  private final Central central = new Central();
  private final EndpointSoftware software = central.client().tenant().endpoints().software();
  private final Secret token =
      Secret.of(
          String.valueOf(
              central
                  .simulator
                  .tenant()
                  .items("/endpoint/v1/software/packages/special")
                  .all()
                  .get(0)
                  .get("token")));

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void specialPackage_added_isAStaticPackageOnce() {
    SoftwarePackage added = software.addSpecialPackage(token);

    assertThat(added.type()).contains(SoftwarePackage.Type.SPECIAL);
    assertThat(software.staticPackage(added.id())).isEqualTo(added);
    assertThat(software.staticPackages(q -> q.type(SoftwarePackage.Type.SPECIAL)).stream())
        .containsExactly(added);
    assertThatThrownBy(() -> software.addSpecialPackage(token))
        .isInstanceOf(ConflictException.class)
        .hasMessageContaining("already been added");
    assertThat(software.staticPackages(q -> q.type(SoftwarePackage.Type.SPECIAL)).stream())
        .hasSize(1);
  }

  @Test
  void token_unknownOrOfAnotherTenant_notFound() {
    EndpointSoftware theirs =
        central
            .client(central.simulator.partnerCredential())
            .tenant(central.simulator.partner().tenants().get(0).id())
            .endpoints()
            .software();

    assertThatThrownBy(() -> theirs.addSpecialPackage(token))
        .isInstanceOf(NotFoundException.class)
        .hasMessageNotContaining(token.reveal());
    assertThatThrownBy(() -> software.addSpecialPackage(Secret.of("none")))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void token_sent_isMaskedInTheRecordedCall() {
    software.addSpecialPackage(token);

    RecordedCall call = central.apiCalls().get(0);
    assertThat(call.route()).isEqualTo(ADD);
    assertThat(call.path()).isEqualTo("/endpoint/v1/software/packages/static/***/add");
    assertThat(call.toString()).doesNotContain(token.reveal());
  }

  @Test
  void token_repeatedByTheService_isMaskedInTheException() {
    central
        .simulator
        .faults()
        .on("POST", "/endpoint/**")
        .inject(
            Fault.response(
                SimulatedResponse.json(
                    400, Map.of("error", "badRequest", "message", "Bad " + token.reveal()))));

    Throwable failure = catchThrowable(() -> software.addSpecialPackage(token));

    assertThat(failure).isInstanceOf(StatusException.class).hasMessageContaining("/***/add");
    assertThat(failure).hasMessageNotContaining(token.reveal());
    assertThat(((StatusException) failure).body()).doesNotContain(token.reveal());
  }

  @ParameterizedTest
  @ValueSource(strings = {"hidden/../x", "..", "hidden%2Fx", "hidden\u00e9x"})
  void token_notForAPath_nothingIsSentAndNothingIsShown(String text) {
    assertThatThrownBy(() -> software.addSpecialPackage(Secret.of(text)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("token must not")
        .hasMessageNotContaining("hidden");
    assertThat(central.apiCalls()).isEmpty();
  }

  @Test
  void staticPackages_byTime_fromIsInclusiveAndToIsNot() {
    Instant release = Instant.parse("2025-06-01T00:00:00Z");

    assertThat(
            software
                .staticPackages(q -> q.releasedFrom(release).releasedTo(release.plusSeconds(1)))
                .stream()
                .map(SoftwarePackage::type))
        .singleElement()
        .satisfies(type -> assertThat(type).contains(SoftwarePackage.Type.LTS));
    assertThat(software.staticPackages(q -> q.releasedTo(release)).stream()).isEmpty();
    assertThatThrownBy(() -> software.staticPackage("none")).isInstanceOf(NotFoundException.class);
  }

  @Test
  void timeRange_reversed_nothingIsSent() {
    Instant time = Instant.parse("2026-01-01T00:00:00Z");

    assertThatThrownBy(
            () -> software.staticPackages(q -> q.expiresFrom(time).expiresTo(Instant.EPOCH)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("expiresFrom must not be after expiresTo");
    assertThatThrownBy(
            () -> software.staticPackages(q -> q.releasedFrom(time).releasedTo(Instant.EPOCH)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("releasedFrom must not be after releasedTo");
    assertThat(central.apiCalls()).isEmpty();
  }

  @Test
  void comment_setReplacedDeleted_isTheOneOfThePackage() {
    SoftwarePackage first = software.staticPackages().stream().findFirst().orElseThrow();
    software.setComment(first.id(), "Pilot");
    software.setComment(first.id(), "Rollout");

    PackageComment comment = software.comment(first.id());
    assertThat(comment.comment()).contains("Rollout");
    assertThat(comment.commented()).contains(first);
    assertThat(software.comments().stream()).containsExactly(comment);

    assertThat(software.deleteComment(first.id())).isTrue();
    assertThatThrownBy(() -> software.comment(first.id())).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> software.deleteComment(first.id()))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void comment_blankOrOnNoPackage_isNotSet() {
    assertThatThrownBy(() -> software.setComment("id", " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("comment must not be blank.");
    assertThat(central.apiCalls()).isEmpty();

    assertThatThrownBy(() -> software.setComment("none", "x"))
        .isInstanceOf(NotFoundException.class);
    assertThat(software.comments().stream()).isEmpty();
  }

  @Test
  void installers_ofAPlatform_haveAddressesThatAreNotPrinted() {
    Installers installers = software.installers(q -> q.addPlatforms(Endpoint.Platform.WINDOWS));

    assertThat(installers.installers()).hasSize(1);
    Secret address = installers.installers().get(0).downloadUrl().orElseThrow();
    assertThat(address.reveal()).contains(SecretMarker.TEXT);
    assertThat(installers.toString()).doesNotContain(address.reveal()).contains("Secret[***]");
    assertThat(installers.licensedProducts()).contains(Endpoint.ProductCode.INTERCEPT_X);
    assertThat(software.installers().installers()).hasSize(2);
  }

  @Test
  void packageWithOddParts_read_isReadWithoutThem() {
    central
        .simulator
        .faults()
        .on("GET", "/endpoint/v1/software/packages/static")
        .inject(
            Fault.body(
                "{\"items\":[{\"id\":\"p\",\"releasedAt\":\"2026-03-01\",\"expiresAt\":\"never\","
                    + "\"modules\":{},\"type\":\"brandNew\"}]}"));

    assertThat(software.staticPackages().stream())
        .containsExactly(
            SoftwarePackage.builder()
                .id("p")
                .releasedAt(Instant.parse("2026-03-01T00:00:00Z"))
                .type(new SoftwarePackage.Type("brandNew"))
                .modules(List.of())
                .build());
  }
}
