package dev.connectorsdk.sophos.license;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A license of an account or a firewall (Licensing API, GET /licenses/v1/licenses).
 *
 * @param id the id
 * @param licenseIdentifier the identifier on the license schedule
 * @param product the product
 * @param type the type
 * @param startDate the first day
 * @param endDate the last day; absent if it does not end
 * @param perpetual whether it does not end
 * @param unlimited whether its quantity is not limited
 * @param quantity the number of licensed users, devices or units
 * @param usage the usage
 */
public record License(
    String id,
    Optional<String> licenseIdentifier,
    Optional<Product> product,
    Optional<Type> type,
    Optional<LocalDate> startDate,
    Optional<LocalDate> endDate,
    Optional<Boolean> perpetual,
    Optional<Boolean> unlimited,
    OptionalInt quantity,
    Optional<Usage> usage) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * A licensed product.
   *
   * @param code the code
   * @param name the name
   * @param genericCode the code of the product without its variant
   */
  public record Product(
      Optional<String> code, Optional<String> name, Optional<String> genericCode) {}

  /**
   * The usage of a license.
   *
   * @param current the current usage
   */
  public record Usage(Optional<Current> current) {}

  /**
   * The current usage of a license.
   *
   * @param count the number of users, devices or units
   * @param date the day that it is for
   * @param collectedAt the time at which it was counted
   */
  public record Current(
      OptionalInt count, Optional<LocalDate> date, Optional<Instant> collectedAt) {}

  /**
   * A type of license.
   *
   * @param value the text in the API; values unknown to this version are kept
   */
  public record Type(String value) {
    public static final Type ENTERPRISE = new Type("enterprise");
    public static final Type TERM = new Type("term");
    public static final Type USAGE = new Type("usage");
    public static final Type PERPETUAL = new Type("perpetual");
    public static final Type TRIAL = new Type("trial");
    public static final Type ORDERED = new Type("ordered");
  }
}
