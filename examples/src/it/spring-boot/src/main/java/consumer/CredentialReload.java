package consumer;

import dev.connectorsdk.sophos.credential.RotatingCredentials;
import dev.connectorsdk.sophos.credential.store.CredentialStore;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reads the store again, and proves a new credential before it is used. */
@EnableScheduling
@Profile("store")
@Component
class CredentialReload {
  private final RotatingCredentials credentials;
  private final CredentialStore store;

  CredentialReload(RotatingCredentials credentials, CredentialStore store) {
    this.credentials = credentials;
    this.store = store;
  }

  // snippet reload
  @Scheduled(fixedDelayString = "PT10M")
  void reload() {
    credentials.reload(store.supplier("alerts")); // proves a new credential before it is used
  }
  // end
}
