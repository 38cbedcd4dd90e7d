package dev.connectorsdk.testkit.stackone;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A linked account of the simulated project as it was when it was asked for. */
public final class SimulatedAccount {
  private final String id;
  private final String provider;
  private final String profileId;
  private final Document document;
  private final SetupFields credentials;

  SimulatedAccount(
      String id, String provider, String profileId, Document document, SetupFields credentials) {
    this.id = id;
    this.provider = provider;
    this.profileId = profileId;
    this.document = document;
    this.credentials = credentials;
  }

  /** Returns the id, which actions take as {@code x-account-id}. */
  public String id() {
    return id;
  }

  /** Returns the key of the connector, such as {@code sophos}. */
  public String provider() {
    return provider;
  }

  /** Returns the id of the connector profile under which the account is linked. */
  public String profileId() {
    return profileId;
  }

  /** Returns the status as it is answered: {@code active}, {@code error} or another text. */
  public String status() {
    return document.text("status").orElse("");
  }

  /** Returns the id that the project's owner gave to the customer's organization. */
  public String originOwnerId() {
    return document.text("origin_owner_id").orElse("");
  }

  /** Returns the name of the customer's organization. */
  public String originOwnerName() {
    return document.text("origin_owner_name").orElse("");
  }

  /** Returns the label; empty if the session gave none. */
  public Optional<String> label() {
    return document.text("label");
  }

  /** Returns the members as the service answers them, free to change. */
  public Map<String, @Nullable Object> toMap() {
    return document.toMap();
  }

  Document document() {
    return document;
  }

  SetupFields credentials() {
    return credentials;
  }

  SimulatedAccount edited(UnaryOperator<Document> edit) {
    return new SimulatedAccount(id, provider, profileId, edit.apply(document), credentials);
  }

  SimulatedAccount withCredentials(Map<?, ?> texts) {
    return new SimulatedAccount(id, provider, profileId, document, credentials.with(texts));
  }

  SimulatedAccount withProfile(String otherProfileId) {
    return new SimulatedAccount(id, provider, otherProfileId, document, credentials);
  }

  /** Shows the id, the connector and the status, never a credential. */
  @Override
  public String toString() {
    return "SimulatedAccount[" + id + ", " + provider + ", " + status() + "]";
  }
}
