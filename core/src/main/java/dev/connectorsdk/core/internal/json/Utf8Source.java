package dev.connectorsdk.core.internal.json;

import java.io.IOException;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;
import okio.Okio;
import okio.Source;

/** Prepares a JSON text for Moshi's reader, which takes UTF-8 without a byte order mark. */
final class Utf8Source {
  private static final ByteString BYTE_ORDER_MARK = ByteString.decodeHex("efbbbf");

  /**
   * Moshi looks up each digit of a number in the buffer from its nearer end, which takes a time
   * that grows with the square of the digits. A source that fills its buffer on demand has the
   * digit at its end, but is slower for ordinary texts.
   */
  private static final long MAX_BARE_BUFFER = 1 << 20;

  private Utf8Source() {}

  /**
   * Skips a byte order mark.
   *
   * @throws JsonMismatchException if the text is in UTF-16 or UTF-32
   */
  static BufferedSource of(BufferedSource text) throws IOException {
    if (text.rangeEquals(0, BYTE_ORDER_MARK)) {
      text.skip(BYTE_ORDER_MARK.size());
    } else if (text.request(2)
        && isWide(text.getBuffer().getByte(0), text.getBuffer().getByte(1))) {
      throw JsonMismatchException.ofText("JSON in UTF-16 or UTF-32 instead of UTF-8");
    }
    return text instanceof Buffer buffer && buffer.size() > MAX_BARE_BUFFER
        ? Okio.buffer((Source) buffer)
        : text;
  }

  /** A wide encoding starts with a mark of 0xFE and 0xFF, or has a zero byte beside the first. */
  private static boolean isWide(byte first, byte second) {
    return first == (byte) 0xFE || first == (byte) 0xFF || first == 0 || second == 0;
  }
}
