package dev.connectorsdk.testkit.stackone.internal.webhook;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.MaskedSecret;
import dev.connectorsdk.testkit.stackone.SimulatedAccount;
import dev.connectorsdk.testkit.stackone.SimulatedWebhookEvent;
import dev.connectorsdk.testkit.stackone.internal.Project;
import dev.connectorsdk.testkit.stackone.internal.data.Document;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A webhook event with its faults as an immutable value. */
public final class WebhookEvent implements SimulatedWebhookEvent {
  private final Map<String, @Nullable Object> properties;
  private final Faultiness faultiness;

  /** The faults of an event. */
  private record Faultiness(
      Duration age,
      boolean tampered,
      boolean unsigned,
      Optional<MaskedSecret> key,
      Optional<String> raw) {
    static final Faultiness NONE =
        new Faultiness(Duration.ZERO, false, false, Optional.empty(), Optional.empty());
  }

  private WebhookEvent(Map<String, @Nullable Object> properties, Faultiness faultiness) {
    this.properties = properties;
    this.faultiness = faultiness;
  }

  /** Creates an event of a type with no other properties. */
  public static WebhookEvent of(String type) {
    return new WebhookEvent(Map.of("event", type), Faultiness.NONE);
  }

  /** Creates an event about an account, with the documented properties. */
  public static WebhookEvent of(String type, SimulatedAccount account) {
    return of(type)
        .with("record_type", "account")
        .with("record_id", account.id())
        .with("account_id", account.id())
        .with("provider", account.provider())
        .with("origin_owner_id", account.originOwnerId())
        .with("origin_owner_name", account.originOwnerName())
        .with("origin_username", account.toMap().get("origin_username"))
        .with("setup_information", account.toMap().get("setup_information"));
  }

  @Override
  public WebhookEvent with(String name, @Nullable Object value) {
    Map<String, @Nullable Object> more = new LinkedHashMap<>(properties);
    more.put(name, value);
    return new WebhookEvent(more, faultiness);
  }

  @Override
  public WebhookEvent withBody(String text) {
    Faultiness f = faultiness;
    return faulty(new Faultiness(f.age(), f.tampered(), f.unsigned(), f.key(), Optional.of(text)));
  }

  @Override
  public WebhookEvent sentAgo(Duration age) {
    Faultiness f = faultiness;
    return faulty(new Faultiness(age, f.tampered(), f.unsigned(), f.key(), f.raw()));
  }

  @Override
  public WebhookEvent tampered() {
    Faultiness f = faultiness;
    return faulty(new Faultiness(f.age(), true, f.unsigned(), f.key(), f.raw()));
  }

  @Override
  public WebhookEvent unsigned() {
    Faultiness f = faultiness;
    return faulty(new Faultiness(f.age(), f.tampered(), true, f.key(), f.raw()));
  }

  @Override
  public WebhookEvent signedWith(String signingKey) {
    Faultiness f = faultiness;
    Optional<MaskedSecret> key = Optional.of(new MaskedSecret(signingKey));
    return faulty(new Faultiness(f.age(), f.tampered(), f.unsigned(), key, f.raw()));
  }

  private WebhookEvent faulty(Faultiness other) {
    return new WebhookEvent(properties, other);
  }

  /** Returns the signed event; missing properties get current values. */
  public SignedEvent sign(MaskedSecret registered, Clock clock) {
    String body = faultiness.raw().orElseGet(() -> body(clock.instant().minus(faultiness.age())));
    MaskedSecret key = faultiness.key().orElse(registered);
    String signature = faultiness.unsigned() ? "" : WebhookSignature.of(key, body);
    return new SignedEvent(type(), faultiness.tampered() ? body + " " : body, signature);
  }

  private String type() {
    return String.valueOf(properties.get("event"));
  }

  private String body(Instant sent) {
    Map<String, @Nullable Object> body = new LinkedHashMap<>(properties);
    body.putIfAbsent("project_id", Project.ID);
    body.putIfAbsent("event_date", Document.time(sent));
    body.putIfAbsent("sent_at", Document.time(sent));
    return Json.write(body);
  }

  /** Shows the type. */
  @Override
  public String toString() {
    return "SimulatedEvent[" + type() + "]";
  }
}
