package dev.connectorsdk.sophos.dns;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A change of a location (DNS protection API, PATCH /dns-protection/v2/locations/{id}). Absent
 * properties stay unchanged.
 *
 * @param name the new name
 * @param ipAddresses the change of {@link DnsLocation#ipList()}, which this operation names
 *     otherwise
 * @param domainNames the change of the domain names
 * @param dohEnabled whether DNS over HTTPS is enabled
 */
@Value.Builder
public record DnsLocationChange(
    Optional<String> name,
    Optional<Entries> ipAddresses,
    Optional<Entries> domainNames,
    Optional<Boolean> dohEnabled) {

  /** Rejects values that the service would reject. */
  public DnsLocationChange {
    name.ifPresent(text -> ArgumentChecks.requireText("name", text, Integer.MAX_VALUE));
    if (name.isEmpty() && ipAddresses.isEmpty() && domainNames.isEmpty() && dohEnabled.isEmpty()) {
      throw new IllegalArgumentException("The change is empty: set at least one property.");
    }
    if (ipAddresses.filter(Entries::isEmpty).isPresent()
        || domainNames.filter(Entries::isEmpty).isPresent()) {
      throw new IllegalArgumentException(
          "The change of a list is empty: add or remove at least one entry.");
    }
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder; at least one property must be set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DnsLocationChange}. */
  public static final class Builder extends DnsLocationChangeBuilder {
    Builder() {}
  }

  /**
   * The change of a list.
   *
   * @param add the entries to add
   * @param remove the entries to remove
   */
  public record Entries(List<String> add, List<String> remove) {
    /** Copies the lists. */
    public Entries {
      add = List.copyOf(add);
      remove = List.copyOf(remove);
    }

    private boolean isEmpty() {
      return add.isEmpty() && remove.isEmpty();
    }

    /** Adds entries. */
    public static Entries adding(String... entries) {
      return new Entries(List.of(entries), List.of());
    }

    /** Removes entries. */
    public static Entries removing(String... entries) {
      return new Entries(List.of(), List.of(entries));
    }
  }
}
