package consumer;

import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.alert.Alert;
import dev.connectorsdk.sophos.alert.Severity;
import java.util.List;
import org.springframework.stereotype.Service;

// snippet bean
@Service
public class AlertReport {
  private final SophosClient sophos;

  AlertReport(SophosClient sophos) {
    this.sophos = sophos;
  }

  List<Alert> highAlerts() {
    return sophos.tenant().alerts().list(q -> q.addSeverity(Severity.HIGH)).stream().toList();
  }
}
// end
