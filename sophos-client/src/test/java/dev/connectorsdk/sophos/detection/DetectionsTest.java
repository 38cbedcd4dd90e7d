package dev.connectorsdk.sophos.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.RunException;
import dev.connectorsdk.sophos.detection.DetectionQuery.Sort;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.sophos.query.Run;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DetectionsTest {
  private final Central central = new Central();
  private final Detections detections = central.client().tenant().detections();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void run_bySeverity_resultsMatchAndAreSorted() {
    try (Run<Detection> run =
        detections.run(q -> q.addSeverity(7, 8, 9, 10).addSort(Sort.ascending("time")))) {
      assertThat(run.await(Duration.ofMinutes(1)).resultCount().orElse(0)).isPositive();

      List<Detection> found = run.results(5).stream().toList();

      assertThat(found).allMatch(one -> one.severity().orElse(0) >= 7);
      assertThat(found).isSortedAccordingTo(Comparator.comparing(one -> one.time().orElseThrow()));
      assertThat(found.get(0).mitreAttacks().get(0).tactic().orElseThrow().techniques()).hasSize(1);
      assertThat(found.get(0).toString()).doesNotContain("remote_ip=").contains("rawData=***");
    }
  }

  @Test
  void runGroups_byRule_countsAddUp() {
    Run<Detection> run = detections.runGroups(q -> q);
    assertThat(run.await(Duration.ofMinutes(1)).isFinished()).isTrue();

    List<Detection> groups = run.results().stream().toList();

    assertThat(groups)
        .extracting(group -> group.detectionRule().orElse(""))
        .doesNotHaveDuplicates();
    assertThat(groups.stream().mapToInt(group -> group.count().orElse(0)).sum()).isEqualTo(40);
  }

  @Test
  void run_otherProcess_goesOnByItsIdUntilItExpires() {
    central.simulator.tenant().queryRuns().keepResults(Duration.ofHours(1));
    String id = detections.run(q -> q).id();

    Run<Detection> run = central.client().tenant().detections().run(id);
    assertThat(run.await(Duration.ofMinutes(1)).id()).isEqualTo(id);
    assertThat(run.results().stream()).hasSize(40);
    assertThat(run.cancel()).isFalse();

    central.clock.advance(Duration.ofHours(2));
    assertThatThrownBy(() -> run.results().iterator().hasNext())
        .isInstanceOf(RunException.class)
        .hasMessageContaining("expired");
  }

  @Test
  void counts_byDay_levelsAndTypesAddUp() {
    DetectionCounts counts = detections.counts(q -> q.addSeverity(9, 10));

    int total = counts.periods().stream().mapToInt(one -> one.totalCount().orElse(0)).sum();
    assertThat(total).isPositive();
    assertThat(
            counts.periods().stream()
                .mapToInt(one -> one.countBySeverity().getOrDefault("critical", 0))
                .sum())
        .isEqualTo(total);
    assertThat(counts.from()).contains(Instant.parse("2026-01-30T12:00:00Z"));
  }

  @Test
  void query_invalid_nothingIsSent() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> detections.run(q -> q.addSeverity(11)))
        .withMessage("severity must be from 0 to 10, not 11.");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                detections.counts(
                    q ->
                        q.from(Instant.parse("2026-03-02T00:00:00Z"))
                            .to(Instant.parse("2026-03-01T00:00:00Z"))))
        .withMessageContaining("from must not be after to");
    assertThatIllegalArgumentException().isThrownBy(() -> detections.runGroups(" "));
    assertThat(central.apiCalls()).isEmpty();
  }
}
