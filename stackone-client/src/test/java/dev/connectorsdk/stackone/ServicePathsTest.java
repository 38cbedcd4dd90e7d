package dev.connectorsdk.stackone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.stackone.fixture.ScriptedStackOne;
import dev.connectorsdk.stackone.profile.ConnectorProfile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Operations that StackOne has replaced, on older and newer servers. */
class ServicePathsTest {
  private static final String NONE = "{\"statusCode\":404,\"message\":\"Cannot GET\"}";
  private static final String PAGE =
      "{\"page\":1,\"page_size\":1,\"total\":2,\"data\":[{\"id\":\"p1\"}]}";
  private static final String LAST =
      "{\"page\":2,\"page_size\":1,\"total\":2,\"data\":[{\"id\":\"p2\"}]}";

  private static List<String> profiles(ScriptedStackOne stackOne) {
    return stackOne
        .client()
        .connectorProfiles()
        .list(q -> q.pageSize(1).connectorKey("sophos").enabled(true))
        .stream()
        .map(ConnectorProfile::id)
        .toList();
  }

  private static String path(ScriptedStackOne stackOne) {
    return stackOne.take().getTarget().replaceFirst("[?].*", "");
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 405})
  void profiles_olderServer_formerPathForTheClientsLife(int status) {
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      stackOne.respond(status, NONE).json(PAGE).json(LAST).json(PAGE).json(LAST);

      assertThat(profiles(stackOne)).containsExactly("p1", "p2");
      assertThat(profiles(stackOne)).containsExactly("p1", "p2");

      assertThat(path(stackOne)).isEqualTo("/connector_profiles");
      for (int i = 0; i < 4; i++) {
        assertThat(path(stackOne)).isEqualTo("/auth_configs");
      }
      assertThat(stackOne.requests()).isEqualTo(5);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 412, 422})
  void profiles_otherFailure_noFallback(int status) {
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      stackOne.respond(status, "{}");

      assertThatThrownBy(() -> profiles(stackOne))
          .isInstanceOfSatisfying(
              StatusException.class, e -> assertThat(e.status()).isEqualTo(status));
      assertThat(stackOne.requests()).isEqualTo(1);
    }
  }

  @Test
  void profiles_neitherPath_currentOneNamed() {
    try (ScriptedStackOne stackOne = new ScriptedStackOne()) {
      stackOne.respond(404, NONE).respond(404, NONE).json(PAGE).json(LAST);

      assertThatThrownBy(() -> profiles(stackOne))
          .isInstanceOf(NotFoundException.class)
          .hasMessageContaining("/connector_profiles");
      assertThat(profiles(stackOne)).containsExactly("p1", "p2");
    }
  }

  @Test
  void profiles_currentOnly_noFallback() {
    try (ScriptedStackOne stackOne =
        new ScriptedStackOne(b -> b.servicePaths(ServicePaths.CURRENT))) {
      stackOne.respond(404, NONE);

      assertThatThrownBy(() -> profiles(stackOne)).isInstanceOf(NotFoundException.class);
      assertThat(stackOne.requests()).isEqualTo(1);
    }
  }

  @Test
  void profiles_formerOnly_currentPathNotTried() {
    try (ScriptedStackOne stackOne =
        new ScriptedStackOne(b -> b.servicePaths(ServicePaths.FORMER))) {
      stackOne.json(PAGE).json(LAST);

      assertThat(profiles(stackOne)).containsExactly("p1", "p2");
      assertThat(path(stackOne)).isEqualTo("/auth_configs");
    }
  }
}
