package dev.connectorsdk.examples.feed;

import dev.connectorsdk.core.credential.Environment;
import dev.connectorsdk.examples.Programs;
import dev.connectorsdk.examples.ServiceOptions;
import dev.connectorsdk.examples.Services;
import dev.connectorsdk.examples.SimulatedServices;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.checkpoint.CheckpointStore;
import dev.connectorsdk.sophos.identity.AccountLevel;
import dev.connectorsdk.sophos.siem.EventBatch;
import dev.connectorsdk.sophos.siem.EventFeed;
import dev.connectorsdk.sophos.siem.FeedOptions;
import dev.connectorsdk.sophos.siem.SiemEvent;
import dev.connectorsdk.testkit.sophos.EventSchedule;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Follows the SIEM events of the credential's account and writes them as JSON lines. */
@Command(
    name = "events",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Follows the SIEM events of a tenant, or of all tenants of a partner or organization, and"
          + " writes each as a line of JSON. Lag and rate are on the standard error. End it with"
          + " Ctrl+C; with --checkpoints the next run goes on there.",
      "Exit code: 0 done, 1 failed (the message says what to do), 2 invalid usage."
    })
public final class Events implements Callable<Integer> {
  private final Environment environment;

  @Spec private CommandSpec spec;
  @Mixin private final ServiceOptions serviceOptions = ServiceOptions.ofSophos();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Append to this file instead of the standard output.")
  private @Nullable Path output;

  @Option(
      names = "--checkpoints",
      paramLabel = "FOLDER",
      description = "Store the positions in this folder; without it, they are lost at the end.")
  private @Nullable Path checkpoints;

  @Option(
      names = "--since",
      description = "Without a checkpoint, start this long ago, such as PT2H; 24 hours at most.")
  private @Nullable Duration since;

  @Option(
      names = "--interval",
      defaultValue = "PT1M",
      description = "Time between two reads of a tenant (${DEFAULT-VALUE}).")
  private Duration interval;

  @Option(names = "--once", description = "End when all events up to now are written.")
  private boolean once;

  private Events(Environment environment) {
    this.environment = environment;
  }

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(command(Environment.system()).execute(args));
  }

  /** Returns the program. */
  public static CommandLine command(Environment environment) {
    return Programs.commandLine(new Events(environment));
  }

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    try (CheckpointStore store = open();
        EventWriter writer = EventWriter.open(output, spec.commandLine().getOut());
        Services services = serviceOptions.open(environment, err, Events::simulate)) {
      FeedStatus status = new FeedStatus(err, services.sophos().options().timing().clock());
      try (EventFeed<SiemEvent> feed = feed(services.sophos(), store, status)) {
        follow(feed, writer);
      }
      status.print();
    } catch (IOException | UncheckedIOException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
    return 0;
  }

  private CheckpointStore open() {
    return checkpoints == null ? CheckpointStore.inMemory() : CheckpointStore.inFolder(checkpoints);
  }

  private EventFeed<SiemEvent> feed(SophosClient sophos, CheckpointStore store, FeedStatus status) {
    Optional<Instant> start =
        Optional.ofNullable(since).map(ago -> sophos.options().timing().now().minus(ago));
    UnaryOperator<FeedOptions.Builder> options =
        o -> o.interval(interval).since(start).addListeners(status);
    AccountLevel level = sophos.identity().level();
    if (level.equals(AccountLevel.PARTNER)) {
      return sophos.partner().siem().eventFeed(store, options);
    }
    return level.equals(AccountLevel.ORGANIZATION)
        ? sophos.organization().siem().eventFeed(store, options)
        : sophos.tenant().siem().eventFeed(store, options);
  }

  private void follow(EventFeed<SiemEvent> feed, EventWriter writer) {
    if (!once) {
      Thread end = endOnExit(feed);
      feed.follow(writer::write);
      removeHook(end);
      return;
    }
    for (Optional<EventBatch<SiemEvent>> batch = feed.read();
        batch.isPresent();
        batch = feed.read()) {
      writer.write(batch.get());
      batch.get().acknowledge();
    }
  }

  static void followTenant(SophosClient sophos, Path folder, Consumer<String> sink) {
    // snippet feed
    try (CheckpointStore store = CheckpointStore.inFolder(folder);
        EventFeed<SiemEvent> feed = sophos.tenant().siem().eventFeed(store)) {
      feed.follow(batch -> batch.items().forEach(event -> sink.accept(event.toJson())));
    }
    // end
  }

  /** On Ctrl+C, lets the batch that is being written be acknowledged. */
  private static Thread endOnExit(EventFeed<?> feed) {
    Thread following = Thread.currentThread();
    Thread hook =
        new Thread(
            () -> {
              feed.close();
              try {
                following.join(TimeUnit.SECONDS.toMillis(5));
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    Runtime.getRuntime().addShutdownHook(hook);
    return hook;
  }

  private static void removeHook(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the process is ending, and the hook is running
    }
  }

  /** A tenant, or all tenants, with events of the last hours and of the next one. */
  private static Services simulate(SimulatedServices.Level level) {
    SimulatedServices services = SimulatedServices.start(level);
    Instant now = services.sophos().options().timing().now();
    EventSchedule past = EventSchedule.of(now.minus(Duration.ofHours(3)), Duration.ofHours(3), 500);
    EventSchedule next =
        EventSchedule.of(now, Duration.ofHours(1), 3600).late(10, Duration.ofMinutes(2));
    services.simulatedTenants().forEach(tenant -> tenant.siemEvents().add(past));
    services.simulatedTenants().forEach(tenant -> tenant.siemEvents().add(next));
    return services;
  }
}
