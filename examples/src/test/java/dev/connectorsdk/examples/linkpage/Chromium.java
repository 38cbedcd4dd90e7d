package dev.connectorsdk.examples.linkpage;

import com.squareup.moshi.Moshi;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A headless Chromium with one page, controlled by the DevTools protocol. */
final class Chromium implements AutoCloseable {
  private static final long TIMEOUT_SECONDS = 90;

  private final Process process;
  private final WebSocket socket;
  private final Messages messages;
  private int calls;

  private Chromium(Process process, WebSocket socket, Messages messages) {
    this.process = process;
    this.socket = socket;
    this.messages = messages;
  }

  /** The path of Chromium; absent if it is not installed. */
  static Optional<Path> installed() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(path.split(Pattern.quote(File.pathSeparator)))
        .map(folder -> Path.of(folder, "chromium"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Chromium start(Path program, Path profile) throws Exception {
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Messages messages = new Messages();
    WebSocket socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(page(profile), messages).join();
    return new Chromium(process, socket, messages);
  }

  private static URI page(Path profile) throws Exception {
    Path file = profile.resolve("DevToolsActivePort");
    for (long tries = TIMEOUT_SECONDS * 10; tries > 0; tries--) {
      if (Files.exists(file) && Files.size(file) > 0) {
        Optional<String> page = pages(Files.readAllLines(file).get(0));
        if (page.isPresent()) {
          return URI.create(page.get());
        }
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new AssertionError("Chromium did not open its DevTools port");
  }

  private static Optional<String> pages(String port) throws Exception {
    URI list = URI.create("http://127.0.0.1:" + port + "/json/list");
    String text =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString())
            .body();
    return ((List<?>) json(text))
        .stream()
            .map(Map.class::cast)
            .filter(target -> "page".equals(target.get("type")))
            .map(target -> String.valueOf(target.get("webSocketDebuggerUrl")))
            .findFirst();
  }

  void open(URI page) throws Exception {
    call("Page.navigate", Map.of("url", page.toString()));
  }

  void setSize(int width, int height) throws Exception {
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  void setDarkMode() throws Exception {
    call(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
  }

  /** Evaluates a JavaScript expression and returns the value as text. */
  String evaluate(String expression) throws Exception {
    Map<?, ?> result = call("Runtime.evaluate", Map.of("expression", expression));
    return String.valueOf(((Map<?, ?>) Objects.requireNonNull(result.get("result"))).get("value"));
  }

  /** Waits until the page is loaded, including styles, and an expression is true. */
  void await(String expression) throws Exception {
    for (long tries = TIMEOUT_SECONDS * 10; tries > 0; tries--) {
      if (evaluate("document.readyState === 'complete' && Boolean(" + expression + ")")
          .equals("true")) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new AssertionError("Condition not met in the browser: " + expression);
  }

  void screenshot(Path file) throws Exception {
    Object data = call("Page.captureScreenshot", Map.of("format", "png")).get("data");
    Files.write(file, Base64.getDecoder().decode(String.valueOf(data)));
  }

  private Map<?, ?> call(String method, Map<String, ?> parameters) throws Exception {
    double id = ++calls;
    Map<String, ?> message = Map.of("id", id, "method", method, "params", parameters);
    socket.sendText(new Moshi.Builder().build().adapter(Object.class).toJson(message), true).join();
    while (true) {
      String text = messages.complete.poll(TIMEOUT_SECONDS, TimeUnit.SECONDS);
      Map<?, ?> response =
          (Map<?, ?>) json(Objects.requireNonNull(text, "Chromium does not respond"));
      if (Double.valueOf(id).equals(response.get("id"))) {
        return (Map<?, ?>) Objects.requireNonNull(response.get("result"), text);
      }
    }
  }

  private static Object json(String text) throws IOException {
    return Objects.requireNonNull(new Moshi.Builder().build().adapter(Object.class).fromJson(text));
  }

  @Override
  public void close() {
    socket.abort();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().onExit().join();
  }

  /** Joins the parts of messages. */
  private static final class Messages implements WebSocket.Listener {
    private final BlockingQueue<String> complete = new LinkedBlockingQueue<>();
    private final StringBuilder partial = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      partial.append(part);
      if (last) {
        complete.add(partial.toString());
        partial.setLength(0);
      }
      from.request(1);
      return null;
    }
  }
}
