package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonReader;
import java.io.IOException;

/**
 * Reading on after an optional member that cannot be read. All of it happens after a failure, so
 * that good data costs nothing.
 *
 * <p>The rule for every adapter: one that throws a {@link JsonMismatchException} has consumed its
 * value, no more and no less. A container reads its rest and its end before the exception leaves
 * it.
 */
final class LenientReading {
  private LenientReading() {}

  /** Makes a reader lenient: what it leaves out is reported to this listener. */
  static void allow(JsonReader reader, Json.UnreadableListener listener) {
    reader.setTag(Json.UnreadableListener.class, listener);
  }

  /**
   * Reports an optional member that is left out. A blank text is a way to write an absent value, so
   * it is not reported.
   *
   * @throws JsonMismatchException the given one, if the reader is not lenient
   */
  static void leaveOut(JsonMismatchException problem, JsonReader reader) {
    Json.UnreadableListener listener = reader.tag(Json.UnreadableListener.class);
    if (listener == null) {
      throw problem;
    }
    if (!problem.isBlank()) {
      listener.unreadable(problem.path(), problem.expected());
    }
  }

  /** Reads the rest of an object, whose last value was consumed, to its end. */
  static void finishObject(JsonReader reader) throws IOException {
    while (reader.hasNext()) {
      reader.skipName();
      reader.skipValue();
    }
    reader.endObject();
  }

  /** Reads the rest of an array to its end. */
  static void finishArray(JsonReader reader) throws IOException {
    while (reader.hasNext()) {
      reader.skipValue();
    }
    reader.endArray();
  }
}
