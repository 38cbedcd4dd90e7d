package dev.connectorsdk.stackone.profile;

import java.util.Map;

/** A PATCH with the client's API key, for a {@link ConnectorProfileWriter}. */
@FunctionalInterface
public interface ProfilePatch {

  /**
   * Sends a body and reads a profile, bare or inside {@code data}. It may be sent again after a
   * failure, since it sets the same values.
   *
   * @param path below the API URL, without a slash in front
   * @param body values, secrets among them as {@link dev.connectorsdk.core.credential.Secret}
   * @throws dev.connectorsdk.core.error.StatusException if the service refuses
   * @throws dev.connectorsdk.core.error.DecodingException if it answers with success, but not with
   *     a profile
   */
  ConnectorProfile patch(String path, Map<String, Object> body);
}
