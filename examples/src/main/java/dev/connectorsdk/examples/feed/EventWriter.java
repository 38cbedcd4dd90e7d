package dev.connectorsdk.examples.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.connectorsdk.sophos.siem.EventBatch;
import dev.connectorsdk.sophos.siem.SiemEvent;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Writes events as JSON lines; a batch is on the disk when it returns. */
final class EventWriter implements Closeable {
  private final @Nullable FileChannel file;
  private final PrintWriter out;

  private EventWriter(@Nullable FileChannel file, PrintWriter out) {
    this.file = file;
    this.out = out;
  }

  static EventWriter open(@Nullable Path output, PrintWriter out) throws IOException {
    return new EventWriter(
        output == null
            ? null
            : FileChannel.open(output, StandardOpenOption.CREATE, StandardOpenOption.APPEND),
        out);
  }

  void write(EventBatch<SiemEvent> batch) {
    StringBuilder lines = new StringBuilder();
    batch.items().forEach(event -> lines.append(event.toJson()).append('\n'));
    if (file == null) {
      out.print(lines);
      out.flush();
      if (out.checkError()) {
        throw new IllegalStateException(
            "The events cannot be written: the standard output is closed. The next run writes them"
                + " again.");
      }
      return;
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(UTF_8));
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
      file.force(false);
    } catch (IOException e) {
      throw new UncheckedIOException("The events cannot be written: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
