package dev.connectorsdk.testkit.stackone.internal.session;

import dev.connectorsdk.testkit.http.MaskedSecret;
import java.net.URI;

/** The URL of the link page; its path is invented, the real one is not published. */
public final class AuthLink {
  public static final String PATH = "/link/";

  private AuthLink() {}

  public static URI of(URI base, MaskedSecret token) {
    return base.resolve(PATH + token.reveal());
  }

  public static String token(URI link) {
    String path = link.getPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
