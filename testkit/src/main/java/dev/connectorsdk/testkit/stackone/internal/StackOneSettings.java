package dev.connectorsdk.testkit.stackone.internal;

import dev.connectorsdk.testkit.http.TrustMaterial;
import dev.connectorsdk.testkit.stackone.ProfileWriteMode;
import dev.connectorsdk.testkit.stackone.ResponseStyle;
import dev.connectorsdk.testkit.stackone.ServiceAge;
import dev.connectorsdk.testkit.stackone.internal.connector.Connector;
import dev.connectorsdk.testkit.stackone.internal.route.Pages;
import java.net.URI;
import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The settings of a simulator, which only its builder changes. */
public final class StackOneSettings {
  public boolean https;
  public int port;
  public Clock clock = Clock.systemUTC();
  public long seed = 1;
  public @Nullable URI sophosIdentity;
  public @Nullable URI sophosApi;
  public @Nullable TrustMaterial sophosTrust;
  public Pages.Sizes pageSizes = new Pages.Sizes(25, Integer.MAX_VALUE);
  public ServiceAge age = ServiceAge.ALL;
  public ProfileWriteMode profileWrites = ProfileWriteMode.NOT_FOUND;
  public final Set<ResponseStyle> styles = EnumSet.noneOf(ResponseStyle.class);
  public final Map<String, Connector> connectors = new LinkedHashMap<>();
  public int requestsPerMinute;
  public int logSize = 1000;
  public boolean advancedLogs;
  public int unknownAccountStatus = 400;
  public int linkedAfterPolls = -1;
  public boolean recordsAttempts = true;
}
