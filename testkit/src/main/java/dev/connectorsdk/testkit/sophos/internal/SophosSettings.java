package dev.connectorsdk.testkit.sophos.internal;

import dev.connectorsdk.testkit.sophos.RoleRules;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The settings of a simulator, which only its builder changes. */
public final class SophosSettings {
  public boolean https;
  public Clock clock = Clock.systemUTC();
  public Duration tokenLifetime = Duration.ofHours(1);
  public RoleRules roleRules = RoleRules.documented();
  public long seed = 1;
  public int alerts = 12;
  public int endpoints = 8;
  public List<String> regions = List.of("eu01", "us03", "au01");
  public boolean keyOnLastAlertPage;
  public boolean adminListsWithPages = true;
  public int firstPort;
}
