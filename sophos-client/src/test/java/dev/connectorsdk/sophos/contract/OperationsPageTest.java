package dev.connectorsdk.sophos.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.sophos.fixture.Central;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** {@code docs/sophos-operations.md} is computed, and kept in the repository to be read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // the call graph takes seconds
class OperationsPageTest {
  private static final Path PAGE = Path.of("..", "docs", "sophos-operations.md");
  private static final String WRITE = "sophos.operations.write";

  private final Central central = new Central();
  private final OperationsPage page = new OperationsPage(central);

  @AfterAll
  void close() {
    central.close();
  }

  @Test
  void page_computedFromTheCode_isUpToDate() throws IOException {
    String computed = page.text();
    if (Boolean.getBoolean(WRITE)) {
      Files.writeString(PAGE, computed);
    }
    assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
        .as(
            "docs/sophos-operations.md; write it anew with: mvn -pl sophos-client -am test"
                + " -Dtest=OperationsPageTest -Dsurefire.failIfNoSpecifiedTests=false -D"
                + WRITE
                + "=true")
        .isEqualTo(computed);
  }

  @Test
  void operation_withARetrofitMethod_isCalledByAPublicMethod() {
    assertThat(page.hidden()).isEmpty();
  }
}
