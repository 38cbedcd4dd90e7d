package dev.connectorsdk.stackone.log.request;

import com.squareup.moshi.Json;
import dev.connectorsdk.core.Redacted;
import dev.connectorsdk.core.UnknownProperties;
import dev.connectorsdk.core.internal.json.Copies;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.stackone.log.LegacyLogEntry;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The log of a request from StackOne to a provider (StackOne, schema StepLog).
 *
 * @param requestId the id of the request to StackOne
 * @param startTime the start time
 * @param endTime the end time
 * @param accountId the id of the linked account
 * @param projectId the id of the StackOne project
 * @param httpMethod the HTTP method, in lower or upper case
 * @param path the path
 * @param url the URL. {@code toString} omits it, since the query may contain a secret
 * @param status the HTTP status
 * @param durationMs the duration in milliseconds; see {@link #duration()}
 * @param success whether it succeeded
 * @param resource the resource, such as {@code employees}
 * @param childResource the child resource
 * @param subResource the sub-resource
 * @param action the action, such as {@code download}
 * @param sourceIp the caller's IPv4 address
 * @param id the id of the request to the provider
 * @param provider the connector's key
 * @param service the service, such as {@code hris}
 * @param isWorker whether it ran in the background
 * @param request the request, only if Advanced Logs are enabled and requested
 * @param response the response, only if Advanced Logs are enabled and requested
 * @param otherMembers the properties that this version does not define
 */
public record StepLog(
    Optional<String> requestId,
    Optional<Instant> startTime,
    Optional<Instant> endTime,
    Optional<String> accountId,
    Optional<String> projectId,
    Optional<String> httpMethod,
    Optional<String> path,
    @Redacted Optional<String> url,
    OptionalInt status,
    @Json(name = "duration") OptionalDouble durationMs,
    Optional<Boolean> success,
    Optional<String> resource,
    Optional<String> childResource,
    Optional<String> subResource,
    Optional<String> action,
    Optional<String> sourceIp,
    Optional<String> id,
    Optional<String> provider,
    Optional<String> service,
    Optional<Boolean> isWorker,
    Optional<LoggedRequest> request,
    Optional<LoggedResponse> response,
    @UnknownProperties Map<String, Object> otherMembers)
    implements LegacyLogEntry {

  /** Copies the collections. */
  public StepLog {
    otherMembers = Copies.of(otherMembers);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
