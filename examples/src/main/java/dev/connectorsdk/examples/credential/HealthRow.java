package dev.connectorsdk.examples.credential;

import dev.connectorsdk.sophos.credential.ApiCredential;
import dev.connectorsdk.sophos.credential.Expiry;
import dev.connectorsdk.sophos.credential.expiry.CredentialHealth.Status;
import dev.connectorsdk.sophos.credential.expiry.ExpiryState;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** A credential's health as a row, for text and JSON; absent dates are empty. */
record HealthRow(
    String name,
    String role,
    String created,
    String expires,
    String basis,
    OptionalLong daysLeft,
    String state) {

  static HealthRow of(Status status) {
    ApiCredential credential = status.credential();
    Optional<Expiry> expiry = status.state().expiry();
    return new HealthRow(
        credential.name(),
        credential.servicePrincipalRole().shortName(),
        credential.createdOn().map(LocalDate::toString).orElse(""),
        expiry.map(one -> one.on().toString()).orElse(""),
        expiry.map(HealthRow::basis).orElse("unknown"),
        status.state().remainingDays(),
        word(status.state()));
  }

  /** Returns the table row; an estimated date is marked. */
  Map<String, String> cells() {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("name", name);
    cells.put("role", role);
    cells.put("created", created);
    cells.put("expires", basis.equals("estimated") ? expires + " (estimated)" : expires);
    cells.put("days left", daysLeft.isPresent() ? String.valueOf(daysLeft.getAsLong()) : "");
    cells.put("state", state);
    return cells;
  }

  Map<String, Object> properties() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("name", name);
    properties.put("role", role);
    properties.put("created", created);
    properties.put("expires", expires);
    properties.put("basis", basis);
    daysLeft.ifPresent(days -> properties.put("daysLeft", days));
    properties.put("state", state);
    return properties;
  }

  private static String basis(Expiry expiry) {
    return expiry.basis() == Expiry.Basis.ENTERED ? "stated" : "estimated";
  }

  private static String word(ExpiryState state) {
    if (state instanceof ExpiryState.Valid) {
      return "valid";
    }
    if (state instanceof ExpiryState.Expiring) {
      return "expiring";
    }
    return state instanceof ExpiryState.Expired ? "expired" : "unknown";
  }
}
