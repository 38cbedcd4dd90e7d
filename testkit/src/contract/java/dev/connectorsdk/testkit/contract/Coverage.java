package dev.connectorsdk.testkit.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many of a service's published operations a client offers; the build prints it. */
public final class Coverage {
  private static final Path FOLDER = Path.of("target");

  private final Contract contract;

  /** Counts nothing yet. */
  public Coverage(Contract contract) {
    this.contract = contract;
  }

  public int offered() {
    return contract.covered().size();
  }

  public int published() {
    return contract.table().all().size();
  }

  /** The families with an offered operation, and how many they have: {@code common 18 of 36}. */
  public String families() {
    Map<String, Long> offered = byFamily(contract.covered());
    Map<String, Long> published = byFamily(contract.table().all());
    return offered.entrySet().stream()
        .map(
            entry ->
                String.format(
                    Locale.ROOT,
                    "%s %d of %d",
                    entry.getKey(),
                    entry.getValue(),
                    published.get(entry.getKey())))
        .collect(Collectors.joining(", "));
  }

  private static Map<String, Long> byFamily(List<PublishedOperation> operations) {
    return operations.stream()
        .collect(
            Collectors.groupingBy(
                operation -> operation.fact("family"), TreeMap::new, Collectors.counting()));
  }

  /** Leaves a line for the build to print. */
  public void write(String service) {
    try {
      Files.createDirectories(FOLDER);
      Files.writeString(
          FOLDER.resolve("coverage.txt"),
          String.format(
              Locale.ROOT,
              "%s: %d of %d published operations (%s)%n",
              service,
              offered(),
              published(),
              families()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Prints the file that is named by the only argument, if there is one. */
  @SuppressWarnings("SystemOut") // the build's console is where the line belongs
  public static void main(String... args) throws IOException {
    Path file = Path.of(args[0]);
    if (Files.exists(file)) {
      System.out.print(Files.readString(file));
    }
  }
}
