package dev.connectorsdk.testkit.stackone.internal.account;

import dev.connectorsdk.testkit.internal.rows.Permutation;
import dev.connectorsdk.testkit.internal.rows.SeededHash;
import dev.connectorsdk.testkit.internal.rows.Series;
import dev.connectorsdk.testkit.stackone.AccountFailure;
import dev.connectorsdk.testkit.stackone.internal.data.Document;
import dev.connectorsdk.testkit.stackone.internal.data.SetupFields;
import dev.connectorsdk.testkit.stackone.internal.profile.Profile;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Generates linked accounts of a profile: most of them active, some in error, some suspended. */
public final class AccountGenerator {
  private static final List<String> COLOURS =
      List.of("Amber", "Azure", "Coral", "Indigo", "Ivory", "Jade", "Ochre", "Scarlet", "Umber");
  private static final List<String> TRADES =
      List.of("Bakery", "Clinic", "Foods", "Joinery", "Law", "Logistics", "Media", "Printing");

  /** Twelve digits as in other account ids, in a range of their own. */
  private static final long FIRST_ID = 500_000_000_000L;

  private static final int ID_BITS = 34;
  private static final Duration BETWEEN = Duration.ofMinutes(53);

  private final Profile profile;
  private final long seed;
  private final Instant now;
  private final Permutation ids;
  private final long firstId;

  /**
   * Creates the generator of one series.
   *
   * @param series its number from 0, so that no two series share an id
   */
  public AccountGenerator(Profile profile, long seed, Instant now, int series) {
    this.profile = profile;
    this.seed = seed;
    this.now = now;
    this.ids = new Permutation(seed, ID_BITS);
    this.firstId = FIRST_ID + ((long) series << ID_BITS);
  }

  public Series<Account> series(int count) {
    return new Series<>(count, this::account, this::index);
  }

  private OptionalLong index(String id) {
    if (!id.matches("\\d{12,15}")) {
      return OptionalLong.empty();
    }
    long number = Long.parseLong(id) - firstId;
    long index = ids.indexOf(number);
    return ids.of(index) == number ? OptionalLong.of(index) : OptionalLong.empty();
  }

  private Account account(long index) {
    String id = Long.toString(firstId + ids.of(index));
    long random = SeededHash.of(seed, index);
    String linked = Document.time(now.minus(BETWEEN.multipliedBy(index)));
    Document document =
        Document.empty()
            .edited(
                properties -> {
                  properties.put("id", id);
                  properties.put("provider", profile.connectorKey());
                  properties.put("provider_name", profile.label());
                  properties.put("origin_owner_id", "owner-" + (index + 1));
                  properties.put("origin_owner_name", owner(random, index));
                  properties.put("origin_username", null);
                  properties.put("label", null);
                  properties.put("type", "production");
                  properties.put("shared", false);
                  properties.put("status", status(random));
                  properties.put("status_reasons", reasons(random, linked));
                  properties.put("setup_information", null);
                  properties.put("created_at", linked);
                  properties.put("updated_at", linked);
                });
    return new Account(id, profile.connectorKey(), profile.id(), document, SetupFields.empty());
  }

  private static String owner(long random, long index) {
    return oneOf(COLOURS, random) + " " + oneOf(TRADES, random >>> 32) + " " + (index + 1);
  }

  private static String status(long random) {
    return switch ((int) (random >>> 60)) {
      case 0 -> AccountStore.ERROR;
      case 1 -> AccountStore.SUSPENDED;
      default -> AccountStore.ACTIVE;
    };
  }

  private static List<Map<String, String>> reasons(long random, String at) {
    return status(random).equals(AccountStore.ERROR)
        ? List.of(
            Map.of(
                "code",
                AccountFailure.EXPIRED_CREDENTIALS.code(),
                "description",
                "The provider refused the account's credentials.",
                "timestamp",
                at))
        : List.of();
  }

  private static String oneOf(List<String> words, long random) {
    return words.get((int) Math.floorMod(random, (long) words.size()));
  }
}
