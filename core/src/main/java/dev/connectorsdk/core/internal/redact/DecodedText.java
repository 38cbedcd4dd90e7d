package dev.connectorsdk.core.internal.redact;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * The UTF-8 bytes of a text after some decoding. Each byte has the range of characters of the
 * original text that it was decoded from; the ranges are in the order of the text.
 */
final class DecodedText {
  /** A byte between two parts that do not belong together. */
  private static final byte GAP = 0;

  private byte[] bytes;
  private int[] starts;
  private int[] ends;
  private int length;

  DecodedText(int capacity) {
    int size = Math.max(16, capacity);
    bytes = new byte[size];
    starts = new int[size];
    ends = new int[size];
  }

  /** Returns a text as it is. */
  static DecodedText of(String text) {
    DecodedText result = new DecodedText(text.length() + text.length() / 8);
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int end = i + Character.charCount(codePoint);
      result.addCodePoint(codePoint, i, end);
      i = end;
    }
    return result;
  }

  int length() {
    return length;
  }

  byte at(int index) {
    return bytes[index];
  }

  /** The character at an index, or 0 after the end and for a byte that is not ASCII. */
  char asciiAt(int index) {
    return index < length && bytes[index] > 0 ? (char) bytes[index] : 0;
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  void add(int value, int start, int end) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, length * 2);
      starts = Arrays.copyOf(starts, length * 2);
      ends = Arrays.copyOf(ends, length * 2);
    }
    bytes[length] = (byte) value;
    starts[length] = start;
    ends[length] = end;
    length++;
  }

  /** Adds a code point that the characters from start to end stand for. */
  void addCodePoint(int codePoint, int start, int end) {
    if (codePoint < 0x80) {
      add(codePoint, start, end);
      return;
    }
    for (byte b : Character.toString(codePoint).getBytes(UTF_8)) {
      add(b, start, end);
    }
  }

  /** Adds a byte of another text, decoded from its bytes at these indexes. */
  void addDecoded(int value, DecodedText from, int first, int last) {
    add(value, from.start(first), from.end(last));
  }

  void addGap() {
    if (length > 0 && bytes[length - 1] != GAP) {
      add(GAP, ends[length - 1], ends[length - 1]);
    }
  }

  /** Removes the last byte. */
  void removeLast() {
    length--;
  }
}
