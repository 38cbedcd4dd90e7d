package dev.connectorsdk.core.internal.http.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.internal.http.connection.Lookups.LookupCanceledException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How a look-up ends, within a call and outside of one. */
@Timeout(60)
class LookupEndTest {
  private static final URI TARGET = URI.create("https://api.example.com/");

  private final CountDownLatch end = new CountDownLatch(1);
  private final List<InetAddress> found = List.of(InetAddress.getLoopbackAddress());

  @AfterEach
  void endLookups() {
    end.countDown();
  }

  private static Dns dns(Duration maxTime, Dns given) {
    return new Lookups(maxTime).dns(given);
  }

  /** Ends after this time, or with the test. */
  private List<InetAddress> lookUpFor(Duration time) {
    try {
      boolean testHasEnded = end.await(time.toMillis(), TimeUnit.MILLISECONDS);
      return testHasEnded ? List.of() : found;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Call canceledCall() {
    Call call =
        new OkHttpClient().newCall(new Request.Builder().url("https://api.example.com/").build());
    call.cancel();
    return call;
  }

  @Test
  void lookup_outsideOfACall_endsAfterTheMaximumTime() {
    Dns silent = dns(Duration.ofMillis(30), name -> lookUpFor(Duration.ofMinutes(5)));
    assertThatThrownBy(() -> silent.lookup("silent.example.com"))
        .isInstanceOf(LookupCanceledException.class)
        .extracting(e -> ((LookupCanceledException) e).what())
        .isEqualTo("the look-up of a name (DNS)");
  }

  @Test
  void lookup_slowerThanACheck_isWaitedFor() throws UnknownHostException {
    Dns slow = dns(Duration.ofSeconds(50), name -> lookUpFor(Duration.ofMillis(100)));
    assertThat(slow.lookup("slow.example.com")).isEqualTo(found);
  }

  @Test
  void lookup_afterItsThreadsCall_doesNotEndWithIt() throws UnknownHostException {
    Lookups lookups = new Lookups(Duration.ofSeconds(50));
    Dns slow = lookups.dns(name -> lookUpFor(Duration.ofMillis(100)));
    lookups.during(canceledCall());
    assertThatThrownBy(() -> slow.lookup("one.example.com"))
        .isInstanceOf(LookupCanceledException.class);
    lookups.during(null);
    assertThat(slow.lookup("two.example.com")).isEqualTo(found);
  }

  @Test
  void lookup_fails_theFailureIsCopiedForEachCall() {
    UnknownHostException unknown = new UnknownHostException("x: unknown");
    Dns failing =
        dns(
            Duration.ofSeconds(50),
            name -> {
              throw unknown;
            });
    assertThatThrownBy(() -> failing.lookup("x"))
        .isInstanceOf(UnknownHostException.class)
        .hasMessage("x: unknown")
        .hasCause(unknown);
  }

  @Test
  void lookup_failsUnexpectedly_isItsOwnFailure() {
    IllegalStateException bug = new IllegalStateException("bug");
    Dns failing =
        dns(
            Duration.ofSeconds(50),
            name -> {
              throw bug;
            });
    assertThatThrownBy(() -> failing.lookup("x")).isSameAs(bug);
  }

  @Test
  void lookup_running_doesNotKeepTheProcessAlive() {
    Dns silent = dns(Duration.ofMillis(30), name -> lookUpFor(Duration.ofMinutes(5)));
    assertThatThrownBy(() -> silent.lookup("silent.example.com"))
        .isInstanceOf(LookupCanceledException.class);
    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> thread.getName().equals("connector-sdk-lookup"))
        .isNotEmpty()
        .allMatch(Thread::isDaemon);
  }

  @Test
  void selector_ofTheUser_choosesAndSeesFailures() {
    Proxy proxy =
        new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("proxy.example.com", 3128));
    List<String> failures = new ArrayList<>();
    ProxySelector given =
        new ProxySelector() {
          @Override
          public List<Proxy> select(URI uri) {
            return List.of(proxy);
          }

          @Override
          public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            failures.add(uri + " " + failure.getMessage());
          }
        };
    ProxySelector selector = new Lookups(Duration.ofSeconds(50)).proxySelector(given, null, false);
    assertThat(selector.select(TARGET)).containsExactly(proxy);
    selector.connectFailed(TARGET, proxy.address(), new IOException("refused"));
    assertThat(failures).containsExactly(TARGET + " refused");
  }
}
