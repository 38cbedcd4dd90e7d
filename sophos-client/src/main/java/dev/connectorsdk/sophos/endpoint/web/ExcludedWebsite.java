package dev.connectorsdk.sophos.endpoint.web;

import java.util.Optional;

/**
 * A website whose HTTPS traffic is not decrypted (Endpoint API, GET
 * /endpoint/v1/settings/web-control/tls-decryption/excluded-websites).
 *
 * @param value the domain or address of the website
 * @param comment the comment
 */
public record ExcludedWebsite(Optional<String> value, Optional<String> comment) {

  /** Returns a website without a comment. */
  public static ExcludedWebsite of(String value) {
    return new ExcludedWebsite(Optional.of(value), Optional.empty());
  }

  /** Returns a website with a comment. */
  public static ExcludedWebsite of(String value, String comment) {
    return new ExcludedWebsite(Optional.of(value), Optional.of(comment));
  }
}
