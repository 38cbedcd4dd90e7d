package dev.connectorsdk.examples;

import dev.connectorsdk.core.Paged;
import dev.connectorsdk.core.credential.ApiKey;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.alert.AlertAction;
import dev.connectorsdk.sophos.checkpoint.CheckpointStore;
import dev.connectorsdk.sophos.siem.EventFeed;
import dev.connectorsdk.sophos.siem.SiemEvent;
import dev.connectorsdk.stackone.StackOneClient;
import dev.connectorsdk.stackone.action.ActionMeta;
import dev.connectorsdk.stackone.action.ActionResult;
import dev.connectorsdk.stackone.session.ConnectSessionLink;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Calls of other clients, and those of the SDK that correspond to them. */
final class ComingFrom {
  private ComingFrom() {}

  static void powerShell(SophosClient sophos, String alertId, String endpointId, String sha256) {
    // snippet powershell
    // Connect-SophosCentral: SophosClient.create(…), once; tokens are renewed
    TenantScope tenant = sophos.tenant();

    // Get-SophosCentralAlert
    tenant.alerts().list().forEach(alert -> System.out.println(alert.id()));

    // Set-SophosCentralAlertAction
    tenant.alerts().act(alertId, AlertAction.ACKNOWLEDGE);

    // Get-SophosCentralEndpoint
    tenant.endpoints().list().forEach(endpoint -> System.out.println(endpoint.id()));

    // Invoke-SophosCentralEndpointScan
    tenant.endpoints().scan(endpointId);

    // Set-SophosCentralEndpointIsolation
    tenant.endpoints().isolation().isolate(List.of(endpointId), "Ticket 7");

    // New-SophosCentralEndpointBlockedItem
    tenant.endpoints().blockedItems().createIfAbsent(sha256, "Ticket 7");

    // Get-SophosCentralUser
    tenant.directory().users().list().forEach(user -> System.out.println(user.id()));
    // end
  }

  static void powerShellPartner(SophosClient sophos) {
    // snippet powershell-partner
    // Get-SophosCentralCustomerTenant, then Connect-SophosCentralCustomerTenant for each
    sophos
        .partner()
        .forEachTenant(tenant -> tenant.alerts().list().stream().count())
        .results()
        .forEach((tenant, alerts) -> System.out.println(tenant.id() + " " + alerts));
    // end
  }

  static void siemScript(SophosClient sophos, Path folder, Instant since, PrintStream out) {
    // snippet siem
    // siem.py --since …, with state_file_path and filename = stdout
    try (CheckpointStore store = CheckpointStore.inFolder(folder);
        EventFeed<SiemEvent> feed = sophos.tenant().siem().eventFeed(store, o -> o.since(since))) {
      for (var batch = feed.read(); batch.isPresent(); batch = feed.read()) {
        batch.get().items().forEach(event -> out.println(event.toJson()));
        batch.get().acknowledge(); // only now is the position saved
      }
    }
    // end
  }

  static StackOneClient stackOneClient(String key) {
    // snippet stackone-client
    // StackOne.builder().security(…)
    StackOneClient stackOne = StackOneClient.create(ApiKey.of(key));
    // end
    return stackOne;
  }

  static ActionResult stackOneSdk(StackOneClient stackOne, String accountId) {
    // snippet stackone
    // connectSessions.createConnectSession
    ConnectSessionLink link =
        stackOne
            .connectSessions()
            .create(s -> s.originOwnerId("customer-1").originOwnerName("Customer One"));

    // accounts.listLinkedAccounts
    stackOne.accounts().list().forEach(account -> System.out.println(account.id()));

    // actions.listActionsMeta
    Paged<ActionMeta> actions = stackOne.account(accountId).actions().list();

    // actions.rpcAction
    ActionResult result =
        stackOne
            .account(accountId)
            .actions()
            .run("sophos_list_alerts", call -> call.putQuery("page_size", 5));
    List<Map<String, Object>> rows = result.rows();
    // end
    System.out.println(link + " " + actions.stream().count() + " " + rows.size());
    return result;
  }
}
