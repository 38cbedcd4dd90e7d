package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reading on after an optional member that cannot be read. All of it happens after a failure, so
 * that good data costs nothing.
 *
 * <p>The rule for every adapter: one that throws a {@link JsonMismatchException} has consumed its
 * value, no more and no less. A container reads its rest and its end before the exception leaves
 * it.
 */
final class LenientReading {
  /** The paths of the object that a response is about: the whole, or in StackOne's envelope. */
  private static final Set<String> OBJECTS = Set.of("$", "$.data");

  private final Json.@Nullable UnreadableListener listener;
  private final @Nullable String identity;

  private LenientReading(Json.@Nullable UnreadableListener listener, @Nullable String identity) {
    this.listener = listener;
    this.identity = identity;
  }

  /**
   * Makes a reader lenient.
   *
   * @param listener receives what is left out; null to read strictly
   * @param identity the value of a required text that the object does not have; null for none
   */
  static void allow(
      JsonReader reader, Json.@Nullable UnreadableListener listener, @Nullable String identity) {
    reader.setTag(LenientReading.class, new LenientReading(listener, identity));
  }

  /**
   * Reports an optional member that is left out. A blank text is a way to write an absent value, so
   * it is not reported.
   *
   * @throws JsonMismatchException the given one, if the reader is not lenient
   */
  static void leaveOut(JsonMismatchException problem, JsonReader reader) {
    LenientReading reading = reader.tag(LenientReading.class);
    if (reading == null || reading.listener == null) {
      throw problem;
    }
    if (!problem.isBlank()) {
      reading.listener.unreadable(problem.path(), problem.expected());
    }
  }

  /** Returns the value of a required text that the object just read does not have, or null. */
  static @Nullable String identity(JsonReader reader) {
    LenientReading reading = reader.tag(LenientReading.class);
    return reading == null || !OBJECTS.contains(reader.getPath()) ? null : reading.identity;
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
