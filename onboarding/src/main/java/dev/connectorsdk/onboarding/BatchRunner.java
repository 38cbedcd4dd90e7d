package dev.connectorsdk.onboarding;

import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.TransportException.Reason;
import dev.connectorsdk.core.error.UnauthorizedException;
import dev.connectorsdk.onboarding.CustomerReport.Outcome;
import dev.connectorsdk.onboarding.internal.PlanRunner;
import dev.connectorsdk.onboarding.plan.Plan;
import dev.connectorsdk.onboarding.plan.PlanListener;
import dev.connectorsdk.onboarding.plan.PlanStep;
import dev.connectorsdk.onboarding.plan.StepState;
import dev.connectorsdk.stackone.account.AccountErrorCode;
import dev.connectorsdk.stackone.account.LinkedAccount;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/** Runs the steps of many customers of one connector profile, several at a time. */
final class BatchRunner {
  private static final int MAX_CONCURRENCY = 64;

  private final OnboardingContext context;
  private final OnboardingStateStore store;
  private final BatchListener listener;
  private final ReentrantLock reading = new ReentrantLock();
  private final Set<String> running = ConcurrentHashMap.newKeySet();
  private final Map<Outcome, Long> counts = new ConcurrentHashMap<>();
  private volatile boolean ended;

  BatchRunner(OnboardingContext context, OnboardingStateStore store, BatchListener listener) {
    this.context = context;
    this.store = IsolatedStateStore.of(store);
    this.listener = listener;
  }

  BatchResult run(Plan plan, Iterator<Customer> customers, int concurrency) {
    if (concurrency < 1 || concurrency > MAX_CONCURRENCY) {
      throw new IllegalArgumentException(
          "concurrency must be from 1 to " + MAX_CONCURRENCY + ", was " + concurrency);
    }
    List<CompletableFuture<Boolean>> workers =
        Stream.generate(() -> worker(customers)).limit(concurrency).toList();
    await(workers);
    return new BatchResult(plan, counts);
  }

  private CompletableFuture<Boolean> worker(Iterator<Customer> customers) {
    return context.stackOne().async(client -> work(customers));
  }

  private boolean work(Iterator<Customer> customers) {
    try {
      for (Optional<Customer> next = next(customers); next.isPresent(); next = next(customers)) {
        CustomerReport report = runOnce(next.get());
        counts.merge(report.outcome(), 1L, Long::sum);
        listener.customerFinished(report);
      }
      return true;
    } finally {
      ended = true;
    }
  }

  /** Empty as soon as one worker has reached the end or failed. */
  private Optional<Customer> next(Iterator<Customer> customers) {
    reading.lock();
    try {
      return !ended && customers.hasNext() ? Optional.of(customers.next()) : Optional.empty();
    } finally {
      reading.unlock();
    }
  }

  /** A customer that runs twice at the same time could get two accounts. */
  private CustomerReport runOnce(Customer customer) {
    if (!running.add(customer.ownerId())) {
      return failed(customer, "It is in the list twice, and the other entry is running.");
    }
    try {
      return run(customer);
    } catch (ApiException e) {
      if (endsBatch(e)) {
        throw e;
      }
      return failed(customer, String.valueOf(e.getMessage()));
    } finally {
      running.remove(customer.ownerId());
    }
  }

  private CustomerReport run(Customer customer) {
    CustomerContext one = new CustomerContext(context, customer, store);
    if (one.isFinished()) {
      return new CustomerReport(customer, Outcome.FINISHED_BEFORE, one.savedAccountId(), "");
    }
    PlanRunner silent = new PlanRunner(new PlanListener() {});
    List<PlanStep> steps = silent.run(Onboarding.customerSteps(one, true));
    PlanStep last = steps.stream().filter(step -> !step.isDone()).findFirst().orElse(null);
    Outcome outcome =
        last == null
            ? Outcome.LINKED
            : last.state() == StepState.MANUAL ? Outcome.INVITED : Outcome.FAILED;
    String text = last == null ? "" : (last.detail() + " " + last.reason()).strip();
    return new CustomerReport(customer, outcome, one.account().map(LinkedAccount::id), text);
  }

  /** Whether a failure would affect every other customer too. */
  private static boolean endsBatch(ApiException e) {
    return (e instanceof UnauthorizedException refused && AccountErrorCode.of(refused).isEmpty())
        || (e instanceof TransportException lost
            && (lost.reason() == Reason.INTERRUPTED || lost.reason() == Reason.CANCELED));
  }

  private static CustomerReport failed(Customer customer, String text) {
    return new CustomerReport(customer, Outcome.FAILED, Optional.empty(), text);
  }

  private static void await(List<CompletableFuture<Boolean>> workers) {
    try {
      CompletableFuture.allOf(workers.toArray(CompletableFuture[]::new)).get();
    } catch (InterruptedException e) {
      workers.forEach(worker -> worker.cancel(true));
      Thread.currentThread().interrupt();
      throw interrupted(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new CompletionException(e.getCause());
    }
  }

  private static TransportException interrupted(InterruptedException cause) {
    return new TransportException(
        CallReport.notSent("The batch"),
        Reason.INTERRUPTED,
        "was interrupted.",
        "Run it again: a later run continues.",
        cause);
  }
}
