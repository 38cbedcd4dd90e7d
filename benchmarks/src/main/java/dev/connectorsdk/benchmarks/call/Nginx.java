package dev.connectorsdk.benchmarks.call;

import dev.connectorsdk.benchmarks.payload.Payload;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A static web server outside of the JVM, started for one run of the benchmarks. */
public final class Nginx implements AutoCloseable {
  private static final List<String> PATHS =
      List.of(
          "/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx", "/opt/homebrew/bin/nginx");

  private final Process process;
  private final String url;

  private Nginx(Process process, String url) {
    this.process = process;
    this.url = url;
  }

  /**
   * Starts the server on a free port, with its files in a directory.
   *
   * @throws IllegalStateException if nginx is not installed
   */
  public static Nginx start(Path directory) throws IOException, InterruptedException {
    String program =
        PATHS.stream()
            .filter(path -> new File(path).canExecute())
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "nginx is not installed. Install it (Debian: apt-get install nginx-light), or"
                            + " serve the files with another server and set its URL: -D"
                            + ListAccounts.SERVER
                            + "=http://127.0.0.1:8080"));
    int port = freePort();
    writeFiles(directory, port);
    Process process =
        new ProcessBuilder(program, "-p", directory.toString(), "-c", "nginx.conf")
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("nginx.log").toFile())
            .start();
    awaitPort(port, process);
    return new Nginx(process, "http://127.0.0.1:" + port);
  }

  /** The base URL. */
  public String url() {
    return url;
  }

  @Override
  public void close() {
    process.destroy();
  }

  private static void writeFiles(Path directory, int port) throws IOException {
    for (int size : new int[] {50, 500}) {
      Files.writeString(directory.resolve("accounts-" + size + ".json"), Payload.accounts(size));
    }
    String one = Payload.accounts(1);
    Files.writeString(directory.resolve("account.json"), one.substring(1, one.length() - 1));
    Files.writeString(
        directory.resolve("nginx.conf"), resource().replace("8080", String.valueOf(port)));
  }

  private static String resource() throws IOException {
    try (InputStream stream = Nginx.class.getResourceAsStream("nginx.conf")) {
      if (stream == null) {
        throw new IllegalStateException("nginx.conf is not on the class path");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void awaitPort(int port, Process process)
      throws IOException, InterruptedException {
    for (int attempt = 0; attempt < 100 && process.isAlive(); attempt++) {
      try {
        new Socket(InetAddress.getLoopbackAddress(), port).close();
        return;
      } catch (IOException e) {
        Thread.sleep(50);
      }
    }
    process.destroy();
    throw new IOException("nginx did not start: see nginx.log in its directory");
  }
}
