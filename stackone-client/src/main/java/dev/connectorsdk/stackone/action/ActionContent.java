package dev.connectorsdk.stackone.action;

/** What an action answered in place of JSON: a file that it downloaded. */
public final class ActionContent {
  private final String mediaType;
  private final byte[] bytes;

  ActionContent(String mediaType, byte[] bytes) {
    this.mediaType = mediaType;
    this.bytes = bytes;
  }

  /** The media type as it was answered, such as {@code text/csv}. */
  public String mediaType() {
    return mediaType;
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
