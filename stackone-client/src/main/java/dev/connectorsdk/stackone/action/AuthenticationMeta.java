package dev.connectorsdk.stackone.action;

import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A way of authentication that a connector or an action supports (StackOne, schema
 * AuthenticationMetaItem). Later versions may add components: create it with {@link #builder()}.
 *
 * @param type Its type, such as {@code oauth2}
 * @param key Its key, which a connector profile names
 * @param label Its name for people
 * @param requiredScopes The provider's scopes that it needs
 * @param support Where to read about it
 * @param otherMembers Members that this version does not know; written back as they came
 */
@Value.Builder
public record AuthenticationMeta(
    Optional<String> type,
    Optional<String> key,
    Optional<String> label,
    List<String> requiredScopes,
    Optional<Support> support,
    @UnknownProperties Map<String, Object> otherMembers) {

  /** Copies the collections. */
  public AuthenticationMeta {
    requiredScopes = List.copyOf(requiredScopes);
    otherMembers = Copies.of(otherMembers);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder, for tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AuthenticationMeta}. */
  public static final class Builder extends AuthenticationMetaBuilder {
    Builder() {}
  }

  /**
   * Where to read about a way of authentication (StackOne, schema AuthenticationMetaItem).
   *
   * @param link An address
   * @param description A line about it
   * @param guides Guides by name
   * @param otherMembers Members that this version does not know; written back as they came
   */
  public record Support(
      Optional<String> link,
      Optional<String> description,
      Map<String, Object> guides,
      @UnknownProperties Map<String, Object> otherMembers) {

    /** Copies the collections. */
    public Support {
      guides = Copies.of(guides);
      otherMembers = Copies.of(otherMembers);
    }

    @Override
    public String toString() {
      return RecordPrinter.print(this);
    }
  }
}
