package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.http.MaskedSecret;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A connect session of the simulated project as it was when it was asked for. */
public final class SimulatedSession {
  private final String id;
  private final MaskedSecret token;
  private final URI link;
  private final Terms terms;
  private final Document document;

  /** What was agreed on when the session was created. */
  record Terms(Instant expiresAt, boolean multiple) {}

  SimulatedSession(String id, MaskedSecret token, URI link, Terms terms, Document document) {
    this.id = id;
    this.token = token;
    this.link = link;
    this.terms = terms;
    this.document = document;
  }

  /** Returns the id of the session, a number in the answers. */
  public String id() {
    return id;
  }

  /** Returns the link that the customer opens. It is a secret: whoever has it may link. */
  public URI revealAuthLink() {
    return link;
  }

  /** Returns the connector the session is for; empty if the customer chooses. */
  public Optional<String> provider() {
    return document.text("provider");
  }

  /** Returns the connector profile the session is for; empty for the connector's default. */
  public Optional<String> profileId() {
    return document.text("connector_profile_id");
  }

  /** Returns the account that the session edits or has linked; empty before that. */
  public Optional<String> accountId() {
    return document.text("account_id");
  }

  /** Returns the moment from which the link and the token are refused. */
  public Instant expiresAt() {
    return terms.expiresAt();
  }

  /** Returns the members as the service answers them, without the token and the link. */
  public Map<String, @Nullable Object> toMap() {
    return document.toMap();
  }

  MaskedSecret token() {
    return token;
  }

  Document document() {
    return document;
  }

  boolean multiple() {
    return terms.multiple();
  }

  SimulatedSession edited(UnaryOperator<Document> edit) {
    return new SimulatedSession(id, token, link, terms, edit.apply(document));
  }

  /** Shows the id and the connector, never the token or the link. */
  @Override
  public String toString() {
    return "SimulatedSession[" + id + ", " + provider().orElse("any connector") + "]";
  }
}
