package dev.connectorsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.RateLimits;
import dev.connectorsdk.core.fixture.ApiServer;
import dev.connectorsdk.core.fixture.PlainErrorMapper;
import dev.connectorsdk.core.internal.json.Json;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ResourcesTest {

  @Test
  void resource_constructorNotPublic_getsTheBindingAndTheArguments() {
    withBinding(
        binding -> {
          Notes notes = binding.resource(Notes.class, "a1", 3);
          assertThat(notes.binding).isSameAs(binding);
          assertThat(notes.account).isEqualTo("a1");
          assertThat(notes.limit).isEqualTo(3);
        });
  }

  @Test
  void resource_constructorThrows_sameException() {
    withBinding(
        binding ->
            assertThatThrownBy(() -> binding.resource(Notes.class, "", 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no account"));
  }

  @Test
  void resource_wrongArguments_namesTheTypeAndTheArguments() {
    withBinding(
        binding -> {
          assertThatThrownBy(() -> binding.resource(Notes.class, 3, "a1"))
              .isInstanceOf(IllegalStateException.class)
              .hasMessageContaining(Notes.class.getName())
              .hasMessageContaining("(ApiBinding, Integer, String)");
          assertThatThrownBy(() -> binding.resource(Notes.class, "a1"))
              .isInstanceOf(IllegalStateException.class)
              .hasMessageContaining("(ApiBinding, String)");
        });
  }

  @Test
  void resource_twoConstructors_refused() {
    withBinding(
        binding ->
            assertThatThrownBy(() -> binding.resource(Twofold.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                    Twofold.class.getName() + " needs exactly one constructor, but has 2."));
  }

  @Test
  void resource_packageNotOpen_saysSo() {
    withBinding(
        binding ->
            assertThatThrownBy(() -> binding.resource(Objects.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("java.util.Objects could not be created")
                .hasMessageContaining("open the package to dev.connectorsdk.core"));
  }

  private static void withBinding(Consumer<ApiBinding> test) {
    try (ApiServer server = new ApiServer()) {
      test.accept(
          server
              .stack
              .authenticated(
                  new PlainErrorMapper(),
                  Json.camelCase(),
                  chain -> chain.proceed(chain.request()),
                  RateLimits.none())
              .at(server.url()));
    }
  }

  static final class Notes {
    final ApiBinding binding;
    final String account;
    final int limit;

    Notes(ApiBinding binding, String account, int limit) {
      if (account.isEmpty()) {
        throw new IllegalArgumentException("no account");
      }
      this.binding = binding;
      this.account = account;
      this.limit = limit;
    }
  }

  static final class Twofold {
    final ApiBinding binding;

    Twofold(ApiBinding binding) {
      this.binding = binding;
    }

    Twofold(ApiBinding first, ApiBinding second) {
      this.binding = first.equals(second) ? first : second;
    }
  }
}
