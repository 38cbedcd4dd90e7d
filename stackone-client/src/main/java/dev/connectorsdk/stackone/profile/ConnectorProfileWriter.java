package dev.connectorsdk.stackone.profile;

/**
 * How connector profiles come to be. StackOne publishes no operation that makes one, so this is
 * replaceable on the client's builder: {@link GuidedProfileWriter} is the default, {@link
 * HttpProfileWriter} tries an unverified operation.
 */
@FunctionalInterface
public interface ConnectorProfileWriter {

  /**
   * Makes a profile, or says how a person makes it.
   *
   * @param draft the profile wanted
   * @param post sends what the writer wants to send, with the client's key and retries
   */
  ProfileCreation write(ConnectorProfileDraft draft, ProfilePost post);

  /** Whether it leaves the making to a person in any case, and sends nothing. Default no. */
  default boolean isGuideOnly() {
    return false;
  }
}
