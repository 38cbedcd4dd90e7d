package dev.connectorsdk.sophos.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.ForbiddenException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.sophos.detection.Detection;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.http.Fault;
import dev.connectorsdk.testkit.sophos.ServiceRole;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CasesTest {
  private final Central central = new Central();
  private final Cases cases = central.client().tenant().cases();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void case_createdChangedDeleted_eachStepIsKept() {
    List<Map<String, Object>> detections = central.simulator.tenant().detections().first(3);
    Case made =
        cases.create(
            d ->
                d.name("Odd log-ins")
                    .assignee("ada@example.com")
                    .initialDetectionId(Central.firstId(detections))
                    .addOtherDetectionIds(String.valueOf(detections.get(2).get("id"))));

    assertThat(made.id()).matches("[A-Za-z0-9]+-[A-Za-z0-9]+");
    assertThat(made.assignee().orElseThrow().name()).contains("ada@example.com");
    assertThat(made.initialDetection().orElseThrow().id()).isEqualTo(Central.firstId(detections));
    assertThat(cases.detections(made.id(), q -> q).stream()).extracting(Detection::id).hasSize(2);

    Case changed = cases.update(made.id(), c -> c.status(Case.Status.ON_HOLD));
    assertThat(changed.status()).contains(Case.Status.ON_HOLD);
    assertThat(changed.name()).contains("Odd log-ins");
    assertThat(cases.list(q -> q.status(Case.Status.ON_HOLD)).stream())
        .extracting(Case::id)
        .containsExactly(made.id());

    assertThat(cases.delete(made.id())).isTrue();
    assertThat(cases.delete(made.id())).isFalse();
  }

  @Test
  void delete_caseOfSophos_forbidden() {
    Case managed = cases.list(q -> q.managedBy(Case.ManagedBy.SOPHOS)).iterator().next();

    assertThatThrownBy(() -> cases.delete(managed.id()))
        .isInstanceOf(ForbiddenException.class)
        .hasMessageContaining("Only self-managed cases can be deleted");
  }

  @Test
  void create_unknownDetection_messageOfTheServiceIsShown() {
    assertThatThrownBy(() -> cases.create(d -> d.name("x").initialDetectionId("none")))
        .isInstanceOf(StatusException.class)
        .hasMessageContaining("There is no detection none");
  }

  @Test
  void requests_invalid_nothingIsSent() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cases.list(q -> q.pageSize(51)))
        .withMessage("pageSize must be from 1 to 50, not 51.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cases.update("SIM-1", c -> c))
        .withMessageContaining("The change is empty");
    assertThatIllegalArgumentException().isThrownBy(() -> cases.create(d -> d.name(" ")));
    assertThatIllegalArgumentException().isThrownBy(() -> cases.detections(" ", q -> q));
    assertThatIllegalArgumentException().isThrownBy(() -> cases.impactedEntities("a/b", q -> q));
    assertThat(central.apiCalls()).isEmpty();
  }

  @Test
  void update_byReadOnly_refusedAndSuperAdminIsAdvised() {
    Cases readOnly =
        central.client(central.simulator.credential(ServiceRole.READ_ONLY)).tenant().cases();

    assertThat(readOnly.list().stream()).hasSize(6);
    assertThatThrownBy(() -> readOnly.update("SIM-1000", c -> c.name("x")))
        .isInstanceOf(ForbiddenException.class)
        .hasMessageContaining("Super Admin");
  }

  @Test
  void list_unknownValuesAndOddParts_areReadAsFarAsPossible() {
    central
        .simulator
        .faults()
        .on("GET", "/cases/v1/cases")
        .inject(
            Fault.body(
                "{\"items\":[{\"id\":\"A-1\",\"status\":\"thinking\",\"severity\":7,"
                    + "\"initialDetection\":{\"severity\":3},\"createdAt\":\"yesterday\"}]}"));

    Case read = cases.list().iterator().next();

    assertThat(read.status()).contains(new Case.Status("thinking"));
    assertThat(read.initialDetection()).isEmpty();
    assertThat(read.createdAt()).isEqualTo(Optional.empty());
  }
}
