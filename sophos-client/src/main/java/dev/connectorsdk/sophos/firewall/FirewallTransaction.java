package dev.connectorsdk.sophos.firewall;

import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.RunException;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.call.CallTimeout;
import dev.connectorsdk.sophos.firewall.TransactionDetails.Result;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.StatePoll;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/**
 * A transaction that a firewall executes: wait for its end, then read its response. It belongs to
 * the service: another process can go on with it by the ids of the firewall and the transaction.
 * Thread-safe.
 */
public final class FirewallTransaction {
  private static final Set<Result> SUCCESSES = Set.of(Result.SUCCESS, Result.PARTIAL_SUCCESS);

  private final ApiBinding binding;
  private final Http http;
  private final String firewallId;
  private final String id;

  FirewallTransaction(ApiBinding binding, String firewallId, String id) {
    this.binding = binding;
    this.http = binding.create(Http.class);
    this.firewallId = firewallId;
    this.id = id;
  }

  /** The id of the transaction. */
  public String id() {
    return id;
  }

  /** The id of the firewall. */
  public String firewallId() {
    return firewallId;
  }

  /**
   * Requests the state of the transaction. Firewall API, GET
   * /firewall/v1/firewall-config/firewalls/{firewallId}/transactions/{transactionId}.
   *
   * @param fields the properties to return; all if empty
   */
  public TransactionDetails details(String... fields) {
    return details(ArgumentChecks.joinFields(fields), CallTimeout.of(binding.callTimeout()));
  }

  /**
   * Waits until the transaction has succeeded, at least in part. Polls at once, then after pauses
   * that grow from 1 to 10 seconds. A poll that fails ends the wait but not the transaction.
   *
   * @param timeout the maximum wait, the last poll included; longer than zero
   * @return the state of the finished transaction, with its response
   * @throws RunException if it ended with another result
   * @throws dev.connectorsdk.core.error.TransportException after the timeout ({@code TIMEOUT}): the
   *     transaction goes on; if the thread is interrupted ({@code INTERRUPTED}) or the client
   *     closed ({@code CANCELED})
   */
  public TransactionDetails await(Duration timeout) {
    StatePoll<TransactionDetails> poll =
        new StatePoll<>(
            binding,
            operation(),
            left -> details(null, left),
            TransactionDetails::isFinished,
            "The transaction goes on: wait again, also in another process with the id " + id + '.');
    return succeeded(poll.await(timeout, progress -> {}));
  }

  private TransactionDetails succeeded(TransactionDetails transaction) {
    Result result = transaction.result().orElse(Result.SUCCESS);
    if (SUCCESSES.contains(result)) {
      return transaction;
    }
    throw new RunException(
        CallReport.notSent(binding.name(operation())),
        id,
        result.value(),
        "ended without success: " + result.value() + ".",
        "The reason may be in the response of details().",
        null);
  }

  private TransactionDetails details(@Nullable String fields, CallTimeout timeout) {
    return http.get(firewallId, id, fields, timeout);
  }

  private String operation() {
    return "GET /firewall/v1/firewall-config/firewalls/" + firewallId + "/transactions/" + id;
  }

  @Override
  public String toString() {
    return "FirewallTransaction[" + id + "]";
  }

  interface Http {
    @GET("firewall/v1/firewall-config/firewalls/{firewallId}/transactions/{id}")
    TransactionDetails get(
        @Path("firewallId") String firewallId,
        @Path("id") String id,
        @Query("fields") @Nullable String fields,
        @Tag CallTimeout timeout);
  }
}
