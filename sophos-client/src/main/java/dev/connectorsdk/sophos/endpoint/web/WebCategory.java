package dev.connectorsdk.sophos.endpoint.web;

import java.util.Optional;

/**
 * A category of websites (Endpoint API, GET /endpoint/v1/settings/web-control/categories).
 *
 * @param id the number, which local sites refer to
 * @param label the technical name
 * @param name the name in the Sophos Central console
 * @param decryptionEnabled whether HTTPS websites of the category are decrypted; not in all
 *     responses
 */
public record WebCategory(
    int id, Optional<String> label, Optional<String> name, Optional<Boolean> decryptionEnabled) {}
