package dev.connectorsdk.sophos.partner;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.tenant.BillingType;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A new tenant of a partner, with its contact (Partner API, POST /partner/v1/tenants). Which
 * properties of the contact are required is unverified.
 *
 * @param name the name
 * @param dataGeography the country where the data is stored, such as {@code US}, {@code IE}, {@code
 *     DE}, {@code CA}, {@code AU} or {@code JP}; it cannot be changed later
 * @param billingType {@link BillingType#TRIAL} or {@link BillingType#USAGE}
 * @param showAs the display name
 * @param firstName the first name of the contact
 * @param lastName the last name of the contact
 * @param email the email address of the contact
 * @param phone the phone number of the contact
 * @param mobile the mobile phone number of the contact
 * @param fax the fax number of the contact
 * @param address1 the first line of the address
 * @param address2 the second line of the address
 * @param address3 the third line of the address
 * @param city the city
 * @param state the state
 * @param countryCode the code of the country
 * @param postalCode the postal code
 */
@Value.Builder
public record TenantDraft(
    String name,
    String dataGeography,
    BillingType billingType,
    Optional<String> showAs,
    String firstName,
    String lastName,
    String email,
    Optional<String> phone,
    Optional<String> mobile,
    Optional<String> fax,
    Optional<String> address1,
    Optional<String> address2,
    Optional<String> address3,
    Optional<String> city,
    Optional<String> state,
    Optional<String> countryCode,
    Optional<String> postalCode) {

  /** Rejects values that the service would reject. */
  public TenantDraft {
    requireText("name", name);
    requireText("dataGeography", dataGeography);
    requireText("firstName", firstName);
    requireText("lastName", lastName);
    requireText("email", email);
    if (billingType.equals(BillingType.TERM)) {
      throw new IllegalArgumentException(
          "billingType must be trial or usage: term licenses are ordered, not created.");
    }
  }

  private static void requireText(String name, String text) {
    ArgumentChecks.requireText(name, text, Integer.MAX_VALUE);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder; all that is not optional is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TenantDraft}. */
  public static final class Builder extends TenantDraftBuilder {
    Builder() {}
  }
}
