package dev.connectorsdk.testkit.stackone.internal.session;

import dev.connectorsdk.testkit.http.MaskedSecret;
import dev.connectorsdk.testkit.stackone.SimulatedSession;
import dev.connectorsdk.testkit.stackone.internal.data.Document;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A connect session as an immutable value. */
public record Session(String id, MaskedSecret token, URI link, Terms terms, Document document)
    implements SimulatedSession {
  /** The terms at creation. */
  public record Terms(Instant expiresAt, boolean multiple) {}

  @Override
  public URI revealAuthLink() {
    return link;
  }

  @Override
  public Optional<String> provider() {
    return document.text("provider");
  }

  @Override
  public Optional<String> profileId() {
    return document.text("connector_profile_id");
  }

  @Override
  public Optional<String> accountId() {
    return document.text("account_id");
  }

  @Override
  public Instant expiresAt() {
    return terms.expiresAt();
  }

  @Override
  public Map<String, @Nullable Object> toMap() {
    return document.toMap();
  }

  public boolean multiple() {
    return terms.multiple();
  }

  public Session edited(UnaryOperator<Document> edit) {
    return new Session(id, token, link, terms, edit.apply(document));
  }

  /** Shows the id and the connector, never the token or the link. */
  @Override
  public String toString() {
    return "SimulatedSession[" + id + ", " + provider().orElse("any connector") + "]";
  }
}
