package dev.connectorsdk.sophos.endpoint.policy;

import dev.connectorsdk.core.Required;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settings that the policies of a tenant can have (Endpoint API, GET
 * /endpoint/v1/policies/settings).
 *
 * @param version the version of the metadata
 * @param schemas JSON schemas by their names
 * @param items the settings of each type of policy
 */
public record SettingsMetadata(
    Optional<String> version, Map<String, Object> schemas, @Required List<TypeSettings> items) {

  /** Copies the collections. */
  public SettingsMetadata {
    schemas = Copies.of(schemas);
    items = List.copyOf(items);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * The settings of a type of policy.
   *
   * @param type the type
   * @param items a JSON object for each setting, with its name, type, default value, limits and
   *     schema; the names of the properties are not published
   */
  public record TypeSettings(Optional<PolicyType> type, List<Map<String, Object>> items) {
    /** Copies the collections. */
    public TypeSettings {
      items = List.copyOf(items);
    }
  }
}
