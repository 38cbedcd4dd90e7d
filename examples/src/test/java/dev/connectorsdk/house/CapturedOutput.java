package dev.connectorsdk.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.event.ClientListener;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Captures the output of a process: all log records, and values added by tests. */
final class CapturedOutput extends Handler {
  private final Queue<String> lines = new ConcurrentLinkedQueue<>();
  private final SimpleFormatter formatter = new SimpleFormatter();
  private final Logger root = Logger.getLogger("");
  private final List<Handler> otherHandlers = List.of(root.getHandlers());

  void start() {
    otherHandlers.forEach(root::removeHandler);
    root.addHandler(this);
    root.setLevel(Level.ALL);
    setLevel(Level.ALL);
  }

  void stop() {
    root.removeHandler(this);
    root.setLevel(Level.INFO);
    otherHandlers.forEach(root::addHandler);
  }

  /** Returns a listener that captures every event. */
  ClientListener listener() {
    Object listener =
        Proxy.newProxyInstance(
            ClientListener.class.getClassLoader(),
            new Class<?>[] {ClientListener.class},
            (proxy, method, arguments) -> handle(proxy, method, arguments));
    return (ClientListener) listener;
  }

  private @Nullable Object handle(Object proxy, Method method, Object @Nullable [] arguments) {
    if (method.getDeclaringClass() == ClientListener.class && arguments != null) {
      add(arguments);
      return null;
    }
    return switch (method.getName()) {
      case "equals" -> arguments != null && proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> "listener";
    };
  }

  void add(Object... values) {
    for (Object value : values) {
      lines.add(
          value instanceof ApiException failure ? SecretsTest.fullText(failure) : value.toString());
    }
  }

  Collection<String> lines() {
    return lines;
  }

  /** Asserts that no secret occurs in plain text, in Base64 or URL-encoded. */
  void assertWithout(Collection<String> secrets) {
    String all = String.join("\n", lines);
    for (String secret : secrets) {
      forms(secret)
          .forEach(form -> assertThat(all.indexOf(form)).as(around(all, form)).isNegative());
    }
  }

  private static String around(String all, String form) {
    int at = all.indexOf(form);
    return at < 0 ? "" : all.substring(Math.max(0, at - 400), at) + "<secret>";
  }

  private static Stream<String> forms(String secret) {
    byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
    // the last characters of Base64 depend on the text that follows
    String base64 = Base64.getEncoder().withoutPadding().encodeToString(bytes);
    String forUrls = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    return Stream.of(
        secret,
        URLEncoder.encode(secret, StandardCharsets.UTF_8),
        base64.substring(0, base64.length() - 2),
        forUrls.substring(0, forUrls.length() - 2));
  }

  @Override
  public void publish(LogRecord line) {
    lines.add(formatter.format(line));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
