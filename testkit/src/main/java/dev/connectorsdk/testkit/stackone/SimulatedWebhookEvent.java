package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.MaskedSecret;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A webhook event to be sent on demand by {@link SimulatedWebhooks#send}, good or with a fault that
 * a receiver has to notice. Each method returns a changed copy.
 */
public final class SimulatedWebhookEvent {
  private final Map<String, @Nullable Object> members;
  private final Faultiness faultiness;

  /** What is wrong with it. */
  private record Faultiness(
      Duration age,
      boolean tampered,
      boolean unsigned,
      Optional<MaskedSecret> key,
      Optional<String> raw) {
    static final Faultiness NONE =
        new Faultiness(Duration.ZERO, false, false, Optional.empty(), Optional.empty());
  }

  private SimulatedWebhookEvent(Map<String, @Nullable Object> members, Faultiness faultiness) {
    this.members = members;
    this.faultiness = faultiness;
  }

  /** An event of this type, such as {@code hris_employees.updated}, with no other members. */
  public static SimulatedWebhookEvent of(String type) {
    return new SimulatedWebhookEvent(Map.of("event", type), Faultiness.NONE);
  }

  /** An event of this type about an account, with the documented members. */
  public static SimulatedWebhookEvent of(String type, SimulatedAccount account) {
    return of(type)
        .with("record_type", "account")
        .with("record_id", account.id())
        .with("account_id", account.id())
        .with("provider", account.provider())
        .with("origin_owner_id", account.originOwnerId())
        .with("origin_owner_name", account.originOwnerName())
        .with("origin_username", account.document().text("origin_username").orElse(null))
        .with("setup_information", account.toMap().get("setup_information"));
  }

  /** Sets a member of the body; it may be null. */
  public SimulatedWebhookEvent with(String name, @Nullable Object value) {
    Map<String, @Nullable Object> more = new LinkedHashMap<>(members);
    more.put(name, value);
    return new SimulatedWebhookEvent(more, faultiness);
  }

  /** Sends this text, signed, in place of the members: broken JSON, say. */
  public SimulatedWebhookEvent withBody(String text) {
    Faultiness f = faultiness;
    return faulty(new Faultiness(f.age(), f.tampered(), f.unsigned(), f.key(), Optional.of(text)));
  }

  /** Lets it have been sent so long ago; a negative duration means in the future. */
  public SimulatedWebhookEvent sentAgo(Duration age) {
    Faultiness f = faultiness;
    return faulty(new Faultiness(age, f.tampered(), f.unsigned(), f.key(), f.raw()));
  }

  /** Changes the body after it was signed. */
  public SimulatedWebhookEvent tampered() {
    Faultiness f = faultiness;
    return faulty(new Faultiness(f.age(), true, f.unsigned(), f.key(), f.raw()));
  }

  /** Leaves the signature out. */
  public SimulatedWebhookEvent unsigned() {
    Faultiness f = faultiness;
    return faulty(new Faultiness(f.age(), f.tampered(), true, f.key(), f.raw()));
  }

  /** Signs it with this secret in place of the registered one. */
  public SimulatedWebhookEvent signedWith(String signingKey) {
    Faultiness f = faultiness;
    Optional<MaskedSecret> key = Optional.of(new MaskedSecret(signingKey));
    return faulty(new Faultiness(f.age(), f.tampered(), f.unsigned(), key, f.raw()));
  }

  private SimulatedWebhookEvent faulty(Faultiness other) {
    return new SimulatedWebhookEvent(members, other);
  }

  /** Makes the request; members that were not set get the values of now. */
  SignedEvent sign(MaskedSecret registered, Clock clock) {
    String body = faultiness.raw().orElseGet(() -> body(clock.instant().minus(faultiness.age())));
    MaskedSecret key = faultiness.key().orElse(registered);
    String signature = faultiness.unsigned() ? "" : Signature.of(key, body);
    return new SignedEvent(type(), faultiness.tampered() ? body + " " : body, signature);
  }

  private String type() {
    return String.valueOf(members.get("event"));
  }

  private String body(Instant sent) {
    Map<String, @Nullable Object> body = new LinkedHashMap<>(members);
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
