package dev.connectorsdk.sophos.mobile;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An operating system of mobile devices (Mobile API, GET /mobile/v1/operating-systems/{id}).
 *
 * @param id the id; absent in devices of live tenants
 * @param version the version
 * @param name the name
 * @param platform the platform
 * @param majorVersion the first part of the version
 * @param minorVersion the second part of the version
 * @param patchVersion the third part of the version
 */
public record OperatingSystem(
    Optional<String> id,
    Optional<String> version,
    Optional<String> name,
    Optional<MobilePlatform> platform,
    OptionalInt majorVersion,
    OptionalInt minorVersion,
    OptionalInt patchVersion) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
