package dev.connectorsdk.sophos.cloudsecurity;

import java.util.OptionalInt;

/**
 * A version of a profile that was created (Cloud security API, POST /cloud-security/v1/profiles).
 *
 * @param id the id of the profile
 * @param version the version
 */
public record RuntimeProfileVersion(String id, OptionalInt version) {}
