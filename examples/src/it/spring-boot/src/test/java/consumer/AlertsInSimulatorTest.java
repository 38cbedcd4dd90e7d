package consumer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.spring.test.AutoConfigureConnectorSimulators;
import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

// snippet test
@SpringBootTest
@AutoConfigureConnectorSimulators
class AlertsInSimulatorTest {
  @Autowired private SophosCentralSimulator central;
  @Autowired private AlertReport report;

  @Test
  void highAlerts_manyAlerts_areRead() {
    central.tenant().addAlerts(500);

    assertThat(report.highAlerts()).isNotEmpty();
    central.traffic().expectNothingUnexpected();
  }
}
// end
