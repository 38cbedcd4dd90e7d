package dev.connectorsdk.core.internal.http.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.fixture.ApiServer;
import dev.connectorsdk.core.fixture.RawServer;
import dev.connectorsdk.core.fixture.Things;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A write does not meet a connection that the service has closed while it was idle. */
@Timeout(300)
class StaleConnectionTest {
  /** Longer than the service's idle timeout by more than a busy machine is late. */
  private static final long LATE_MILLIS = 40;

  /** Responds, and closes a connection that is idle for so long; without announcing it. */
  private static RawServer closingAfter(int idleMillis) {
    return new RawServer(
        connection -> {
          connection.socket().setSoTimeout(idleMillis);
          try {
            while (connection.readRequest()) {
              connection.writeThing();
              if (idleMillis == 0) {
                return;
              }
            }
          } catch (SocketTimeoutException idle) {
            // closes the connection
          }
        });
  }

  private static void pause(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int failedWrites(Things things, int writes, long pauseMillis) {
    int failures = 0;
    for (int i = 0; i < writes; i++) {
      try {
        things.create(Map.of());
      } catch (TransportException e) {
        failures++;
      }
      pause(pauseMillis);
    }
    return failures;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 20})
  void write_afterTheServiceClosedTheConnection_isSentOnANewOne(int idleMillis) {
    int writes = 50;
    try (RawServer server = closingAfter(idleMillis);
        ApiServer client = new ApiServer()) {
      Things things = client.things(server.url());
      assertThat(failedWrites(things, writes, idleMillis + LATE_MILLIS)).isZero();
      assertThat(server.requests).as("each was sent once").hasValue(writes);
      assertThat(client.time.sleeps()).isEmpty();
    }
  }

  @Test
  void write_manyClosedConnections_isSentOnANewOne() throws Exception {
    try (RawServer server = closingAfter(300);
        ApiServer client = new ApiServer()) {
      Things things = client.things(server.url());
      Thread[] threads = new Thread[5];
      for (int i = 0; i < threads.length; i++) {
        threads[i] = new Thread(() -> things.create(Map.of()));
        threads[i].start();
      }
      for (Thread thread : threads) {
        thread.join();
      }
      pause(400);
      assertThat(failedWrites(things, 1, 0)).isZero();
    }
  }

  @Test
  void write_openConnection_isReused() {
    try (RawServer server = closingAfter(60_000);
        ApiServer client = new ApiServer()) {
      assertThat(failedWrites(client.things(server.url()), 20, 0)).isZero();
      assertThat(server.connections).hasValue(1);
    }
  }

  @Test
  void write_connectionIdleForHalfASecond_usesAnotherConnection() {
    try (RawServer server = closingAfter(60_000);
        ApiServer client = new ApiServer()) {
      Things things = client.things(server.url());
      things.create(Map.of());
      pause(500);
      assertThat(things.get("t1").id()).as("a read uses it").isEqualTo("t1");
      assertThat(server.connections).hasValue(1);
      pause(500);
      assertThat(failedWrites(things, 1, 0)).isZero();
      assertThat(server.connections).hasValue(2);
    }
  }

  /** The short form of {@code IdleWrites} in benchmarks: around the end of the idle timeout. */
  @Test
  void write_whileTheServiceClosesTheConnection_doesNotMeetIt() throws Exception {
    int idleMillis = 700;
    try (RawServer server = closingAfter(idleMillis)) {
      List<FutureTask<Integer>> lanes = new ArrayList<>();
      for (int i = 0; i < 25; i++) {
        int offset = i % 5 - 2;
        FutureTask<Integer> lane =
            new FutureTask<>(
                () -> {
                  try (ApiServer client = new ApiServer()) {
                    return failedWrites(client.things(server.url()), 5, idleMillis + offset);
                  }
                });
        lanes.add(lane);
        new Thread(lane).start();
      }
      for (FutureTask<Integer> lane : lanes) {
        assertThat(lane.get()).isZero();
      }
      assertThat(server.requests).as("each was sent once").hasValue(125);
    }
  }

  @Test
  void write_afterAnUnrequestedResponse_usesAnotherConnection() throws InterruptedException {
    Semaphore written = new Semaphore(0);
    try (RawServer server =
            new RawServer(
                connection -> {
                  while (connection.readRequest()) {
                    connection.writeThing();
                    pause(10); // else both arrive as one
                    connection.write("HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n");
                    written.release();
                  }
                });
        ApiServer client = new ApiServer()) {
      Things things = client.things(server.url());
      for (int i = 0; i < 5; i++) {
        assertThat(failedWrites(things, 1, 0)).isZero();
        written.acquire();
      }
      assertThat(server.connections).hasValue(5);
    }
  }

  @Test
  void write_connectionAboutToBeClosedAsAnnounced_usesAnotherConnection() {
    try (RawServer server =
            new RawServer(
                connection -> {
                  while (connection.readRequest()) {
                    connection.write(
                        "HTTP/1.1 200 OK\r\nKeep-Alive: timeout=1, max=100\r\nContent-Length: "
                            + ApiServer.THING.length()
                            + "\r\n\r\n"
                            + ApiServer.THING);
                  }
                });
        ApiServer client = new ApiServer()) {
      assertThat(failedWrites(client.things(server.url()), 3, 0)).isZero();
      assertThat(server.connections).hasValue(3);
    }
  }

  @Test
  void write_connectionCutAfterTheRequest_isNotSentAgain() {
    try (RawServer server =
            new RawServer(
                connection -> {
                  connection.readRequest();
                  connection.writeThing();
                  connection.readRequest();
                });
        ApiServer client = new ApiServer()) {
      Things things = client.things(server.url());
      things.create(Map.of());
      TransportException failure =
          catchThrowableOfType(TransportException.class, () -> things.create(Map.of()));
      assertThat(failure.reason()).isEqualTo(TransportException.Reason.BROKEN);
      assertThat(server.requests).hasValue(2);
    }
  }
}
