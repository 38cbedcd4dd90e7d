package dev.connectorsdk.sophos.cloudsecurity;

import java.util.Optional;

/**
 * The vendor's rules that profiles are based on (Cloud security API, GET
 * /cloud-security/v1/profiles/default-contents).
 *
 * @param id the id
 * @param version the version
 */
public record RuntimeContent(String id, Optional<String> version) {}
