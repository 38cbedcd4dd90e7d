package dev.connectorsdk.sophos.cases;

import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.Optional;
import org.immutables.value.Value;

/** A change of a case. Absent properties stay unchanged. */
@Value.Immutable
public interface CaseChange {

  /** The new name. */
  Optional<String> name();

  /** The new type. */
  Optional<Case.Type> type();

  /** The new severity. */
  Optional<Case.Severity> severity();

  /** The new status. */
  Optional<Case.Status> status();

  /** The email address of the new assignee. */
  Optional<String> assignee();

  /** The new description. */
  Optional<String> overview();

  /** Rejects values that the service would reject. */
  @Value.Check
  default void check() {
    name().ifPresent(text -> ArgumentChecks.requireText("name", text, Integer.MAX_VALUE));
    if (name().isEmpty()
        && type().isEmpty()
        && severity().isEmpty()
        && status().isEmpty()
        && assignee().isEmpty()
        && overview().isEmpty()) {
      throw new IllegalArgumentException("The change is empty: set at least one property.");
    }
  }

  /** Returns an empty builder; at least one property must be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CaseChange}. */
  final class Builder extends ImmutableCaseChange.Builder {
    Builder() {}
  }
}
