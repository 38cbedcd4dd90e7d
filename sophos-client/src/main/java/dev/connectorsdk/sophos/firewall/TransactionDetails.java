package dev.connectorsdk.sophos.firewall;

import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.query.RunStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The state of a transaction (Firewall API, GET
 * /firewall/v1/firewall-config/firewalls/{firewallId}/transactions/{transactionId}).
 *
 * @param id the id
 * @param status the status: pending, started or finished
 * @param result the result of a finished transaction
 * @param response what the firewall returned; its properties depend on the operation and are not
 *     published
 * @param request the request that it executes
 * @param createdAt the time of creation
 * @param finishedAt the time at which it finished
 * @param expiryAt the time at which the service deletes it
 */
public record TransactionDetails(
    String id,
    Optional<RunStatus> status,
    Optional<Result> result,
    Map<String, Object> response,
    Optional<Request> request,
    Optional<Instant> createdAt,
    Optional<Instant> finishedAt,
    Optional<Instant> expiryAt) {

  /** Copies the collection. */
  public TransactionDetails {
    response = Copies.of(response);
  }

  /** Whether the transaction has ended, with success or not. */
  public boolean isFinished() {
    return status.filter(RunStatus.FINISHED::equals).isPresent();
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /**
   * The result of a transaction.
   *
   * @param value the text in the API; values unknown to this version are kept
   */
  public record Result(String value) {
    /** The transaction is not finished. */
    public static final Result NOT_AVAILABLE = new Result("notAvailable");

    /** All was done (unverified). */
    public static final Result SUCCESS = new Result("success");

    /** A part was done; the response has what was not (unverified). */
    public static final Result PARTIAL_SUCCESS = new Result("partialSuccess");
  }

  /**
   * The request of a transaction.
   *
   * @param method the method, such as {@code default}
   * @param path the path
   * @param query the query, whose properties are not published
   */
  public record Request(
      Optional<String> method, Optional<String> path, List<Map<String, Object>> query) {
    /** Copies the collection. */
    public Request {
      query = List.copyOf(query);
    }
  }
}
