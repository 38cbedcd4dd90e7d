package dev.connectorsdk.core.internal.http.error;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.internal.http.body.Redactor;
import dev.connectorsdk.core.internal.json.Json;
import dev.connectorsdk.core.internal.redact.SecretMasker;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The body of an error response, read as far as possible. */
public final class ErrorBody {
  private static final Json JSON = Json.camelCase();

  private final String raw;
  private final Map<?, ?> properties;
  private final UnaryOperator<String> mask;

  private ErrorBody(String raw, Map<?, ?> properties, UnaryOperator<String> mask) {
    this.raw = raw;
    this.properties = properties;
    this.mask = mask;
  }

  /**
   * Reads a body, and masks the secrets in it that it names itself, such as a new token.
   *
   * @param raw the body, with the secrets of the call masked
   * @param mask masks the secrets of the call
   */
  static ErrorBody of(String raw, UnaryOperator<String> mask) {
    Map<?, ?> properties = parse(raw);
    List<Secret> received = Redactor.secretsIn(properties);
    String masked = SecretMasker.mask(raw, received);
    return new ErrorBody(masked, properties, text -> SecretMasker.mask(mask.apply(text), received));
  }

  /** The body as it was received, with its secrets masked. */
  public String raw() {
    return raw;
  }

  /**
   * The text of a property, or its number with all digits; null if it is absent or the body is no
   * JSON object.
   */
  public @Nullable String text(String property) {
    Object value = properties.get(property);
    return value instanceof String || value instanceof Number ? mask.apply(value.toString()) : null;
  }

  /** The first of these properties that has a text; null if none has. */
  public @Nullable String firstText(String... names) {
    for (String name : names) {
      String text = text(name);
      if (text != null && !text.isBlank()) {
        return text;
      }
    }
    return null;
  }

  private static Map<?, ?> parse(String raw) {
    return JSON.readLeading(raw) instanceof Map<?, ?> map ? map : Map.of();
  }
}
