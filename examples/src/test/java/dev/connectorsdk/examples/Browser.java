package dev.connectorsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Headless Chromium. Tests are skipped where it is not installed.
 *
 * @param folder the folder for the browser's files
 */
public record Browser(Path folder) {

  /** Returns the DOM of the page. */
  public String dom(Path page) throws Exception {
    return Files.readString(browse(page, "--dump-dom"));
  }

  /** Takes a screenshot of the page in a window of this size. */
  public void screenshot(Path page, int width, int height, Path picture) throws Exception {
    browse(page, "--window-size=" + width + "," + height, "--screenshot=" + picture);
  }

  /** Opens the page and returns the file with the browser's output. */
  private Path browse(Path page, String... options) throws Exception {
    Optional<Path> browser = installed();
    assumeTrue(browser.isPresent(), "Chromium is not installed");
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(command(browser.orElseThrow(), page, options))
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("the browser exits").isTrue();
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).isZero();
    return output;
  }

  private List<String> command(Path browser, Path page, String... options) {
    Stream<String> flags =
        Stream.of(
            browser.toString(),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--user-data-dir=" + folder.resolve("profile"));
    return Stream.of(flags, Arrays.stream(options), Stream.of(page.toUri().toString()))
        .flatMap(part -> part)
        .toList();
  }

  private static Optional<Path> installed() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(path.split(Pattern.quote(File.pathSeparator)))
        .map(directory -> Path.of(directory, "chromium"))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
