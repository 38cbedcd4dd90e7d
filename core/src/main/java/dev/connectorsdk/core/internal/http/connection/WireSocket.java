package dev.connectorsdk.core.internal.http.connection;

import dev.connectorsdk.core.internal.http.body.ResponseBuffer.ResponseTooLargeException;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.time.Duration;

/**
 * A TCP socket that limits what arrives without becoming part of a response body: OkHttp buffers a
 * line, such as that of a chunk's size, whatever its length. It also recognizes that the service
 * has closed the connection.
 */
public final class WireSocket extends Socket {
  /** The framing of one response: status line, header fields, chunk sizes, TLS records. */
  static final long FRAMING_BYTES = 1024 * 1024;

  /** A body sent byte by byte arrives in chunks and TLS records of at most this many bytes. */
  private static final long BYTES_PER_BODY_BYTE = 40;

  /** More than HTTP/2 lets a service send before OkHttp has confirmed what it has read. */
  private static final long MULTIPLEXED_BYTES = 24 * FRAMING_BYTES;

  private static final int PROBE_MILLIS = 1;

  /**
   * Services close an idle connection after seconds, and a write that crosses its end is lost. Half
   * a second is less than any of their timeouts.
   */
  private static final long MAX_IDLE_NANOS = Duration.ofMillis(500).toNanos();

  private final WireSockets owner;
  private volatile long received;
  private volatile long allowed = MULTIPLEXED_BYTES;
  private volatile Runnable unregister = () -> {};
  private volatile boolean used;
  private volatile long lastReceived;
  private volatile long maxIdleNanos = MAX_IDLE_NANOS;

  WireSocket(WireSockets owner) {
    this.owner = owner;
  }

  @Override
  public void connect(SocketAddress endpoint, int timeout) throws IOException {
    super.connect(endpoint, timeout);
    unregister = owner.add(this);
  }

  @Override
  @SuppressWarnings("UnsynchronizedOverridesSynchronized") // Socket.close locks where it has to
  public void close() throws IOException {
    unregister.run();
    super.close();
  }

  /** Starts an exchange of HTTP/1: from now on only its framing and its body may arrive. */
  public void beginExchange() {
    used = true;
    received = 0;
    allowed = FRAMING_BYTES;
  }

  /** Adds to the number of bytes of the response's body that were read. */
  @SuppressWarnings("NonAtomicVolatileUpdate") // one thread reads at a time
  public void bodyRead(long bytes) {
    allowed += bytes * BYTES_PER_BODY_BYTE;
  }

  /** The service has announced to close the connection when it is idle for this time. */
  public void closesWhenIdle(Duration time) {
    maxIdleNanos = time.toNanos();
  }

  /**
   * Whether the connection was used before and the service has closed it, may be closing it, or has
   * sent something that was not requested. Takes a millisecond if it is still open.
   */
  public boolean isStale() {
    return used && (System.nanoTime() - lastReceived >= maxIdleNanos || isReadable());
  }

  /** What is read is lost, so the connection must not be used if this returns true. */
  private boolean isReadable() {
    try {
      int timeout = getSoTimeout();
      setSoTimeout(PROBE_MILLIS);
      try {
        return super.getInputStream().read() >= -1;
      } catch (SocketTimeoutException stillOpen) {
        return false;
      } finally {
        setSoTimeout(timeout);
      }
    } catch (IOException closed) {
      return true;
    }
  }

  @Override
  public InputStream getInputStream() throws IOException {
    return new FilterInputStream(super.getInputStream()) {
      @Override
      public int read() throws IOException {
        int next = in.read();
        count(next < 0 ? 0 : 1);
        return next;
      }

      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        int count = in.read(target, offset, length);
        count(Math.max(0, count));
        return count;
      }
    };
  }

  /** One thread reads at a time. */
  @SuppressWarnings("NonAtomicVolatileUpdate")
  private void count(int bytes) throws IOException {
    lastReceived = System.nanoTime();
    received += bytes;
    if (received > allowed) {
      throw ResponseTooLargeException.framing(allowed);
    }
  }

  /** What HTTP/2 may receive is counted from the last write on: OkHttp confirms what it reads. */
  @Override
  public OutputStream getOutputStream() throws IOException {
    return new FilterOutputStream(super.getOutputStream()) {
      @Override
      public void write(int b) throws IOException {
        received = 0;
        out.write(b);
      }

      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        received = 0;
        out.write(bytes, offset, length);
      }
    };
  }
}
