package dev.connectorsdk.sophos.siem;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.checkpoint.CheckpointStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Follows the events of all tenants and appends them to a file: a line for each event, then one
 * after the acknowledgement of the batch.
 */
final class FeedProgram {
  static final String RUN = "run";
  static final String ACKNOWLEDGED = "acknowledged";

  /** The time that a real sink takes before and after it has stored a batch. */
  private static final long SINK_NANOS = 10_000_000;

  private FeedProgram() {}

  /** The credential is on the standard input. */
  public static void main(String[] args) throws IOException {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
    ClientCredentials credential = ClientCredentials.of(in.readLine(), in.readLine());
    Clock clock = Clock.offset(Clock.systemUTC(), Duration.parse(args[4]));
    Timing timing = new Timing(clock, Timing.system().sleeper(), Timing.system().jitter());
    try (SophosClient client =
            SophosClient.builder()
                .credentials(credential)
                .allowHosts("127.0.0.1")
                .identityUrl(URI.create(args[0]))
                .apiUrl(URI.create(args[1]))
                .options(o -> o.withoutRateLimits().timing(timing))
                .build();
        CheckpointStore store = CheckpointStore.inFolder(Path.of(args[2]));
        FileChannel out =
            FileChannel.open(
                Path.of(args[3]), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        EventFeed<SiemEvent> feed =
            client
                .partner()
                .siem()
                .eventFeed(store, o -> o.interval(Duration.ofSeconds(1)).batchSize(200))) {
      // a run that was killed may have left half a line
      write(out, "\n" + RUN + "\n");
      feed.follow(
          batch -> {
            StringBuilder lines = new StringBuilder();
            batch.items().forEach(event -> lines.append(event.id().orElseThrow()).append('\n'));
            LockSupport.parkNanos(SINK_NANOS);
            write(out, lines.toString());
            LockSupport.parkNanos(SINK_NANOS);
            batch.acknowledge();
            write(out, ACKNOWLEDGED + "\n");
          });
    }
  }

  private static void write(FileChannel out, String text) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
