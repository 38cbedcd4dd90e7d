package dev.connectorsdk.spring.health;

import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.credential.ApiCredential;
import dev.connectorsdk.sophos.credential.expiry.CredentialMonitor;
import dev.connectorsdk.spring.SophosProperties;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;

/** Creates the checks of the Sophos Central clients in the application. */
final class SophosChecks {
  private SophosChecks() {}

  /** Returns how a client is checked. The expiry is that of the only credential of one client. */
  static Function<SophosClient, HealthCheck> of(
      ListableBeanFactory beans, SophosProperties properties, Map<String, SophosClient> clients) {
    CredentialMonitor monitor = beans.getBean(CredentialMonitor.class);
    @Nullable ApiCredential credential =
        clients.size() == 1 ? beans.getBeanProvider(ApiCredential.class).getIfUnique() : null;
    return client ->
        new HealthCheck(
            new SophosCheck(client, properties.health().timeout(), monitor, credential),
            client.options().timing().clock(),
            properties.health());
  }
}
