package dev.connectorsdk.core.internal.http.connection;

import dev.connectorsdk.core.AllowedHosts;
import dev.connectorsdk.core.error.NotSentException;
import dev.connectorsdk.core.internal.http.call.CallTrace;
import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Rejects requests to hosts that are not on the allow-list. */
public final class HostGuard implements Interceptor {
  private final AllowedHosts allowed;

  public HostGuard(AllowedHosts allowed) {
    this.allowed = allowed;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    if (!permits(allowed, request.url())) {
      throw rejection(request.url(), CallTrace.name(request));
    }
    return chain.proceed(request);
  }

  /**
   * Rejects a URL whose host may not receive a credential.
   *
   * @throws NotSentException if it is not on the list
   */
  public static void check(AllowedHosts allowed, HttpUrl url, String request) {
    if (!permits(allowed, url)) {
      throw rejection(url, request);
    }
  }

  private static boolean permits(AllowedHosts allowed, HttpUrl url) {
    return allowed.permits(url.scheme(), url.host());
  }

  private static NotSentException rejection(HttpUrl url, String request) {
    return new NotSentException(
        request,
        "was not sent: " + url.scheme() + "://" + url.host() + " is not on the allow-list.",
        "If this host is yours or a vendor's new one, add it with allowHosts(…) on the builder;"
            + " otherwise report to the vendor's support where the host came from.");
  }
}
