package consumer;

import dev.connectorsdk.core.event.CallFinished;
import dev.connectorsdk.core.event.ClientListener;
import dev.connectorsdk.spring.SophosClientCustomizer;
import java.net.InetSocketAddress;
import java.net.Proxy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Settings without a property. */
// snippet customizer
@Configuration
class ClientSettings {
  private static final Logger LOG = LoggerFactory.getLogger(ClientSettings.class);

  @Bean
  @ConditionalOnProperty("proxy.host")
  SophosClientCustomizer proxy(Environment environment) {
    String host = environment.getRequiredProperty("proxy.host");
    Proxy proxy = new Proxy(Proxy.Type.HTTP, new InetSocketAddress(host, 3128));
    return builder -> builder.options(o -> o.httpClientCustomizer(http -> http.proxy(proxy)));
  }

  @Bean
  ClientListener callLog() {
    return new ClientListener() {
      @Override
      public void callFinished(CallFinished event) {
        LOG.info("{} took {} ms", event.operation(), event.took().toMillis());
      }
    };
  }
}
// end
