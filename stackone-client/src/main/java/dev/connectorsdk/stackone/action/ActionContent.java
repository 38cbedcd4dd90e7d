package dev.connectorsdk.stackone.action;

/** What was answered in place of JSON: a file that an action or a call by proxy downloaded. */
public final class ActionContent {
  private final String mediaType;
  private final byte[] bytes;

  /** Made by the SDK; public so that a test can make one too. */
  public ActionContent(String mediaType, byte[] bytes) {
    this.mediaType = mediaType;
    this.bytes = bytes.clone();
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
