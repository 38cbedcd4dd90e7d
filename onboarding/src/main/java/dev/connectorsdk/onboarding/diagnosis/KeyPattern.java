package dev.connectorsdk.onboarding.diagnosis;

import java.util.regex.Pattern;

/**
 * What a service's API keys look like.
 *
 * @param pattern matches a whole key
 * @param words the form for people, such as {@code v1.{region}.{rest}}
 */
public record KeyPattern(Pattern pattern, String words) {

  boolean fits(String text) {
    return pattern.matcher(text).matches();
  }
}
