package dev.connectorsdk.testkit.stackone;

import org.jspecify.annotations.Nullable;

/**
 * What an action answers: the envelope of {@code POST /actions/rpc}.
 *
 * @param data the payload as JSON values: map, list, text, number, boolean or null
 * @param next the cursor of the next page; null on the last page and for actions without pages
 */
public record ActionAnswer(@Nullable Object data, @Nullable String next) {
  /** An answer without a next page. */
  public static ActionAnswer of(@Nullable Object data) {
    return new ActionAnswer(data, null);
  }
}
