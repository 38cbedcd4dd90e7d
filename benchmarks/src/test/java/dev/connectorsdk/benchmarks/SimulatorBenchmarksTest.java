package dev.connectorsdk.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SimulatorBenchmarksTest {
  @Test
  void simulatorStart_both_serve() {
    assertThat(new SimulatorStart().sophos()).isPositive();
    assertThat(new SimulatorStart().both()).isPositive();
  }

  @Test
  void listManyEndpoints_allPages_countsAll() {
    ListManyEndpoints walk = new ListManyEndpoints();
    walk.count = 1_234;
    assertThat(walk.endpoints()).isEqualTo(1_234);
  }
}
