package dev.connectorsdk.sophos.contract.operation;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.sophos.endpoint.EndpointView;
import dev.connectorsdk.sophos.endpoint.TimeFilter;
import dev.connectorsdk.sophos.mobile.action.CreatedActions;
import dev.connectorsdk.sophos.mobile.action.MobileAction;
import dev.connectorsdk.sophos.mobile.action.MobileActions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The actions on mobile devices. */
final class MobileActionOperations {
  private static final String ACTIONS = "/mobile/v1/actions";
  private static final List<String> DEVICE = List.of("md-1");
  private static final String PLAIN = "{'endpoints':['md-1']}";

  private MobileActionOperations() {}

  static Stream<Operation> all() {
    return Stream.concat(actions(), created());
  }

  private static Stream<Operation> actions() {
    return Stream.of(
        Operation.tenant(
                "GET " + ACTIONS,
                (t, ids) ->
                    t
                        .mobile()
                        .actions()
                        .list(
                            q ->
                                q.addIds("ma-1")
                                    .addEndpointIds("md-1")
                                    .addActionType(MobileAction.Type.SYNC, MobileAction.Type.LOCK)
                                    .addActionState(MobileAction.State.FAILED)
                                    .actionError("system.processing-failed")
                                    .scheduledBefore(TimeFilter.ago(Duration.ofDays(1)))
                                    .scheduledAfter(TimeFilter.ago(Duration.ofDays(2)))
                                    .executedBefore(TimeFilter.ago(Duration.ofDays(3)))
                                    .executedAfter(TimeFilter.ago(Duration.ofDays(4)))
                                    .addFields("state")
                                    .view(EndpointView.FULL)
                                    .addSort("scheduledAt:desc")
                                    .pageSize(5))
                        .stream()
                        .count(),
                0L)
            .query(
                "ids",
                "ma-1",
                "endpointIds",
                "md-1",
                "actionType",
                "sync,lock",
                "actionState",
                "failed",
                "actionError",
                "system.processing-failed",
                "scheduledBefore",
                "-P1D",
                "scheduledAfter",
                "-P2D",
                "executedBefore",
                "-P3D",
                "executedAfter",
                "-P4D",
                "fields",
                "state",
                "view",
                "full",
                "sort",
                "scheduledAt:desc",
                "page",
                "1",
                "pageSize",
                "5",
                "pageTotal",
                "true"),
        Operation.tenant(
            "GET " + ACTIONS + "/{id}",
            (t, ids) -> t.mobile().actions().get("ma-1").type(),
            Optional.of(MobileAction.Type.SYNC)),
        Operation.tenant(
                "GET " + ACTIONS + "/{id}",
                (t, ids) -> t.mobile().actions().get("ma-1", EndpointView.FULL, "state").type(),
                Optional.empty())
            .query("view", "full", "fields", "state"),
        Operation.tenant(
            "DELETE " + ACTIONS + "/{id}", (t, ids) -> t.mobile().actions().delete("ma-1"), true));
  }

  private static Stream<Operation> created() {
    return Stream.of(
        action("sync", MobileAction.Type.SYNC, a -> a.sync(DEVICE), PLAIN),
        action("scan", MobileAction.Type.SCAN, a -> a.scan(DEVICE), PLAIN),
        action("get-logs", MobileAction.Type.GET_LOGS, a -> a.getLogs(DEVICE), PLAIN),
        action("unenroll", MobileAction.Type.UNENROLL, a -> a.unenroll(DEVICE), PLAIN),
        action("lock", MobileAction.Type.LOCK, a -> a.lock(DEVICE), PLAIN),
        action("wipe", MobileAction.Type.WIPE, a -> a.wipe(DEVICE), PLAIN),
        action(
            "lock",
            MobileAction.Type.LOCK,
            a -> a.lock(DEVICE, Secret.of("918273")),
            with("'lockCode':'***'")),
        action(
            "wipe",
            MobileAction.Type.WIPE,
            a -> a.wipe(DEVICE, Secret.of("918273")),
            with("'wipeCode':'***'")),
        action(
            "send-message",
            MobileAction.Type.SEND_MESSAGE,
            a -> a.sendMessage(DEVICE, "Call us"),
            with("'message':'Call us'")),
        action(
            "locate",
            MobileAction.Type.LOCATE,
            a -> a.locate(DEVICE, "Lost"),
            with("'reason':'Lost'")));
  }

  private static String with(String argument) {
    return "{'endpoints':['md-1'],'arguments':{" + argument + "}}";
  }

  private static Operation action(
      String path,
      MobileAction.Type type,
      Function<MobileActions, CreatedActions> call,
      String body) {
    return Operation.tenant(
            "POST " + ACTIONS + "/" + path,
            (t, ids) -> call.apply(t.mobile().actions()).created().get(0).type(),
            Optional.of(type))
        .body(body);
  }
}
