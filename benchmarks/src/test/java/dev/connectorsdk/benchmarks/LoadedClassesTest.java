package dev.connectorsdk.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.benchmarks.process.FirstResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Counts the classes that a process loads for its first response, which dominate its start. */
@Timeout(120)
class LoadedClassesTest {
  private AccountsServer server;

  @BeforeEach
  void serve() throws IOException {
    server = AccountsServer.start(50);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void firstResponse_comparedWithOkHttp_loadsFewClasses() throws Exception {
    List<String> bare = loaded("okhttp-discard");
    List<String> ours = loaded("ours-by-default");

    // 755 on JDK 25, with what reads Retry-After, masks and keeps a call within its deadline
    assertThat(ours.size() - bare.size()).isBetween(1, 770);
    assertThat(madeAtRunTime(ours) - madeAtRunTime(bare)).isBetween(1L, 130L);
  }

  @Test
  void firstResponse_otherFamilies_areNotLoaded() throws Exception {
    assertThat(loaded("ours-by-default"))
        .anyMatch(line -> line.contains(" dev.connectorsdk.stackone.account.LinkedAccount "))
        .noneMatch(line -> line.contains(" dev.connectorsdk.stackone.log."))
        .noneMatch(line -> line.contains(" dev.connectorsdk.stackone.session."));
  }

  private static long madeAtRunTime(List<String> loaded) {
    return loaded.stream().filter(line -> line.contains("Lambda")).count();
  }

  private List<String> loaded(String peer) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-Xlog:class+load:stdout",
                "-cp",
                System.getProperty("java.class.path"),
                FirstResponse.class.getName(),
                peer,
                server.url())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (InputStream output = process.getInputStream()) {
      List<String> lines =
          new String(output.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      assertThat(process.waitFor()).isZero();
      return lines;
    }
  }
}
