package consumer;

import dev.connectorsdk.core.credential.ClientCredentials;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.SophosClientBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/** Two credentials in one application. */
@Profile("two-accounts")
// snippet own-beans
@Configuration
class PartnerClients {
  @Bean
  @Primary
  SophosClient tenant(
      SophosClientBuilder builder,
      @Value("${tenant.client-id}") String id,
      @Value("${tenant.client-secret}") String secret) {
    return builder.credentials(ClientCredentials.of(id, secret)).build();
  }

  @Bean
  SophosClient partner(
      SophosClientBuilder builder,
      @Value("${partner.client-id}") String id,
      @Value("${partner.client-secret}") String secret) {
    return builder.credentials(ClientCredentials.of(id, secret)).build();
  }
}
// end
