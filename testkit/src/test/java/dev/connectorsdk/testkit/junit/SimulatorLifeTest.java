package dev.connectorsdk.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.connectorsdk.testkit.sophos.SophosCentralSimulator;
import dev.connectorsdk.testkit.stackone.StackOneSimulator;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Runs test classes with the extension and checks when simulators start and close. */
class SimulatorLifeTest {
  private static final Queue<SophosCentralSimulator> SEEN = new ConcurrentLinkedQueue<>();
  private static final Queue<URI> STACKONES = new ConcurrentLinkedQueue<>();

  @BeforeEach
  void forget() {
    SEEN.clear();
    STACKONES.clear();
  }

  @Test
  void simulators_notShared_closedAfterEachTest() {
    assertThat(run(Fresh.class).testEvents().succeeded().count()).isEqualTo(3);
    assertThat(SEEN).hasSize(3).doesNotHaveDuplicates().noneMatch(one -> isOpen(one.globalUrl()));
    assertThat(STACKONES).hasSize(3).noneMatch(SimulatorLifeTest::isOpen);
  }

  @Test
  void simulators_shared_closedAfterClass() {
    assertThat(run(Shared.class).testEvents().succeeded().count()).isEqualTo(3);
    assertThat(SEEN).hasSize(4).allMatch(one -> one == SEEN.element());
    assertThat(isOpen(SEEN.element().globalUrl())).isFalse();
  }

  @Test
  void simulators_parallelTests_separate() {
    EngineExecutionResults results =
        EngineTestKit.engine("junit-jupiter")
            .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
            .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
            .configurationParameter(
                "junit.jupiter.execution.parallel.config.fixed.parallelism", "8")
            .selectors(selectClass(Parallel.class), selectClass(SharedInParallel.class))
            .execute();
    assertThat(results.testEvents().failed().stream().map(SimulatorLifeTest::failure)).isEmpty();
    assertThat(SEEN.stream().distinct().count()).isEqualTo(16 + 1);
  }

  @Test
  void beforeAll_notShared_exception() {
    assertThat(messages(TooEarly.class)).contains("@WithSimulators(shared = true)");
  }

  @Test
  void perClassConstructor_notShared_exception() {
    assertThat(messages(OneInstance.class)).contains("@WithSimulators(shared = true)");
    assertThat(run(OneSharedInstance.class).testEvents().succeeded().count()).isEqualTo(1);
  }

  @Test
  void startsAt_invalidTime_exception() {
    assertThat(messages(OddTime.class)).contains("startsAt must be a time such as", "yesterday");
  }

  private static EngineExecutionResults run(Class<?> testClass) {
    return EngineTestKit.engine("junit-jupiter").selectors(selectClass(testClass)).execute();
  }

  private static String messages(Class<?> testClass) {
    return String.join(
        "\n",
        run(testClass).allEvents().failed().stream().map(SimulatorLifeTest::failure).toList());
  }

  private static String failure(Event event) {
    return String.valueOf(
        event.getRequiredPayload(TestExecutionResult.class).getThrowable().orElseThrow());
  }

  private static boolean isOpen(URI server) {
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getPort()), 500);
      return true;
    } catch (IOException closed) {
      return false;
    }
  }

  @WithSimulators
  static class Fresh {
    @RepeatedTest(3)
    void looks(SophosCentralSimulator sophos, StackOneSimulator stackOne) {
      SEEN.add(sophos);
      STACKONES.add(stackOne.apiUrl());
    }
  }

  @WithSimulators(shared = true)
  static class Shared {
    @BeforeAll
    static void first(SophosCentralSimulator sophos) {
      SEEN.add(sophos);
    }

    @RepeatedTest(2)
    void looks(SophosCentralSimulator sophos) {
      SEEN.add(sophos);
    }

    @Nested
    class Inside {
      @Test
      void looksToo(SophosCentralSimulator sophos) {
        SEEN.add(sophos);
      }
    }
  }

  @WithSimulators
  @Execution(ExecutionMode.CONCURRENT)
  static class Parallel {
    @RepeatedTest(16)
    void adds(SophosCentralSimulator sophos, StackOneSimulator stackOne) {
      sophos.tenant().addAlerts(1);
      SEEN.add(sophos);
      assertThat(sophos.tenant().alerts().size()).isEqualTo(13);
      assertThat(Objects.requireNonNull(stackOne).accounts()).isEmpty();
    }
  }

  @WithSimulators(shared = true)
  @Execution(ExecutionMode.CONCURRENT)
  static class SharedInParallel {
    @RepeatedTest(16)
    void looks(SophosCentralSimulator sophos) {
      SEEN.add(sophos);
    }
  }

  @WithSimulators
  static class TooEarly {
    @BeforeAll
    static void first(SophosCentralSimulator sophos) {
      SEEN.add(sophos);
    }

    @Test
    void never() {}
  }

  @WithSimulators
  @TestInstance(Lifecycle.PER_CLASS)
  static class OneInstance {
    OneInstance(SophosCentralSimulator sophos) {
      SEEN.add(sophos);
    }

    @Test
    void never() {}
  }

  @WithSimulators(shared = true)
  @TestInstance(Lifecycle.PER_CLASS)
  static class OneSharedInstance {
    OneSharedInstance(SophosCentralSimulator sophos) {
      SEEN.add(sophos);
    }

    @Test
    void looks() {}
  }

  @WithSimulators(startsAt = "yesterday")
  static class OddTime {
    @Test
    void never(SophosCentralSimulator sophos) {
      SEEN.add(sophos);
    }
  }
}
