package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code POST /ai/tool-feedback}: how tools did. Which scope it asks for is unverified. */
final class FeedbackRoutes {
  private final Project project;

  FeedbackRoutes(Project project) {
    this.project = project;
  }

  void addTo(Routes routes) {
    routes.add("POST", "/ai/tool-feedback", ApiKeyScope.ACTIONS_EXECUTE, this::send);
  }

  private SimulatedResponse send(Request request) {
    Body body = Body.of(request);
    body.requiredText("feedback");
    body.requiredText("account_id");
    if (body.texts("tool_names").isEmpty()) {
      body.complain("tool_names should not be empty");
    }
    body.check();
    Map<String, Object> receipt = new LinkedHashMap<>();
    receipt.put("message", "Feedback received");
    receipt.put("key", "feedback/" + project.ids().uuid());
    receipt.put("submitted_at", Document.time(project.clock().instant()));
    receipt.put("trace_id", project.ids().uuid());
    return SimulatedResponse.ok(receipt);
  }
}
