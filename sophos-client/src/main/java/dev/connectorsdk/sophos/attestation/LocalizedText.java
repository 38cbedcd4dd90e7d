package dev.connectorsdk.sophos.attestation;

import dev.connectorsdk.core.internal.json.Copies;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A text with its translations.
 *
 * @param text the text for languages without a translation
 * @param translations the translations by language, such as {@code de}
 */
public record LocalizedText(Optional<String> text, Map<String, String> translations) {

  /** Copies the map. */
  public LocalizedText {
    translations = Copies.of(translations);
  }

  /** Returns a text without translations. */
  public static LocalizedText of(String text) {
    return new LocalizedText(Optional.of(text), Map.of());
  }

  /** Returns this text with one more translation. */
  public LocalizedText with(String language, String translation) {
    Map<String, String> more = new LinkedHashMap<>(translations);
    more.put(language, translation);
    return new LocalizedText(text, more);
  }
}
