package dev.connectorsdk.core.internal.http.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.credential.Secret;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where the secrets of a request are found. */
class RequestSecretsTest {
  record Body(String name, Optional<Secret> key) {}

  private static Secret secret(int number) {
    return Secret.of("secret-" + number);
  }

  @Test
  void secrets_atAnyDepth_areFound() {
    RequestSecrets found =
        RequestSecrets.in(
            secret(1),
            Map.of("a", Map.of("b", secret(2))),
            List.of("text", List.of(secret(3))),
            new Object[] {secret(4), 4},
            Optional.of(secret(5)),
            new Body("name", Optional.of(secret(6))));
    assertThat(found.secrets())
        .containsExactly(secret(1), secret(2), secret(3), secret(4), secret(5), secret(6));
  }

  @Test
  void secrets_none_isEmpty() {
    RequestSecrets found =
        RequestSecrets.in(
            "text", Optional.empty(), Arrays.asList(null, 1), new Body("n", Optional.empty()));
    assertThat(found.secrets()).isEmpty();
  }
}
