package dev.connectorsdk.sophos.mobile.device;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.Optional;

/**
 * A property of a device: reported by the system, or added by an administrator (Mobile API, GET
 * /mobile/v1/devices/{id}/properties).
 *
 * @param key the key
 * @param value the value
 * @param type whether the system or an administrator has added it
 */
public record DeviceProperty(Optional<String> key, Optional<String> value, Optional<Type> type) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * The type of a property.
   *
   * @param value the text in the API; values unknown to this version are kept
   */
  public record Type(String value) {
    public static final Type SYSTEM = new Type("system");
    public static final Type CUSTOM = new Type("custom");
  }
}
