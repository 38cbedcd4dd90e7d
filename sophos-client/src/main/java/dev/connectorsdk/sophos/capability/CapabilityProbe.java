package dev.connectorsdk.sophos.capability;

import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.error.AuthenticationException;
import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.error.ForbiddenException;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.TransportException.Reason;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.http.CallTimeout;
import dev.connectorsdk.core.internal.http.Retryable;
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

/** Asks for the safe reads of one scope, one after another, each once. Made by the scope. */
public final class CapabilityProbe {
  private final AccountLevel scope;
  private final AccountLevel credential;
  private final Supplier<RoleAccessTable> knowledge;
  private final Function<Operation, ApiBinding> wires;

  /**
   * Made by the scope; sends nothing.
   *
   * @param scope the level of the scope
   * @param credential the level of the credential, which may be above the scope's
   * @param knowledge the role table
   * @param wires how each operation is reached
   */
  public CapabilityProbe(
      AccountLevel scope,
      AccountLevel credential,
      Supplier<RoleAccessTable> knowledge,
      Function<Operation, ApiBinding> wires) {
    this.scope = scope;
    this.credential = credential;
    this.knowledge = knowledge;
    this.wires = wires;
  }

  /**
   * Asks, as far as the plan goes.
   *
   * @throws AuthenticationException if the credential is refused altogether
   * @throws TransportException if the thread was interrupted or the call cancelled
   * @throws IllegalArgumentException if a bound of the plan makes no sense, or it covers no
   *     operation of this scope
   */
  public Capabilities run(UnaryOperator<ProbeOptions.Builder> settings) {
    ProbeOptions plan = settings.apply(ProbeOptions.builder()).build();
    List<Operation> operations = operations(plan);
    ProbeProgress progress = new ProbeProgress(plan, operations.size());
    for (Operation operation : operations) {
      progress.add(find(operation, progress));
    }
    return new Capabilities(knowledge.get(), credential, progress.found());
  }

  private List<Operation> operations(ProbeOptions plan) {
    List<Operation> operations =
        knowledge.get().operations().safeReads(scope).stream()
            .filter(one -> plan.families().isEmpty() || plan.families().contains(one.family()))
            .toList();
    if (operations.isEmpty()) {
      throw new IllegalArgumentException(
          "There is no safe read for the level "
              + scope.value()
              + " in the families "
              + plan.families()
              + ": name others, or none for all.");
    }
    return operations;
  }

  private Capability find(Operation operation, ProbeProgress progress) {
    try {
      ApiBinding wire = wires.apply(operation);
      Duration budget = progress.budget(wire);
      if (budget.isZero()) {
        return new Capability(operation, ProbeOutcome.NOT_ASKED, progress.end());
      }
      ask(wire, operation, budget);
      return new Capability(operation, ProbeOutcome.ALLOWED, "");
    } catch (DecodingException e) {
      // answered with success: what the answer holds is of no interest here
      return new Capability(operation, ProbeOutcome.ALLOWED, "");
    } catch (AuthenticationException e) {
      throw e;
    } catch (ApiException e) {
      return unanswered(operation, e, progress);
    }
  }

  private static void ask(ApiBinding wire, Operation operation, Duration budget) {
    wire.create(Http.class)
        .get(
            operation.path().substring(1),
            operation.pagedRead() ? 1 : null,
            CallTimeout.of(budget));
  }

  private static Capability unanswered(
      Operation operation, ApiException e, ProbeProgress progress) {
    if (e instanceof StatusException refusal) {
      progress.note(refusal);
      return new Capability(operation, outcome(refusal), remark(refusal));
    }
    if (e instanceof TransportException silence) {
      if (silence.reason() == Reason.INTERRUPTED || silence.reason() == Reason.CANCELED) {
        throw silence;
      }
      return new Capability(
          operation, ProbeOutcome.FAILED, silence.reason().name().toLowerCase(Locale.ROOT));
    }
    return new Capability(operation, ProbeOutcome.FAILED, "not sent");
  }

  private static ProbeOutcome outcome(StatusException refusal) {
    if (refusal instanceof ForbiddenException) {
      return ProbeOutcome.REFUSED;
    }
    return refusal instanceof NotFoundException ? ProbeOutcome.ABSENT : ProbeOutcome.FAILED;
  }

  private static String remark(StatusException refusal) {
    String code = refusal.code().orElse("").replaceAll("[^\\w.-]+", " ").strip();
    String words = refusal.status() + " " + (code.length() > 40 ? code.substring(0, 40) : code);
    return words.strip();
  }

  interface Http {
    @Retryable(false)
    @GET
    Void get(
        @Url String path, @Query("pageSize") @Nullable Integer pageSize, @Tag CallTimeout budget);
  }
}
