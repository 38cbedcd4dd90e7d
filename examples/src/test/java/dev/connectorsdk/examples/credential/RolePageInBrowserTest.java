package dev.connectorsdk.examples.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of all roles in a real browser; runs where Chromium is installed. */
class RolePageInBrowserTest {
  private static final Pattern LOADED =
      Pattern.compile("(?i)<(script|link|img|iframe|object)\\b|\\bsrc=|@import|url\\(|https?://");

  @TempDir private Path folder;
  private Path page;

  @BeforeEach
  void writePage() {
    page = folder.resolve("roles.html");
    assertThat(new Terminal().run(Roles.command(), "--html", page.toString())).isZero();
  }

  @Test
  void theBrowserShowsLegendAndAllRolesAndLoadsNothing() throws Exception {
    String dom = dom();
    assertThat(dom)
        .contains("How to read it", "● documented", "◆ observed", "◐ stated", "○ inferred")
        .contains("✔ allowed", "✘ refused", "? unknown")
        .contains(
            ServicePrincipalRole.known().stream()
                .map(role -> "<abbr title=\"" + role.value() + "\">" + role.shortName())
                .toList());
    assertThat(LOADED.matcher(dom).results()).isEmpty();
  }

  @Test
  void theBrowserDrawsThePage() throws Exception {
    Path picture = folder.resolve("roles.png");
    browse("--window-size=1400,2000", "--screenshot=" + picture);
    assertThat(picture).isNotEmptyFile();
  }

  private String dom() throws Exception {
    return Files.readString(browse("--dump-dom"));
  }

  /** Opens the page; what the browser prints is in the file. */
  private Path browse(String... wishes) throws Exception {
    Optional<Path> browser = browser();
    assumeTrue(browser.isPresent(), "Chromium is not installed");
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(command(browser.orElseThrow(), wishes))
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("the browser ends").isTrue();
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).isZero();
    return output;
  }

  private List<String> command(Path browser, String... wishes) {
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
    return Stream.of(flags, Arrays.stream(wishes), Stream.of(page.toUri().toString()))
        .flatMap(part -> part)
        .toList();
  }

  private static Optional<Path> browser() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(path.split(Pattern.quote(File.pathSeparator)))
        .map(folder -> Path.of(folder, "chromium"))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
