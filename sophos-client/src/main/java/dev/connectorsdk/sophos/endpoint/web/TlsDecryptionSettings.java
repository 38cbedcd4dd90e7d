package dev.connectorsdk.sophos.endpoint.web;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The decryption of HTTPS websites (Endpoint API, GET
 * /endpoint/v1/settings/web-control/tls-decryption).
 *
 * @param enabled whether websites are decrypted; not in all responses
 * @param categories the categories, and whether their websites are decrypted
 * @param excludedWebsites the first excluded websites and their number; for all, use {@link
 *     TlsDecryption#excludedWebsites()}
 */
public record TlsDecryptionSettings(
    Optional<Boolean> enabled,
    List<WebCategory> categories,
    Optional<ExcludedWebsites> excludedWebsites) {

  /** Copies the collections. */
  public TlsDecryptionSettings {
    categories = List.copyOf(categories);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * The websites that are not decrypted.
   *
   * @param total the number of websites
   * @param itemsCount the number of websites in {@code items}
   * @param items the first websites
   */
  public record ExcludedWebsites(
      OptionalInt total, OptionalInt itemsCount, List<ExcludedWebsite> items) {
    /** Copies the collections. */
    public ExcludedWebsites {
      items = List.copyOf(items);
    }
  }
}
