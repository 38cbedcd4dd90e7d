package dev.connectorsdk.sophos.identity;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who did something. Later versions may add components: create it with {@link #builder()}.
 *
 * @param id The id of the person or credential
 * @param name The name of the person or credential
 * @param type A person, an API credential, or the system itself
 * @param accountType The level of the account that the principal belongs to
 * @param accountId The id of the account that the principal belongs to
 */
@Value.Builder
public record Principal(
    Optional<String> id,
    Optional<String> name,
    Optional<PrincipalType> type,
    Optional<AccountLevel> accountType,
    Optional<String> accountId) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Principal}. */
  public static final class Builder extends PrincipalBuilder {
    Builder() {}
  }
}
