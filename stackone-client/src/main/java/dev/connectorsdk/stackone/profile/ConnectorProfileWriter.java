package dev.connectorsdk.stackone.profile;

/**
 * How connector profiles come to be. StackOne publishes no operation that makes or changes one, so
 * this is replaceable on the client's builder: {@link GuidedProfileWriter} is the default, {@link
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

  /**
   * Puts the setup fields of a draft, its credential among them, into a profile that exists, or
   * says how a person does it; that is the default.
   *
   * @param profile the profile as it is
   * @param draft gives the new setup fields; the rest of it is not looked at
   * @param patch sends what the writer wants to send, with the client's key and retries
   */
  default ProfileChange change(
      ConnectorProfile profile, ConnectorProfileDraft draft, ProfilePatch patch) {
    return new GuidedProfileWriter().guideChange(profile, draft);
  }

  /**
   * Whether it leaves the making and the changing to a person in any case, and sends nothing.
   * Default no.
   */
  default boolean isGuideOnly() {
    return false;
  }
}
