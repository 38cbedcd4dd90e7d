package dev.connectorsdk.testkit.stackone.internal.action;

import dev.connectorsdk.testkit.http.Request;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.stackone.ApiKeyScope;
import dev.connectorsdk.testkit.stackone.internal.Project;
import dev.connectorsdk.testkit.stackone.internal.data.Document;
import dev.connectorsdk.testkit.stackone.internal.route.ApiRoutes;
import dev.connectorsdk.testkit.stackone.internal.route.JsonBody;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code POST /ai/tool-feedback}. The scope that it needs is unverified. */
public final class FeedbackRoutes {
  private final Project project;

  public FeedbackRoutes(Project project) {
    this.project = project;
  }

  public void addTo(ApiRoutes routes) {
    routes.add("POST", "/ai/tool-feedback", ApiKeyScope.ACTIONS_EXECUTE, this::send);
  }

  private SimulatedResponse send(Request request) {
    JsonBody body = JsonBody.of(request);
    body.requiredText("feedback");
    body.requiredText("account_id");
    if (body.texts("tool_names").isEmpty()) {
      body.addError("tool_names should not be empty");
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
