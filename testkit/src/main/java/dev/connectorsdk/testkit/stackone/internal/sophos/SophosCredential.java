package dev.connectorsdk.testkit.stackone.internal.sophos;

import dev.connectorsdk.testkit.http.MaskedSecret;
import dev.connectorsdk.testkit.stackone.ActionCall;

/** The Sophos API credential of a connector profile. */
public record SophosCredential(MaskedSecret clientId, MaskedSecret clientSecret) {
  public static SophosCredential of(ActionCall call) {
    return new SophosCredential(
        new MaskedSecret(call.revealCredential("clientId").orElse("")),
        new MaskedSecret(call.revealCredential("clientSecret").orElse("")));
  }
}
