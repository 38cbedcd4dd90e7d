package dev.connectorsdk.stackone.profile;

import java.util.Map;

/**
 * Creates and changes connector profiles. StackOne publishes no operation for either, so the writer
 * can be replaced on the client's builder: {@link ManualProfileWriter} is the default, {@link
 * HttpProfileWriter} tries an unverified operation.
 */
@FunctionalInterface
public interface ConnectorProfileWriter {

  /**
   * Creates a profile, or returns the steps for an administrator.
   *
   * @param requests sends requests with the client's API key and retries
   */
  ProfileResult create(ConnectorProfileDraft draft, Requests requests);

  /**
   * Saves the setup fields of a draft, including the credential, in an existing profile, or returns
   * the steps for an administrator, which is the default.
   *
   * @param profile the profile before the change
   * @param draft the source of the new setup fields; its other properties are not used
   * @param requests sends requests with the client's API key and retries
   */
  default ProfileResult change(
      ConnectorProfile profile, ConnectorProfileDraft draft, Requests requests) {
    return new ManualProfileWriter().stepsToChange(profile, draft);
  }

  /** Whether this writer never sends a request and always returns steps; default no. */
  default boolean isManual() {
    return false;
  }

  /** Requests that create or change a profile. Secrets in a body are masked everywhere. */
  interface Requests {

    /**
     * Sends a POST, without retries after a lost response, and returns the profile in the response:
     * bare, or the property {@code data}.
     *
     * @param path relative to the API URL, without a leading slash
     * @param body the properties; a secret is a {@link dev.connectorsdk.core.credential.Secret}
     * @throws dev.connectorsdk.core.error.StatusException if StackOne refuses it
     * @throws dev.connectorsdk.core.error.DecodingException if the response is not a profile
     */
    ConnectorProfile post(String path, Map<String, Object> body);

    /** Sends a PATCH; otherwise as a POST. Not retried if it may have taken effect. */
    ConnectorProfile patch(String path, Map<String, Object> body);
  }
}
