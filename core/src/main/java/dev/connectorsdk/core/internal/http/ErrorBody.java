package dev.connectorsdk.core.internal.http;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.Map;
import java.util.function.UnaryOperator;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** The body of a refusal, read as far as it can be. */
public final class ErrorBody {
  private final String raw;
  private final Map<?, ?> members;
  private final UnaryOperator<String> mask;

  private ErrorBody(String raw, Map<?, ?> members, UnaryOperator<String> mask) {
    this.raw = raw;
    this.members = members;
    this.mask = mask;
  }

  /**
   * Reads a body.
   *
   * @param raw the body, masked as it stands
   * @param mask hides secrets in what a member says, which JSON may have written in its own way
   */
  static ErrorBody of(String raw, UnaryOperator<String> mask) {
    return new ErrorBody(raw, parse(raw), mask);
  }

  /** The body as it came, masked. */
  public String raw() {
    return raw;
  }

  /** The text or number of a member; null if the body has none, or is no JSON object. */
  public @Nullable String text(String member) {
    Object value = members.get(member);
    if (value instanceof Double number && number == Math.rint(number)) {
      return String.valueOf(number.longValue());
    }
    return value instanceof String || value instanceof Number ? mask.apply(value.toString()) : null;
  }

  /** The first of these members that has a text; null if none has. */
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
    try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(raw))) {
      return reader.readJsonValue() instanceof Map<?, ?> map ? map : Map.of();
    } catch (IOException | JsonDataException e) {
      return Map.of();
    }
  }
}
