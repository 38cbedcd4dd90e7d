package dev.connectorsdk.testkit.stackone;

import org.jspecify.annotations.Nullable;

/**
 * The result of an action: the envelope of {@code POST /actions/rpc}.
 *
 * @param data the payload as JSON values: map, list, string, number, boolean or null
 * @param next the cursor of the next page; null on the last page and for actions without pages
 * @param file a file in place of the envelope; null for none
 */
public record ActionResponse(
    @Nullable Object data, @Nullable String next, @Nullable DownloadedFile file) {
  /** Creates a page of an action with pages. */
  public ActionResponse(@Nullable Object data, @Nullable String next) {
    this(data, next, null);
  }

  /** Returns a result without a next page. */
  public static ActionResponse of(@Nullable Object data) {
    return new ActionResponse(data, null);
  }

  /** Returns a file in place of JSON. */
  public static ActionResponse of(DownloadedFile file) {
    return new ActionResponse(null, null, file);
  }
}
