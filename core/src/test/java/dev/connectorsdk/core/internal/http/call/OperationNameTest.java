package dev.connectorsdk.core.internal.http.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.Timing;
import dev.connectorsdk.core.event.CallStarted;
import dev.connectorsdk.core.fixture.RecordingListener;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import retrofit2.Invocation;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HEAD;
import retrofit2.http.HTTP;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Url;

/** The operation of an event: the annotation's path, whatever the annotation. */
class OperationNameTest {
  /** One method for each annotation. */
  interface Api {
    @GET("things/{id}")
    void get();

    @POST("things")
    void post();

    @PUT("things/{id}/put")
    void put();

    @PATCH("things/{id}/patch")
    void patch();

    @DELETE("things/{id}/delete")
    void delete();

    @HEAD("things/head")
    void head();

    @HTTP(method = "DELETE", path = "things/http", hasBody = true)
    void http();

    @GET
    void computed(@Url String url);
  }

  private static final Api API =
      Api.class.cast(
          Proxy.newProxyInstance(
              Api.class.getClassLoader(),
              new Class<?>[] {Api.class},
              (api, method, arguments) -> null));

  @ParameterizedTest
  @CsvSource({
    "get, things/{id}",
    "post, things",
    "put, things/{id}/put",
    "patch, things/{id}/patch",
    "delete, things/{id}/delete",
    "head, things/head",
    "http, things/http"
  })
  void operation_ofEachAnnotation_isItsPath(String method, String path) {
    assertThat(operation(method)).isEqualTo("GET " + path);
  }

  @Test
  void operation_pathComputed_isNotTheUrl() {
    assertThat(operation("computed")).startsWith("GET ").doesNotContain("t1");
  }

  private static String operation(String name) {
    var method =
        Stream.of(Api.class.getMethods())
            .filter(m -> m.getName().equals(name))
            .findFirst()
            .orElseThrow();
    Request request =
        new Request.Builder()
            .url("https://api.example.com/things/t1")
            .tag(Invocation.class, Invocation.of(Api.class, API, method, List.of()))
            .build();
    RecordingListener listener = new RecordingListener();
    Listeners listeners = new Listeners("TestClient", List.of(listener));
    CallEvents.of(request, Optional.empty(), listeners, Timing.system()).started();
    return ((CallStarted) listener.events().get(0)).operation();
  }
}
