package dev.connectorsdk.spring.health;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.spring.StackOneProperties;
import dev.connectorsdk.stackone.StackOneClient;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;

/** Creates the checks of the StackOne clients in the application. */
final class StackOneChecks {
  private StackOneChecks() {}

  static Function<StackOneClient, HealthCheck> of(
      StackOneProperties properties, ObjectProvider<Timing> timings) {
    Timing timing = timings.getIfUnique(Timing::system);
    return client ->
        new HealthCheck(
            new StackOneCheck(client, properties.health().timeout()),
            timing.clock(),
            properties.health());
  }
}
