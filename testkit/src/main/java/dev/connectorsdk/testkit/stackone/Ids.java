package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.http.SecretMarker;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Ids and tokens that look like StackOne's and are the same for the same seed. */
final class Ids {
  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

  // few enough digits to stay exact where a JSON reader makes a double of a number
  private static final long FIRST_NUMBER = 453_559_762_810L;

  private final Random random;
  private final boolean numeric;
  private final AtomicLong number = new AtomicLong(FIRST_NUMBER);
  private final AtomicLong session = new AtomicLong(1000);

  Ids(long seed, boolean numeric) {
    this.random = new Random(seed);
    this.numeric = numeric;
  }

  String profileId() {
    return numeric ? number() : uuid();
  }

  String accountId() {
    return number();
  }

  long sessionId() {
    return session.incrementAndGet();
  }

  String uuid() {
    // the bits of a random UUID, version 4
    long high = (random.nextLong() & ~0xf000L) | 0x4000L;
    long low = (random.nextLong() >>> 2) | (1L << 63);
    return new UUID(high, low).toString();
  }

  /** A seed for what is to be made up next. */
  long seed() {
    return random.nextLong();
  }

  String apiKey() {
    return "v1.eu1." + secret(48);
  }

  /** A text that nobody may see, marked as such. */
  String secret(int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return SecretMarker.TEXT + text.substring(SecretMarker.TEXT.length());
  }

  /** Returns the id as it goes into JSON: a number where the simulator was told so. */
  Object json(String id) {
    return numeric && id.chars().allMatch(Character::isDigit) ? Long.valueOf(id) : id;
  }

  private String number() {
    return Long.toString(number.addAndGet(1 + random.nextInt(9_999)));
  }
}
