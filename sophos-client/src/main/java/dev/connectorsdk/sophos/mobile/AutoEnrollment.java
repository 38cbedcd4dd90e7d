package dev.connectorsdk.sophos.mobile;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.identity.Reference;
import java.util.Optional;

/**
 * The data by which devices enroll themselves with Sophos Intercept X for Mobile (Mobile API, GET
 * /mobile/v1/static-setup-data/ixm-auto-enrollment).
 *
 * @param connectionCode the code that enrolls a device with the tenant; a secret
 * @param tenant the tenant
 */
public record AutoEnrollment(Optional<Secret> connectionCode, Optional<Reference> tenant) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
