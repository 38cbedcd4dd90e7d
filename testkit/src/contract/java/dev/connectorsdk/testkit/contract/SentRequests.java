package dev.connectorsdk.testkit.contract;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.http.MalformedJsonException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The requests that the tests of a run sent, as files below {@code target}: servers and clients
 * record from many threads, and have no object in common with the test that reads. A file's name is
 * a digest of its content, so that equal requests are one file.
 */
public final class SentRequests {
  private static final Path FOLDER = Path.of("target", "sent-requests");
  private static final Path CLASSES = Path.of("target", "test-classes-of-run.txt");

  private SentRequests() {}

  /** A run of these test classes starts: forgets the requests of the last one. */
  static void start(List<String> testClasses) {
    try {
      for (Path file : files()) {
        Files.delete(file);
      }
      Files.createDirectories(FOLDER);
      Files.write(CLASSES, testClasses);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void add(SentRequest request) {
    byte[] line = request.line().getBytes(StandardCharsets.UTF_8);
    Path file = FOLDER.resolve(UUID.nameUUIDFromBytes(line) + ".txt");
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(FOLDER);
        Files.write(file, line, StandardOpenOption.CREATE_NEW);
      }
    } catch (FileAlreadyExistsException recordedByAnotherThread) {
      // the same content
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static List<SentRequest> all() {
    return files().stream().map(SentRequests::read).map(SentRequest::parse).toList();
  }

  /** Whether all test classes in the package of a class and below are part of this run. */
  public static boolean isWholeRun(Class<?> anchor) {
    List<String> inRun = Files.exists(CLASSES) ? List.of(read(CLASSES).split("\\R")) : List.of();
    return CompiledClasses.names(anchor).stream()
        .filter(name -> name.endsWith("Test"))
        .allMatch(inRun::contains);
  }

  /** The properties of a JSON text, nested ones with dotted names; none if it is something else. */
  static Set<String> properties(String json) {
    Set<String> names = new TreeSet<>();
    try {
      if (!json.isEmpty()) {
        collect(Json.read(json), "", names);
      }
    } catch (MalformedJsonException masked) {
      names.clear();
    }
    return names;
  }

  private static void collect(@Nullable Object value, String prefix, Set<String> names) {
    if (value instanceof Map<?, ?> object) {
      object.forEach(
          (name, property) -> {
            names.add(prefix + name);
            collect(property, prefix + name + ".", names);
          });
    } else if (value instanceof List<?> items) {
      items.forEach(item -> collect(item, prefix, names));
    }
  }

  private static List<Path> files() {
    if (!Files.isDirectory(FOLDER)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
