package dev.connectorsdk.sophos.contract.operation;

import java.util.stream.Stream;

/** The rows of the contract, of all families. */
public final class Operations {
  private Operations() {}

  /** Returns at least one row for each operation. */
  public static Stream<Operation> all() {
    return Stream.of(
            TenantOperations.all(),
            AlertOperations.all(),
            ExploitOperations.all(),
            SoftwareOperations.all(),
            DeviceSettingOperations.all(),
            WebControlOperations.all(),
            EndpointReads.all(),
            EndpointActions.all(),
            EndpointGroupOperations.all(),
            MigrationOperations.all(),
            ForensicOperations.all(),
            FirewallOperations.all(),
            PartnerOperations.all(),
            ExclusionOperations.all(),
            ItemOperations.all(),
            PolicyOperations.all(),
            BasePolicyOperations.all(),
            RoleOperations.all(),
            AdminOperations.all(),
            DirectoryOperations.all(),
            HealthOperations.all(),
            LicenseOperations.all(),
            QueryOperations.all(),
            SavedQueryOperations.all(),
            CaseOperations.all(),
            DetectionOperations.all(),
            SiemOperations.all(),
            NetworkOperations.all(),
            DnsOperations.all(),
            RuntimeProfileOperations.all(),
            AuditOperations.all(),
            MailboxOperations.all(),
            MessageOperations.all(),
            QuarantineOperations.all(),
            MobileDeviceOperations.all(),
            MobileReportOperations.all(),
            MobileGroupOperations.all(),
            MobileActionOperations.all())
        .flatMap(rows -> rows);
  }
}
