package dev.connectorsdk.sophos.endpoint;

import java.util.Optional;

/**
 * An endpoint, as other documents name it.
 *
 * @param id the id
 * @param hostname the hostname
 */
public record EndpointReference(Optional<String> id, Optional<String> hostname) {}
