package dev.connectorsdk.sophos.health;

import com.squareup.moshi.Json;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.OptionalInt;

/**
 * The score of each check, 0 to 100; 100 means without an issue.
 *
 * @param protectionComputer protection of computers
 * @param protectionServer protection of servers
 * @param policyComputer threat protection policies for computers
 * @param policyServer threat protection policies for servers
 * @param exclusionsGlobal global exclusions
 * @param exclusionsComputer exclusions in policies for computers
 * @param exclusionsServer exclusions in policies for servers
 * @param tamperProtectionGlobal tamper protection, global setting
 * @param tamperProtectionComputer tamper protection of computers
 * @param tamperProtectionServer tamper protection of servers
 */
public record HealthScores(
    @Json(name = "protectionComputerScore") OptionalInt protectionComputer,
    @Json(name = "protectionServerScore") OptionalInt protectionServer,
    @Json(name = "policyThreatProtectionComputerScore") OptionalInt policyComputer,
    @Json(name = "policyThreatProtectionServerScore") OptionalInt policyServer,
    @Json(name = "exclusionsGlobalScore") OptionalInt exclusionsGlobal,
    @Json(name = "exclusionsComputerScore") OptionalInt exclusionsComputer,
    @Json(name = "exclusionsServerScore") OptionalInt exclusionsServer,
    @Json(name = "tamperProtectionGlobalScore") OptionalInt tamperProtectionGlobal,
    @Json(name = "tamperProtectionComputerScore") OptionalInt tamperProtectionComputer,
    @Json(name = "tamperProtectionServerScore") OptionalInt tamperProtectionServer) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
