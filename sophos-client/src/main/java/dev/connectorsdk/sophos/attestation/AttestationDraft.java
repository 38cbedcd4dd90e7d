package dev.connectorsdk.sophos.attestation;

import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A new question to a user. The maximum lengths of the texts are not published. */
@Value.Immutable
public interface AttestationDraft {

  /** The id of the directory user. */
  String userId();

  /** The title. */
  LocalizedText title();

  /** The question. */
  LocalizedText question();

  /** The answers that the user can select; at least one. */
  List<Attestation.Option> options();

  /**
   * The number of seconds in which it can be answered, 1 or more; absent for the default of the
   * service. The range of the service is not published.
   */
  OptionalInt timeoutInSeconds();

  /** Rejects values that the service would reject. */
  @Value.Check
  default void check() {
    ArgumentChecks.requireId("userId", userId());
    if (options().isEmpty()) {
      throw new IllegalArgumentException("options must hold at least 1 answer.");
    }
    options()
        .forEach(
            option ->
                ArgumentChecks.requireText("options", option.key().orElse(""), Integer.MAX_VALUE));
    if (timeoutInSeconds().orElse(1) < 1) {
      throw new IllegalArgumentException(
          "timeoutInSeconds must be 1 or more, not " + timeoutInSeconds().getAsInt() + '.');
    }
  }

  /** Returns an empty builder; all but the timeout is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AttestationDraft}. */
  final class Builder extends ImmutableAttestationDraft.Builder {
    Builder() {}
  }
}
