package dev.connectorsdk.stackone.action;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was answered in place of JSON: a file that an action or a call by proxy downloaded. */
public final class ActionContent {
  private final String mediaType;
  private final Optional<String> fileName;
  private final byte[] bytes;

  /** Made by the SDK; public so that a test can make one too. */
  public ActionContent(String mediaType, @Nullable String fileName, byte[] bytes) {
    this.mediaType = mediaType;
    this.fileName = Optional.ofNullable(fileName);
    this.bytes = bytes.clone();
  }

  /** The media type as it was answered, such as {@code text/csv}. */
  public String mediaType() {
    return mediaType;
  }

  /** The name that the answer gives the file, without any folder; absent if it gives none. */
  public Optional<String> fileName() {
    return fileName;
  }

  /** A copy of the content. */
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public String toString() {
    return "ActionContent[" + mediaType + ", " + bytes.length + " bytes]";
  }
}
