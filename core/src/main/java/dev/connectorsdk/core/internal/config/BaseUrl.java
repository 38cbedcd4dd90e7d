package dev.connectorsdk.core.internal.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Reads the base URL of a service. A URL may contain a password or a key, so the messages only say
 * what is wrong with it.
 */
public final class BaseUrl {
  private static final List<String> SCHEMES = List.of("http", "https");

  private BaseUrl() {}

  /**
   * Reads a URL.
   *
   * @throws IllegalArgumentException if it is not an http or https URL with a host, or has a user
   *     name, a query or a fragment
   */
  public static URI parse(String text) {
    URI url;
    try {
      url = new URI(text.strip());
    } catch (URISyntaxException e) {
      // the exception's own message repeats the text
      throw new ConfigurationException(
          "It is not a URL",
          e.getReason().toLowerCase(Locale.ROOT) + ", at character " + (e.getIndex() + 1));
    }
    String problem = problem(url);
    if (problem != null) {
      throw new ConfigurationException("It " + problem, "set one like https://api.example.com");
    }
    return url;
  }

  /**
   * Returns a URL as OkHttp's.
   *
   * @param name the name of the builder's option
   * @throws IllegalArgumentException if it is null, not an http or https URL with a host, or has a
   *     user name, a query or a fragment
   */
  public static HttpUrl of(String name, @Nullable URI url) {
    URI given = Arguments.require(name, url);
    String problem = problem(given);
    HttpUrl parsed = problem == null ? HttpUrl.get(given) : null;
    if (parsed == null) {
      throw new ConfigurationException(
          name + " " + (problem == null ? "has no valid host or port" : problem),
          "pass a URL like https://api.example.com");
    }
    return parsed;
  }

  private static @Nullable String problem(URI url) {
    String scheme = url.getScheme();
    if (scheme == null || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
      return "does not begin with https:// or http://";
    }
    if (url.getHost() == null) {
      return "names no host";
    }
    if (url.getRawUserInfo() != null) {
      return "has a user name or a password, which is never sent";
    }
    return url.getRawQuery() == null && url.getRawFragment() == null
        ? null
        : "has " + (url.getRawQuery() == null ? "a fragment" : "a query") + ", which is never sent";
  }
}
