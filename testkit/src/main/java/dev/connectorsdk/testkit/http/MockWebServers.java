package dev.connectorsdk.testkit.http;

import java.net.URL;
import java.security.CodeSource;
import mockwebserver3.MockWebServer;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Creates the servers of the simulators, which need the classes of OkHttp 5. */
final class MockWebServers {
  private MockWebServers() {}

  /**
   * Creates a server that is not started.
   *
   * @throws IllegalStateException if an older OkHttp comes first on the class path
   */
  static MockWebServer create() {
    try {
      return new MockWebServer();
    } catch (LinkageError e) {
      throw new IllegalStateException(
          "The simulators need OkHttp 5 or newer, and the first one on the class path is "
              + jar(OkHttpClient.class.getProtectionDomain().getCodeSource())
              + ". Exclude it, import connector-bom in the dependencyManagement of your project, or"
              + " declare connector-testkit before the dependency that has it.",
          e);
    }
  }

  private static String jar(@Nullable CodeSource source) {
    URL location = source == null ? null : source.getLocation();
    String path = location == null ? "" : location.getPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
