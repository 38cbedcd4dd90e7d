package dev.connectorsdk.core.internal.http.call;

import dev.connectorsdk.core.credential.Secret;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The headers that a caller adds to those of the SDK. */
public final class CallerHeaders {
  /** What the SDK, the scope or the connection decides. */
  private static final Set<String> RESERVED =
      Set.of(
          "authorization",
          "proxy-authorization",
          "cookie",
          "host",
          "user-agent",
          "connection",
          "content-length",
          "content-type",
          "transfer-encoding",
          "accept-encoding",
          "x-tenant-id",
          "x-partner-id",
          "x-organization-id",
          "x-account-id",
          "x-connector-profile-id");

  private static final String NAME_SYMBOLS = "!#$%&'*+-.^_`|~";

  private CallerHeaders() {}

  /**
   * Returns the headers as they are sent.
   *
   * @throws IllegalArgumentException if a name or value cannot be sent or is not the caller's to
   *     set; without the value
   */
  public static Map<String, String> of(Map<String, Object> headers) {
    Map<String, String> checked = new LinkedHashMap<>();
    headers.forEach((name, value) -> checked.put(name(name), text(name, value)));
    return checked;
  }

  private static String name(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean token = c < 0x7f && (Character.isLetterOrDigit(c) || NAME_SYMBOLS.indexOf(c) >= 0);
      if (!token) {
        throw new IllegalArgumentException(
            "The name of a header contains a character that no header may have, at position "
                + (i + 1)
                + ".");
      }
    }
    if (name.isEmpty() || RESERVED.contains(name.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException(
          "The header \"" + name + "\" is set by the SDK: use the scope that sends it.");
    }
    return name;
  }

  private static String text(String name, Object value) {
    String text = value instanceof Secret secret ? secret.reveal() : value.toString();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~') {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "The header %s contains the character U+%04X at position %d: only visible ASCII"
                    + " characters and blanks can be sent.",
                name,
                (int) c,
                i + 1));
      }
    }
    return text;
  }
}
