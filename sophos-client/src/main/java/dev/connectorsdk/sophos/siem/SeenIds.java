package dev.connectorsdk.sophos.siem;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The ids of the items that were delivered, up to a maximum number, with the time of each. An id
 * has 16 bytes: those of a UUID, or of the digest of any other text.
 *
 * <p>An id is kept while its time is within the period that is read again, and in any case until a
 * sweep did not return it: the time by which the service sorts may be another than those in the
 * item.
 */
final class SeenIds {
  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final int BYTES = 16 + 4;
  private static final int RETURNED = 1;

  /** The time in units of 2 seconds, and in the lowest bit whether this sweep returned it. */
  private final Map<UUID, Integer> times = new LinkedHashMap<>();

  private final int max;
  private @Nullable Instant forgotten;

  private SeenIds(int max) {
    this.max = max;
  }

  /**
   * Reads the text of {@link #toText}.
   *
   * @throws IllegalArgumentException if it is another text
   */
  static SeenIds of(String text, int max) {
    SeenIds ids = new SeenIds(max);
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
    while (bytes.remaining() >= BYTES) {
      ids.put(new UUID(bytes.getLong(), bytes.getLong()), bytes.getInt());
    }
    return ids;
  }

  String toText() {
    ByteBuffer bytes = ByteBuffer.allocate(times.size() * BYTES);
    times.forEach(
        (id, time) ->
            bytes
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putInt(time));
    return Base64.getEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /**
   * Adds an item and returns whether it is new. An item without an id is identified by its content.
   *
   * @param time its time, or the current one
   */
  boolean add(SiemItem item, Instant time) {
    String text = item.id().orElseGet(item::toJson);
    UUID id = UUID_FORM.matcher(text).matches() ? UUID.fromString(text) : digest(text);
    boolean isNew = times.remove(id) == null;
    put(id, encoded(time) | RETURNED);
    return isNew;
  }

  /** The time of the latest item whose id was dropped, because there were too many. */
  Optional<Instant> forgotten() {
    return Optional.ofNullable(forgotten);
  }

  /** Ends a sweep: drops the ids of items before a time, unless the sweep returned them. */
  void endSweep(Optional<Instant> from) {
    int first = encoded(from.orElse(Instant.EPOCH));
    times.values().removeIf(time -> time % 2 == 0 && Integer.compareUnsigned(time, first) < 0);
    times.replaceAll((id, time) -> time & ~RETURNED);
  }

  private void put(UUID id, int time) {
    if (times.size() >= max) {
      var eldest = times.entrySet().iterator();
      Instant dropped = Instant.ofEpochSecond(Integer.toUnsignedLong(eldest.next().getValue()));
      forgotten = forgotten == null || dropped.isAfter(forgotten) ? dropped : forgotten;
      eldest.remove();
    }
    times.put(id, time);
  }

  /** The even second in 32 bits without a sign: until the year 2106. */
  private static int encoded(Instant time) {
    return (int) Math.max(0, Math.min(time.getEpochSecond(), 0xFFFF_FFFFL)) & ~RETURNED;
  }

  private static UUID digest(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      ByteBuffer bytes = ByteBuffer.wrap(digest);
      return new UUID(bytes.getLong(), bytes.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256.", e);
    }
  }
}
