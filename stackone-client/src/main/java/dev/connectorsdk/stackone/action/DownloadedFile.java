package dev.connectorsdk.stackone.action;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file that an action or a proxy call returned instead of JSON. */
public final class DownloadedFile {
  private final String mediaType;
  private final Optional<String> fileName;
  private final byte[] bytes;

  /**
   * Creates a file; the SDK does so for a response, and tests may.
   *
   * @param fileName the name without folders, or null if there is none
   */
  public DownloadedFile(String mediaType, @Nullable String fileName, byte[] bytes) {
    this.mediaType = mediaType;
    this.fileName = Optional.ofNullable(fileName);
    this.bytes = bytes.clone();
  }

  /** The media type of the response, such as {@code text/csv}. */
  public String mediaType() {
    return mediaType;
  }

  /** The file name in the response, without folders; absent if there is none. */
  public Optional<String> fileName() {
    return fileName;
  }

  /** Returns a copy of the content. */
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public String toString() {
    return "DownloadedFile[" + mediaType + ", " + bytes.length + " bytes]";
  }
}
