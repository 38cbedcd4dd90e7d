package consumer;

import dev.connectorsdk.sophos.SophosClientBuilder;
import dev.connectorsdk.sophos.credential.RotatingCredentials;
import dev.connectorsdk.sophos.credential.store.CredentialStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Credentials from a store, where an administrator replaces them. */
@Profile("store")
// snippet rotation
@Configuration
class Rotation {
  @Bean
  RotatingCredentials credentials(CredentialStore store, SophosClientBuilder builder) {
    return RotatingCredentials.of(store.supplier("alerts").get(), builder::identify);
  }
}
// end
