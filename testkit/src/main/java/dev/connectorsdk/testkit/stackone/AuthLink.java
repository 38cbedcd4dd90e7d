package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.http.MaskedSecret;
import java.net.URI;

/** The address of the link page; its path is invented, the real one is not published. */
final class AuthLink {
  static final String PATH = "/link/";

  private AuthLink() {}

  static URI of(URI base, MaskedSecret token) {
    return base.resolve(PATH + token.reveal());
  }

  static String token(URI link) {
    String path = link.getPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
