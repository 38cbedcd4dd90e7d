package dev.connectorsdk.core.internal.http.connection;

import dev.connectorsdk.core.HttpProxy;
import dev.connectorsdk.core.Timing;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.StringJoiner;
import okhttp3.Authenticator;
import okhttp3.Challenge;
import okhttp3.Credentials;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/**
 * Answers a proxy that requires a login, with the login of the options or through the authenticator
 * of the user. OkHttp sends the same login again for as long as an authenticator returns it, and to
 * each address of a proxy. Here it is sent once, and after a rejection not again for a while, so
 * that a wrong password does not lock an account.
 */
final class ProxyAuthenticator implements Authenticator {
  /** Begins the message of OkHttp if there is no login. */
  static final String REQUIRED = "Failed to authenticate with proxy";

  /** The message if the login is rejected. */
  static final String REJECTED = REQUIRED + ": rejected";

  /**
   * Begins the message if there is a login that cannot be sent; the schemes of the proxy follow.
   */
  static final String OTHER_SCHEMES = REQUIRED + " by ";

  private static final String LOGIN = "Proxy-Authorization";
  private static final Duration PAUSE = Duration.ofSeconds(30);

  private final Authenticator given;
  private final @Nullable HttpProxy proxy;
  private final Timing timing;
  private volatile Instant rejectedUntil = Instant.MIN;

  ProxyAuthenticator(Authenticator given, @Nullable HttpProxy proxy, Timing timing) {
    this.given = given;
    this.proxy = proxy != null && proxy.password().isPresent() ? proxy : null;
    this.timing = timing;
  }

  @Override
  public @Nullable Request authenticate(@Nullable Route route, Response response)
      throws IOException {
    String rejected = response.request().header(LOGIN);
    Request next =
        proxy == null
            ? given.authenticate(route, response)
            : answer(proxy, response, rejected != null);
    if (next != null && !Objects.equals(next.header(LOGIN), rejected)) {
      return next;
    }
    if (response.request().method().equals("CONNECT") && !isPreemptive(response)) {
      throw new IOException(refusal(response, rejected != null || isPaused()));
    }
    return null;
  }

  private @Nullable Request answer(HttpProxy known, Response response, boolean rejected) {
    if (rejected) {
      rejectedUntil = timing.now().plus(PAUSE);
    }
    for (Challenge challenge : response.challenges()) {
      if (challenge.scheme().equalsIgnoreCase("Basic") && !isPaused()) {
        String login =
            Credentials.basic(
                known.user().orElse(""),
                known.password().orElseThrow().reveal(),
                challenge.charset());
        return response.request().newBuilder().header(LOGIN, login).build();
      }
    }
    return null;
  }

  private boolean isPaused() {
    return timing.now().isBefore(rejectedUntil);
  }

  /**
   * Before the first request of a tunnel, OkHttp offers to add a login that is not required yet.
   */
  private static boolean isPreemptive(Response response) {
    return "OkHttp-Preemptive".equalsIgnoreCase(response.header("Proxy-Authenticate"));
  }

  private String refusal(Response response, boolean rejected) {
    if (rejected || proxy == null) {
      return rejected ? REJECTED : REQUIRED;
    }
    StringJoiner schemes = new StringJoiner(", ");
    for (Challenge challenge : response.challenges()) {
      schemes.add(challenge.scheme());
    }
    return OTHER_SCHEMES + schemes;
  }
}
