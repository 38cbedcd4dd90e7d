package dev.connectorsdk.sophos.endpoint.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.ForbiddenException;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.sophos.endpoint.CreateResult;
import dev.connectorsdk.sophos.fixture.Central;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScanningExclusionsTest {
  private static final String PATH = "/endpoint/v1/settings/exclusions/scanning";

  private final Central central = new Central();
  private final ScanningExclusions scanning =
      central.client().tenant().endpoints().exclusions().scanning();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void exclusion_createdChangedDeleted_isListedAsItIs() {
    String id = create(ScanningExclusionType.PATH, "C:\\Till\\").id();
    scanning.update(id, e -> e.comment("Tills"));

    ScanningExclusion listed =
        scanning.list().stream().filter(one -> one.id().equals(id)).findAny().orElseThrow();
    assertThat(listed).isEqualTo(scanning.get(id));
    assertThat(listed.comment()).contains("Tills");
    assertThat(listed.value()).contains("C:\\Till\\");

    assertThat(scanning.delete(id)).isTrue();
    assertThat(scanning.delete(id)).isFalse();
    assertThatThrownBy(() -> scanning.get(id)).isInstanceOf(NotFoundException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "path, onDemandAndOnAccess",
    "virtualPath, onDemandAndOnAccess",
    "process, onAccess",
    "amsi, onAccess",
    "behavioral,"
  })
  void scanMode_notSet_isTheDefaultOfTheType(String type, String mode) {
    assertThat(create(new ScanningExclusionType(type), "x").scanMode())
        .isEqualTo(Optional.ofNullable(mode).map(ScanMode::new));
  }

  @Test
  void detectedExploit_filteredByTheTextOfTheSample_isListed() {
    create(ScanningExclusionType.DETECTED_EXPLOIT, "thumbprint");

    assertThat(
            scanning.list(q -> q.type(new ScanningExclusionType("exploitMitigation"))).stream()
                .map(ScanningExclusion::type))
        .containsExactly(Optional.of(ScanningExclusionType.DETECTED_EXPLOIT));
  }

  @Test
  void exclusionOfThePartner_changed_forbiddenAndUnchanged() {
    ScanningExclusion locked =
        scanning.list().stream()
            .filter(one -> one.lockedByManagingAccount().orElse(false))
            .findAny()
            .orElseThrow();

    assertThatThrownBy(() -> scanning.delete(locked.id())).isInstanceOf(ForbiddenException.class);
    assertThatThrownBy(() -> scanning.update(locked.id(), e -> e.comment("Mine")))
        .isInstanceOf(ForbiddenException.class)
        .hasMessageContaining("managed at Partner/Enterprise level")
        .hasMessageContaining("check that the partner or the organization does not manage");
    assertThat(scanning.get(locked.id())).isEqualTo(locked);
  }

  @Test
  void exclusionOnALaterPage_createdIfAbsent_isFound() {
    for (int i = 0; i < 250; i++) {
      central
          .simulator
          .tenant()
          .items(PATH)
          .add(Map.of("id", "many-" + i, "type", "path", "value", "C:\\" + i, "comment", "Kept"));
    }

    CreateResult<ScanningExclusion> found = createIfAbsent(ScanningExclusionType.PATH, "C:\\249");
    CreateResult<ScanningExclusion> other =
        createIfAbsent(ScanningExclusionType.PROCESS, "C:\\249");

    assertThat(found.created()).isFalse();
    assertThat(found.item().id()).isEqualTo("many-249");
    assertThat(found.item().comment()).contains("Kept");
    assertThat(other.created()).isTrue();
    assertThat(createIfAbsent(ScanningExclusionType.PROCESS, "C:\\249"))
        .isEqualTo(new CreateResult<>(other.item(), false));
    assertThat(central.simulator.traffic().count("POST", PATH)).isEqualTo(1);
  }

  @Test
  void exclusionOfAnotherTenant_readOrChanged_notFound() {
    String other =
        central
            .client(central.simulator.partnerCredential())
            .tenant(central.simulator.partner().tenants().get(0).id())
            .endpoints()
            .exclusions()
            .scanning()
            .create(e -> e.type(ScanningExclusionType.WEB).value("theirs.example"))
            .id();

    assertThatThrownBy(() -> scanning.get(other)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> scanning.update(other, e -> e.comment("Mine")))
        .isInstanceOf(NotFoundException.class);
    assertThat(scanning.delete(other)).isFalse();
  }

  @Test
  void invalidArguments_passed_nothingIsSent() {
    int before = central.apiCalls().size();

    assertRejected(
        e -> e.type(ScanningExclusionType.BEHAVIORAL).value("x").scanMode(ScanMode.ON_ACCESS),
        "An exclusion of the type behavioral has no scan mode: leave scanMode out.");
    assertRejected(
        e -> e.type(ScanningExclusionType.DETECTED_EXPLOIT).value("x").scanMode(ScanMode.ON_DEMAND),
        "An exclusion of the type detectedExploit has no scan mode: leave scanMode out.");
    assertRejected(e -> e.type(ScanningExclusionType.PATH).value(" "), "value must not be blank.");
    assertRejected(
        e -> e.type(new ScanningExclusionType("")).value("x"), "type must not be blank.");
    assertThatThrownBy(() -> scanning.update("e", e -> e))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("The change is empty");
    assertThatThrownBy(() -> scanning.update("e", e -> e.value("")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> scanning.list(q -> q.pageSize(101)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("pageSize must be from 1 to 100, not 101.");
    for (String id : List.of(" ", "..", "a/b")) {
      assertThatThrownBy(() -> scanning.get(id)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(central.apiCalls()).hasSize(before);
  }

  private void assertRejected(UnaryOperator<ScanningExclusionDraft.Builder> draft, String message) {
    assertThatThrownBy(() -> scanning.create(draft))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> scanning.createIfAbsent(draft))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private ScanningExclusion create(ScanningExclusionType type, String value) {
    return scanning.create(e -> e.type(type).value(value));
  }

  private CreateResult<ScanningExclusion> createIfAbsent(ScanningExclusionType type, String value) {
    return scanning.createIfAbsent(e -> e.type(type).value(value));
  }
}
