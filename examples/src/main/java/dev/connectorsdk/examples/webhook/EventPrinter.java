package dev.connectorsdk.examples.webhook;

import com.squareup.moshi.Moshi;
import dev.connectorsdk.stackone.webhook.RejectedWebhook;
import dev.connectorsdk.stackone.webhook.WebhookEvent;
import dev.connectorsdk.stackone.webhook.WebhookResponse;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** Prints a line for each webhook delivery, as a table row or as JSON. */
final class EventPrinter {
  private static final String ROW = "%-20s  %-24s  %-8s  %-22s  %-12s  %s";

  private final ReentrantLock lock = new ReentrantLock();
  private final PrintWriter out;
  private final boolean json;

  EventPrinter(PrintWriter out, boolean json) {
    this.out = out;
    this.json = json;
  }

  void header() {
    if (!json) {
      line(ROW.formatted("DATE", "EVENT", "PROVIDER", "ACCOUNT", "OWNER", "RESPONSE"));
    }
  }

  void print(WebhookResponse response) {
    line(json ? object(response) : row(response));
  }

  private void line(String text) {
    lock.lock();
    try {
      out.println(text.stripTrailing());
      out.flush();
    } finally {
      lock.unlock();
    }
  }

  private static String row(WebhookResponse response) {
    Map<String, String> properties = properties(response);
    return ROW.formatted(
        properties.getOrDefault("event_date", ""),
        properties.getOrDefault("event", ""),
        properties.getOrDefault("provider", ""),
        properties.getOrDefault("account_id", ""),
        properties.getOrDefault("origin_owner_id", ""),
        (response.status() + " " + properties.getOrDefault("refused", "")).strip());
  }

  private static String object(WebhookResponse response) {
    Map<String, Object> object = new LinkedHashMap<>(properties(response));
    object.put("answer", (long) response.status());
    return new Moshi.Builder().build().adapter(Object.class).toJson(object);
  }

  /** The printed properties; absent properties of the event are omitted. */
  private static Map<String, String> properties(WebhookResponse response) {
    Map<String, String> properties = new LinkedHashMap<>();
    response.event().ifPresent(event -> put(properties, event));
    response
        .rejection()
        .map(RejectedWebhook::reason)
        .ifPresent(reason -> properties.put("refused", reason.name()));
    return properties;
  }

  private static void put(Map<String, String> properties, WebhookEvent event) {
    event.eventDate().ifPresent(date -> properties.put("event_date", date.toString()));
    properties.put("event", event.type().value());
    event.provider().ifPresent(key -> properties.put("provider", key));
    event.accountId().ifPresent(id -> properties.put("account_id", id));
    event.originOwnerId().ifPresent(id -> properties.put("origin_owner_id", id));
  }
}
