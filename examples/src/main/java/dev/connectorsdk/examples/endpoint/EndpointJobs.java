package dev.connectorsdk.examples.endpoint;

import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.endpoint.AdaptiveAttackProtection;
import dev.connectorsdk.sophos.endpoint.EndpointAdaptiveAttackProtection;
import dev.connectorsdk.sophos.endpoint.forensic.FileRequest;
import dev.connectorsdk.sophos.endpoint.forensic.ForensicLogMode;
import dev.connectorsdk.sophos.endpoint.forensic.ForensicLogs;
import dev.connectorsdk.sophos.endpoint.migration.Migration;
import dev.connectorsdk.sophos.endpoint.migration.MigrationState;
import dev.connectorsdk.sophos.endpoint.migration.MigrationStatus;
import dev.connectorsdk.sophos.endpoint.migration.Migrations;
import java.time.Duration;
import java.util.List;

/** The code of docs/endpoints.md on what endpoints do over a longer time. */
public final class EndpointJobs {
  private EndpointJobs() {}

  /** Moves endpoints from one tenant to another. */
  public static MigrationState migrate(TenantScope from, TenantScope to, List<String> endpointIds) {
    // snippet migrate
    Migration migration = to.endpoints().migrations().startReceiving(from.id(), endpointIds);

    Migrations migrations = from.endpoints().migrations();
    migrations.startSending(migration.id(), migration.token().orElseThrow(), endpointIds);

    MigrationState end =
        migrations.await(
            migration.id(),
            Duration.ofHours(1),
            progress ->
                System.out.println(
                    progress.state().count(MigrationStatus.PENDING) + " endpoints are pending"));
    long failed = end.count(MigrationStatus.FAILED);
    // end
    System.out.println(failed + " endpoints failed");
    return end;
  }

  /** Requests a forensic log and waits for it. */
  public static FileRequest forensicLog(TenantScope tenant, String endpointId) {
    // snippet forensic-log
    ForensicLogs logs = tenant.endpoints().forensicLogs();
    FileRequest request = logs.request(endpointId, ForensicLogMode.FAST, Duration.ofHours(8));
    FileRequest end = logs.await(endpointId, request.id(), Duration.ofMinutes(30));
    String name = end.file().flatMap(FileRequest.File::fileName).orElse("(no file)");
    // end
    System.out.println(name);
    return end;
  }

  /** Turns Adaptive Attack Protection on for a time. */
  public static AdaptiveAttackProtection protect(TenantScope tenant, String endpointId) {
    // snippet protect
    EndpointAdaptiveAttackProtection protection = tenant.endpoints().adaptiveAttackProtection();
    protection.enable(endpointId, Duration.ofHours(4));
    AdaptiveAttackProtection now = protection.get(endpointId);
    // end
    return now;
  }
}
