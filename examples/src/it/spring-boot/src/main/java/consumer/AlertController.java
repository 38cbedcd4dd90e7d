package consumer;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the number of alerts. */
@RestController
class AlertController {
  private final AlertReport report;

  AlertController(AlertReport report) {
    this.report = report;
  }

  @GetMapping("/alerts/high/count")
  int count() {
    return report.highAlerts().size();
  }
}
