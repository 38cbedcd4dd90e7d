package dev.connectorsdk.testkit.stackone.internal.data;

import dev.connectorsdk.testkit.http.SecretMarker;
import dev.connectorsdk.testkit.stackone.ResponseStyle;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Generates ids and tokens in the forms of StackOne, the same for the same seed. */
public final class StackOneIds {
  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

  // few enough digits to stay exact in a JSON reader that uses doubles
  private static final long FIRST_NUMBER = 453_559_762_810L;

  private final Random random;
  private final boolean numeric;
  private final AtomicLong number = new AtomicLong(FIRST_NUMBER);
  private final AtomicLong session = new AtomicLong(1000);

  public StackOneIds(long seed, boolean numeric) {
    this.random = new Random(seed);
    this.numeric = numeric;
  }

  public String profileId() {
    return numeric ? number() : uuid();
  }

  public String accountId() {
    return number();
  }

  public long sessionId() {
    return session.incrementAndGet();
  }

  public String uuid() {
    // the bits of a random UUID, version 4
    long high = (random.nextLong() & ~0xf000L) | 0x4000L;
    long low = (random.nextLong() >>> 2) | (1L << 63);
    return new UUID(high, low).toString();
  }

  /** Returns a seed for generated data. */
  public long seed() {
    return random.nextLong();
  }

  public String apiKey() {
    return "v1.eu1." + secret(48);
  }

  /** Returns a secret with the marker of all secrets. */
  public String secret(int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return SecretMarker.TEXT + text.substring(SecretMarker.TEXT.length());
  }

  /** Returns the id as in JSON: a number with {@link ResponseStyle#NUMERIC_IDS}. */
  public Object json(String id) {
    return numeric && id.chars().allMatch(Character::isDigit) ? Long.valueOf(id) : id;
  }

  private String number() {
    return Long.toString(number.addAndGet(1 + random.nextInt(9_999)));
  }
}
