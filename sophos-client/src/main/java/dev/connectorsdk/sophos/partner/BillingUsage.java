package dev.connectorsdk.sophos.partner;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The billable usage of a product by an account in a month (Partner API, GET
 * /partner/v1/billing/usage/{year}/{month}). Prices are texts, since the service has them as texts
 * or numbers; days are texts, since their format is not published.
 *
 * @param partnerAccountId the id of the partner
 * @param partnerEdiAccountNumber the EDI account number of the partner
 * @param partnerAccountName the name of the partner
 * @param distributorAccountName the name of the distributor
 * @param accountId the id of the account
 * @param accountStatus the status of the account
 * @param accountNumberOrSerialNumber the number of the account or the serial number of the device
 * @param assignedAccountIdentifier the identifier that the partner assigned to the account
 * @param externalId the external id
 * @param billingStartDate the first billed day
 * @param billingEndDate the last billed day
 * @param orderNumber the number of the order
 * @param orderLineItemNumber the number of the line of the order
 * @param productDescription the description of the product
 * @param productGroup the group of the product
 * @param productCode the code of the product
 * @param sku the stock keeping unit
 * @param billableQuantity the billed quantity
 * @param actualQuantity the used quantity
 * @param orderedQuantity the ordered quantity
 * @param contactName the name of the contact
 * @param contactEmail the email address of the contact
 * @param contactStreet the street of the contact
 * @param contactCity the city of the contact
 * @param contactCountry the country of the contact
 * @param contactZip the postal code of the contact
 * @param unitMsrpCurrency the currency of the list price
 * @param unitMsrp the list price of a unit
 * @param unitPriceCurrency the currency of the price of a unit
 * @param unitPrice the price of a unit
 * @param netPriceCurrency the currency of the net price
 * @param netPrice the net price
 * @param priceWithTaxesCurrency the currency of the price with taxes
 * @param priceWithTaxes the price with taxes
 * @param additionalDiscountPercentage the additional discount in percent
 */
public record BillingUsage(
    Optional<String> partnerAccountId,
    Optional<String> partnerEdiAccountNumber,
    Optional<String> partnerAccountName,
    Optional<String> distributorAccountName,
    Optional<String> accountId,
    Optional<String> accountStatus,
    Optional<String> accountNumberOrSerialNumber,
    Optional<String> assignedAccountIdentifier,
    Optional<String> externalId,
    Optional<String> billingStartDate,
    Optional<String> billingEndDate,
    Optional<String> orderNumber,
    Optional<String> orderLineItemNumber,
    Optional<String> productDescription,
    Optional<String> productGroup,
    Optional<String> productCode,
    Optional<String> sku,
    OptionalInt billableQuantity,
    OptionalInt actualQuantity,
    OptionalInt orderedQuantity,
    Optional<String> contactName,
    Optional<String> contactEmail,
    Optional<String> contactStreet,
    Optional<String> contactCity,
    Optional<String> contactCountry,
    Optional<String> contactZip,
    Optional<String> unitMsrpCurrency,
    Optional<String> unitMsrp,
    Optional<String> unitPriceCurrency,
    Optional<String> unitPrice,
    Optional<String> netPriceCurrency,
    Optional<String> netPrice,
    Optional<String> priceWithTaxesCurrency,
    Optional<String> priceWithTaxes,
    OptionalInt additionalDiscountPercentage) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
