package dev.connectorsdk.testkit.stackone.internal.account;

import dev.connectorsdk.testkit.stackone.SimulatedAccount;
import dev.connectorsdk.testkit.stackone.internal.data.Document;
import dev.connectorsdk.testkit.stackone.internal.data.SetupFields;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A linked account as an immutable value. */
public record Account(
    String id, String provider, String profileId, Document document, SetupFields credentials)
    implements SimulatedAccount {
  @Override
  public String status() {
    return document.text("status").orElse("");
  }

  @Override
  public String originOwnerId() {
    return document.text("origin_owner_id").orElse("");
  }

  @Override
  public String originOwnerName() {
    return document.text("origin_owner_name").orElse("");
  }

  @Override
  public Optional<String> label() {
    return document.text("label");
  }

  @Override
  public Map<String, @Nullable Object> toMap() {
    return document.toMap();
  }

  public Account edited(UnaryOperator<Document> edit) {
    return new Account(id, provider, profileId, edit.apply(document), credentials);
  }

  public Account withCredentials(Map<?, ?> texts) {
    return new Account(id, provider, profileId, document, credentials.with(texts));
  }

  public Account withProfile(String otherProfileId) {
    return new Account(id, provider, otherProfileId, document, credentials);
  }

  /** Shows the id, the connector and the status, never a credential. */
  @Override
  public String toString() {
    return "SimulatedAccount[" + id + ", " + provider + ", " + status() + "]";
  }
}
