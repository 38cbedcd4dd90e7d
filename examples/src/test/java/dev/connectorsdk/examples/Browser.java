package dev.connectorsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * The machine's Chromium without a window, driven by Selenium and the machine's ChromeDriver.
 * Nothing is downloaded. A test is skipped where one of the two is not installed; {@code .ci/run}
 * installs them, and fails if such a test was skipped.
 */
public final class Browser implements AutoCloseable {
  private static final Duration TIMEOUT = Duration.ofSeconds(90);
  private static final int HEIGHT = 900;

  /** The elements whose content is wider than they are, and text outside the window. */
  private static final String OVERFLOWING =
      """
      const clipped = e => e.scrollWidth > e.clientWidth + 1
          && getComputedStyle(e).overflowX === 'visible' && getComputedStyle(e).display !== 'inline';
      const scrolls = e => e !== null && (getComputedStyle(e).overflowX !== 'visible'
          || scrolls(e.parentElement));
      const outside = e => e.getBoundingClientRect().right > innerWidth + 1 && !scrolls(e);
      return [...document.body.querySelectorAll('*')].filter(e => clipped(e) || outside(e))
          .map(e => e.outerHTML.slice(0, 120));
      """;

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts the browser with a new profile, which ChromeDriver deletes at the end. */
  public static Browser start() {
    Optional<Path> chromium = installed("chromium");
    Optional<Path> chromeDriver = installed("chromedriver");
    assumeTrue(chromium.isPresent(), "chromium is not installed");
    assumeTrue(chromeDriver.isPresent(), "chromedriver is not installed");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromeDriver.orElseThrow().toFile())
            .withLogOutput(OutputStream.nullOutputStream())
            .build();
    return new Browser(new ChromeDriver(service, options(chromium.orElseThrow())));
  }

  private static ChromeOptions options(Path chromium) {
    return new ChromeOptions()
        .setBinary(chromium.toFile())
        .addArguments(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
  }

  private static Optional<Path> installed(String program) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(path.split(Pattern.quote(File.pathSeparator)))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Opens a page. */
  public void open(URI page) {
    driver.get(page.toString());
  }

  /** Switches to the tab that the page has opened. */
  public void switchToNewTab() {
    String current = driver.getWindowHandle();
    driver.getWindowHandles().stream()
        .filter(tab -> !tab.equals(current))
        .forEach(tab -> driver.switchTo().window(tab));
  }

  /** Sets the width of the page in CSS pixels. */
  public void setWidth(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Selects the dark color scheme. */
  public void setDarkMode() {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
  }

  /** Evaluates a JavaScript expression and returns the value as text. */
  public String evaluate(String expression) {
    return String.valueOf(driver.executeScript("return " + expression));
  }

  /** Waits until the page is loaded, including styles, and an expression is true. */
  public void await(String expression) {
    driver.manage().timeouts().scriptTimeout(TIMEOUT);
    driver.executeAsyncScript(
        """
        const done = arguments[0];
        const poll = () => document.readyState === 'complete' && (%s) ? done() : setTimeout(poll, 50);
        poll();
        """
            .formatted(expression));
  }

  /** Returns the DOM of the page. */
  public String dom() {
    return evaluate("document.documentElement.outerHTML");
  }

  /** Asserts that nothing is wider than its box or than a wide and a narrow window. */
  public void assertNothingOverflows() {
    for (int width : List.of(1280, 400)) {
      setWidth(width);
      assertThat((List<?>) driver.executeScript(OVERFLOWING)).as("at %d px", width).isEmpty();
    }
  }

  /** Writes a picture of the window. */
  public void screenshot(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
