package dev.connectorsdk.sophos.capability;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.error.ForbiddenException;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.TransportException.Reason;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.call.CallTimeout;
import dev.connectorsdk.core.internal.http.retry.Retryable;
import dev.connectorsdk.sophos.access.Operation;
import dev.connectorsdk.sophos.access.RoleAccessTable;
import dev.connectorsdk.sophos.identity.AccountLevel;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Query;
import retrofit2.http.Tag;
import retrofit2.http.Url;

/**
 * Sends the safe reads of a scope, one after another, each once. Clients and scopes create it and
 * run it: see their {@code capabilities} methods.
 */
public final class CapabilityProbe {
  private final Timing timing;
  private final AccountLevel scope;
  private final AccountLevel credential;
  private final Supplier<RoleAccessTable> table;
  private final Function<Operation, ApiBinding> bindings;

  CapabilityProbe(
      ApiBinding binding,
      AccountLevel scope,
      AccountLevel credential,
      Supplier<RoleAccessTable> table,
      Function<Operation, ApiBinding> bindings) {
    this.timing = binding.timing();
    this.scope = scope;
    this.credential = credential;
    this.table = table;
    this.bindings = bindings;
  }

  /**
   * Runs the probe within the limits of the options.
   *
   * @throws AuthenticationException if the token endpoint rejects the credential
   * @throws TransportException if the thread was interrupted or the call canceled
   * @throws IllegalArgumentException if an option is invalid, or the families have no safe read in
   *     this scope
   */
  public Capabilities run(UnaryOperator<ProbeOptions.Builder> settings) {
    ProbeOptions options = settings.apply(ProbeOptions.builder()).build();
    List<Operation> operations = operations(options);
    ProbeProgress progress = new ProbeProgress(options, operations.size());
    for (Operation operation : operations) {
      progress.add(probe(operation, progress));
    }
    return new Capabilities(table.get(), credential, progress.results());
  }

  private List<Operation> operations(ProbeOptions options) {
    List<Operation> operations =
        table.get().operations().safeReads(scope).stream()
            .filter(
                one -> options.families().isEmpty() || options.families().contains(one.family()))
            .toList();
    if (operations.isEmpty()) {
      throw new IllegalArgumentException(
          "There is no safe read for the level "
              + scope.value()
              + " in the families "
              + options.families()
              + ": pass others, or none for all.");
    }
    return operations;
  }

  private Capability probe(Operation operation, ProbeProgress progress) {
    try {
      Duration timeout = progress.nextTimeout(timing);
      if (timeout.isZero()) {
        return new Capability(operation, ProbeOutcome.SKIPPED, progress.endReason());
      }
      send(bindings.apply(operation), operation, timeout);
      return new Capability(operation, ProbeOutcome.ALLOWED, "");
    } catch (DecodingException e) {
      // the status was a success, and the body does not matter here
      return new Capability(operation, ProbeOutcome.ALLOWED, "");
    } catch (AuthenticationException e) {
      throw e;
    } catch (ApiException e) {
      return failed(operation, e, progress);
    }
  }

  private static void send(ApiBinding binding, Operation operation, Duration timeout) {
    binding
        .create(Http.class)
        .get(
            operation.path().substring(1),
            operation.pagedRead() ? 1 : null,
            CallTimeout.of(timeout));
  }

  private static Capability failed(Operation operation, ApiException e, ProbeProgress progress) {
    if (e instanceof StatusException failure) {
      progress.record(failure);
      return new Capability(operation, outcome(failure), detail(failure));
    }
    if (e instanceof TransportException transport) {
      if (transport.reason() == Reason.INTERRUPTED || transport.reason() == Reason.CANCELED) {
        throw transport;
      }
      return new Capability(
          operation, ProbeOutcome.FAILED, transport.reason().name().toLowerCase(Locale.ROOT));
    }
    return new Capability(operation, ProbeOutcome.FAILED, "not sent");
  }

  private static ProbeOutcome outcome(StatusException failure) {
    if (failure instanceof ForbiddenException) {
      return ProbeOutcome.REFUSED;
    }
    return failure instanceof NotFoundException ? ProbeOutcome.NOT_FOUND : ProbeOutcome.FAILED;
  }

  private static String detail(StatusException failure) {
    String code = failure.code().orElse("").replaceAll("[^\\w.-]+", " ").strip();
    String words = failure.status() + " " + (code.length() > 40 ? code.substring(0, 40) : code);
    return words.strip();
  }

  interface Http {
    @Retryable(false)
    @GET
    Void get(
        @Url String path, @Query("pageSize") @Nullable Integer pageSize, @Tag CallTimeout timeout);
  }
}
