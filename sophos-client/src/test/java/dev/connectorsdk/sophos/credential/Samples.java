package dev.connectorsdk.sophos.credential;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.core.credential.ClientId;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.ErrorResponse;
import java.time.LocalDate;

/** Credentials for tests. Every secret holds {@link #MARKER}, which must never be seen. */
final class Samples {
  static final String MARKER = "marker-s3cret";
  static final Secret SECRET = Secret.of(MARKER);

  private Samples() {}

  static ClientId clientId(int number) {
    return ClientId.of(String.format("0a1b2c3d-0000-4000-8000-%012d", number));
  }

  static ApiCredential.Builder credential(String name) {
    return ApiCredential.builder().name(name).clientId(clientId(1));
  }

  static ApiCredential expiring(String name, int number, LocalDate on) {
    return ApiCredential.builder().name(name).clientId(clientId(number)).expiresOn(on).build();
  }

  static ClientCredentials pair(int number) {
    return new ClientCredentials(clientId(number), Secret.of(MARKER + number));
  }

  static AuthenticationException refusal(String code) {
    return new AuthenticationException(
        CallReport.notSent("POST id.sophos.com/api/v2/oauth2/token"),
        new ErrorResponse(401, code, "Unauthorized", "track-1", "", null),
        "Check id and secret.");
  }
}
