package dev.connectorsdk.onboarding;

import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.error.CallReport;
import dev.connectorsdk.core.error.TransportException;
import dev.connectorsdk.core.error.TransportException.Reason;
import dev.connectorsdk.core.error.UnauthorizedException;
import dev.connectorsdk.onboarding.CustomerReport.Outcome;
import dev.connectorsdk.onboarding.internal.Walk;
import dev.connectorsdk.onboarding.plan.Plan;
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

/** Many customers under one connector profile, several at once. */
final class BatchRunner {
  private static final int MOST_AT_ONCE = 64;

  private final Connection connection;
  private final OnboardingStateStore memory;
  private final BatchListener listener;
  private final ReentrantLock reading = new ReentrantLock();
  private final Set<String> underWay = ConcurrentHashMap.newKeySet();
  private final Map<Outcome, Long> counts = new ConcurrentHashMap<>();
  private volatile boolean ended;

  BatchRunner(Connection connection, OnboardingStateStore memory, BatchListener listener) {
    this.connection = connection;
    this.memory = memory;
    this.listener = listener;
  }

  BatchResult run(Plan plan, Iterator<Customer> customers, int concurrency) {
    if (concurrency < 1 || concurrency > MOST_AT_ONCE) {
      throw new IllegalArgumentException(
          "concurrency must be from 1 to " + MOST_AT_ONCE + ", was " + concurrency);
    }
    List<CompletableFuture<Boolean>> workers =
        Stream.generate(() -> worker(customers)).limit(concurrency).toList();
    await(workers);
    return new BatchResult(plan, counts);
  }

  private CompletableFuture<Boolean> worker(Iterator<Customer> customers) {
    return connection.stackOne().async(client -> work(customers));
  }

  private boolean work(Iterator<Customer> customers) {
    try {
      for (Optional<Customer> next = next(customers); next.isPresent(); next = next(customers)) {
        CustomerReport report = guarded(next.get());
        counts.merge(report.outcome(), 1L, Long::sum);
        listener.reported(report);
      }
      return true;
    } finally {
      ended = true;
    }
  }

  /** None any more as soon as one worker has come to the end, or failed. */
  private Optional<Customer> next(Iterator<Customer> customers) {
    reading.lock();
    try {
      return !ended && customers.hasNext() ? Optional.of(customers.next()) : Optional.empty();
    } finally {
      reading.unlock();
    }
  }

  /** The same customer twice at once could get two accounts. */
  private CustomerReport guarded(Customer customer) {
    if (!underWay.add(customer.ownerId())) {
      return failed(customer, "It is in the list twice, and the other one is under way.");
    }
    try {
      return report(customer);
    } catch (ApiException e) {
      if (endsAll(e)) {
        throw e;
      }
      return failed(customer, String.valueOf(e.getMessage()));
    } finally {
      underWay.remove(customer.ownerId());
    }
  }

  private CustomerReport report(Customer customer) {
    Linking linking = new Linking(connection, customer, memory);
    if (linking.wasFinished()) {
      return new CustomerReport(customer, Outcome.FINISHED_BEFORE, linking.accountBefore(), "");
    }
    Walk quiet = new Walk(step -> {}, step -> {});
    List<PlanStep> steps = quiet.run(Onboarding.customerStages(linking, true));
    PlanStep last = steps.stream().filter(step -> !step.isDone()).findFirst().orElse(null);
    Outcome outcome =
        last == null
            ? Outcome.LINKED
            : last.state() == StepState.MANUAL ? Outcome.INVITED : Outcome.FAILED;
    String text = last == null ? "" : (last.detail() + " " + last.reason()).strip();
    return new CustomerReport(customer, outcome, linking.account().map(LinkedAccount::id), text);
  }

  /** What every other customer would meet too. */
  private static boolean endsAll(ApiException e) {
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
      cancel(workers);
      Thread.currentThread().interrupt();
      throw interrupted(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new CompletionException(e.getCause());
    }
  }

  private static void cancel(List<CompletableFuture<Boolean>> workers) {
    workers.forEach(worker -> worker.cancel(true));
  }

  private static TransportException interrupted(InterruptedException cause) {
    return new TransportException(
        CallReport.notSent("The batch"),
        Reason.INTERRUPTED,
        "was interrupted.",
        "Run it again: it goes on where it ended.",
        cause);
  }
}
