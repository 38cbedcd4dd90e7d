package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.http.TrustMaterial;
import java.net.URI;
import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a simulator was asked to be; changed by its builder alone. */
final class Settings {
  boolean https;
  int port;
  Clock clock = Clock.systemUTC();
  long seed = 1;
  @Nullable URI sophosIdentity;
  @Nullable URI sophosApi;
  @Nullable TrustMaterial sophosTrust;
  Pages.Sizes pageSizes = new Pages.Sizes(25, Integer.MAX_VALUE);
  ProfileWriteMode profileWrites = ProfileWriteMode.NOT_FOUND;
  final Set<ResponseStyle> styles = EnumSet.noneOf(ResponseStyle.class);
  final Map<String, SimulatedConnector> connectors = new LinkedHashMap<>();
  int requestsPerMinute;
  int logSize = 1000;
  boolean advancedLogs;
  int unknownAccountStatus = 400;
  int linkedAfterPolls = -1;
}
