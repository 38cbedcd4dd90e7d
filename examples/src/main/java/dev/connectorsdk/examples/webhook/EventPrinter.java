package dev.connectorsdk.examples.webhook;

import com.squareup.moshi.Moshi;
import dev.connectorsdk.stackone.webhook.RejectedWebhook;
import dev.connectorsdk.stackone.webhook.WebhookEvent;
import dev.connectorsdk.stackone.webhook.WebhookResponse;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** A line for each delivery as it comes: of a table, or of JSON. */
final class EventPrinter {
  private static final String ROW = "%-20s  %-24s  %-8s  %-22s  %-12s  %s";

  private final ReentrantLock turn = new ReentrantLock();
  private final PrintWriter out;
  private final boolean json;

  EventPrinter(PrintWriter out, boolean json) {
    this.out = out;
    this.json = json;
  }

  void header() {
    if (!json) {
      line(ROW.formatted("DATE", "EVENT", "PROVIDER", "ACCOUNT", "OWNER", "ANSWER"));
    }
  }

  void print(WebhookResponse answer) {
    line(json ? object(answer) : row(answer));
  }

  private void line(String text) {
    turn.lock();
    try {
      out.println(text.stripTrailing());
      out.flush();
    } finally {
      turn.unlock();
    }
  }

  private static String row(WebhookResponse answer) {
    Map<String, String> members = members(answer);
    return ROW.formatted(
        members.getOrDefault("event_date", ""),
        members.getOrDefault("event", ""),
        members.getOrDefault("provider", ""),
        members.getOrDefault("account_id", ""),
        members.getOrDefault("origin_owner_id", ""),
        (answer.status() + " " + members.getOrDefault("refused", "")).strip());
  }

  private static String object(WebhookResponse answer) {
    Map<String, Object> object = new LinkedHashMap<>(members(answer));
    object.put("answer", (long) answer.status());
    return new Moshi.Builder().build().adapter(Object.class).toJson(object);
  }

  /** What is shown; a member that the event does not have is left out. */
  private static Map<String, String> members(WebhookResponse answer) {
    Map<String, String> members = new LinkedHashMap<>();
    answer.event().ifPresent(event -> put(members, event));
    answer
        .refusal()
        .map(RejectedWebhook::reason)
        .ifPresent(reason -> members.put("refused", reason.name()));
    return members;
  }

  private static void put(Map<String, String> members, WebhookEvent event) {
    event.eventDate().ifPresent(date -> members.put("event_date", date.toString()));
    members.put("event", event.type().value());
    event.provider().ifPresent(key -> members.put("provider", key));
    event.accountId().ifPresent(id -> members.put("account_id", id));
    event.originOwnerId().ifPresent(id -> members.put("origin_owner_id", id));
  }
}
