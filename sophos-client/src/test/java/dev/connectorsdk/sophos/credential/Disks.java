package dev.connectorsdk.sophos.credential;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Ways in which a disk fails. */
final class Disks {
  private Disks() {}

  /** Takes half of what is written, then no more. */
  static void full(FileChannel channel, ByteBuffer bytes) throws IOException {
    ByteBuffer half = bytes.slice(0, bytes.remaining() / 2);
    while (half.hasRemaining()) {
      channel.write(half);
    }
    throw new IOException("No space left on device");
  }
}
