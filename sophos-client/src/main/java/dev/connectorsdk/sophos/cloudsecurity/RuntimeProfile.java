package dev.connectorsdk.sophos.cloudsecurity;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A runtime detection profile (Cloud security API, GET /cloud-security/v1/profiles/{profileId}).
 *
 * @param id the id
 * @param name the name
 * @param profileDescription the description
 * @param version the version
 * @param defaultContentId the id of the default content that the profile is based on
 * @param contentVersion the version of the default content
 * @param diff the differences to the default content, in a form that is not published
 * @param policies the policies that use the profile
 * @param versions all versions
 * @param createdAt the time of creation
 */
public record RuntimeProfile(
    String id,
    Optional<String> name,
    Optional<String> profileDescription,
    OptionalInt version,
    Optional<String> defaultContentId,
    Optional<String> contentVersion,
    Optional<String> diff,
    List<Policy> policies,
    List<Version> versions,
    Optional<Instant> createdAt) {
  /** Copies the lists. */
  public RuntimeProfile {
    policies = List.copyOf(policies);
    versions = List.copyOf(versions);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * A policy that uses a profile.
   *
   * @param id the id of the policy
   * @param name the name
   * @param version the version of the profile
   */
  public record Policy(String id, Optional<String> name, OptionalInt version) {}

  /**
   * A version of a profile.
   *
   * @param version the number
   * @param createdAt the time of creation
   */
  public record Version(OptionalInt version, Optional<Instant> createdAt) {}
}
