package dev.connectorsdk.core.internal.http;

import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.internal.async.AsyncCalls;
import dev.connectorsdk.core.internal.http.body.NotJsonException;
import dev.connectorsdk.core.internal.http.call.CallTrace;
import dev.connectorsdk.core.internal.http.error.ExceptionMapper;
import dev.connectorsdk.core.internal.http.retry.RetryRule;
import dev.connectorsdk.core.internal.json.Json;
import dev.connectorsdk.core.internal.json.JsonMismatchException;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;
import okhttp3.Request;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.CallAdapter;
import retrofit2.Response;
import retrofit2.Retrofit;

/**
 * Lets Retrofit methods return the value itself: the call runs on the caller's thread, and every
 * failure becomes one of the SDK's exceptions. A method that needs the response's headers returns
 * Retrofit's {@code Response} of the value; one whose successful response may be empty returns an
 * {@code Optional} of it. An accepted change whose response is empty has the response <code>{}
 * </code>.
 *
 * <p>Values are read here and not by a converter, which would not have the call whose listeners
 * receive the unreadable properties.
 */
final class ValueCallAdapterFactory extends CallAdapter.Factory {
  private final HttpStack stack;
  private final Json json;
  private final ExceptionMapper exceptions;
  private final boolean publishes;

  /**
   * Adapts the calls of one service.
   *
   * @param json the format of the service's responses
   * @param publishes whether the calls publish events
   */
  ValueCallAdapterFactory(
      HttpStack stack, Json json, ExceptionMapper exceptions, boolean publishes) {
    this.stack = stack;
    this.json = json;
    this.exceptions = exceptions;
    this.publishes = publishes;
  }

  @Override
  public CallAdapter<?, ?> get(Type returnType, Annotation[] annotations, Retrofit retrofit) {
    boolean withHeaders = getRawType(returnType) == Response.class;
    Type type = withHeaders ? argument(returnType) : returnType;
    return new CallAdapter<Object, @Nullable Object>() {
      @Override
      public Type responseType() {
        return type.equals(Void.class) ? type : ResponseBody.class;
      }

      @Override
      public @Nullable Object adapt(Call<Object> call) {
        Response<Object> response = execute(call, type);
        return withHeaders ? response : response.body();
      }
    };
  }

  private static Type argument(Type generic) {
    return getParameterUpperBound(0, (ParameterizedType) generic);
  }

  private Response<Object> execute(Call<Object> call, Type type) {
    AsyncCalls.Running running = stack.begin(call::cancel);
    try {
      return publishes ? publish(call, type) : response(call, type);
    } finally {
      running.end();
    }
  }

  private Response<Object> publish(Call<Object> call, Type type) {
    CallTrace trace = CallTrace.of(call.request());
    trace.events().started();
    try {
      Response<Object> response = response(call, type);
      trace.finish(Optional.empty());
      return response;
    } catch (RuntimeException | Error e) {
      trace.finish(Optional.of(e.getClass().getSimpleName()));
      throw e;
    }
  }

  private Response<Object> response(Call<Object> call, Type type) {
    try {
      Response<Object> response = call.execute();
      if (!response.isSuccessful()) {
        throw exceptions.errorStatus(
            call.request(), response.code(), response.headers(), body(response.errorBody()));
      }
      return type.equals(Void.class)
          ? response
          : Response.success(value(call, type, response.body()), response.raw());
    } catch (JsonMismatchException e) {
      throw unreadable(call.request(), e);
    } catch (IOException e) {
      throw exceptions.noResponse(call.request(), e);
    }
  }

  /** Returns the value of a body, which is in memory; Retrofit has none of a 204. */
  private Object value(Call<Object> call, Type type, @Nullable Object body) throws IOException {
    if (type.equals(ResponseBody.class)) {
      return body == null ? ResponseBody.create("", JsonConverterFactory.JSON) : body;
    }
    Request request = call.request();
    boolean empty = body == null || isBlank((ResponseBody) body);
    if (getRawType(type) == Optional.class) {
      return body == null || empty
          ? Optional.empty()
          : Optional.ofNullable(read(request, argument(type), body));
    }
    boolean done = empty && !RetryRule.isRead(request);
    Object content = done ? ResponseBody.create("{}", null) : body;
    Object value = content == null ? null : read(request, type, content);
    if (value == null) {
      throw exceptions.unreadable(request, "$", "it is empty.", null);
    }
    return value;
  }

  private static boolean isBlank(ResponseBody body) throws IOException {
    BufferedSource source = body.source();
    for (long i = 0; source.request(i + 1); i++) {
      if (!Character.isWhitespace(source.getBuffer().getByte(i))) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Object read(Request request, Type type, Object body) throws IOException {
    if (type.equals(ResponseBody.class)) {
      return body;
    }
    ChangedObject changed = request.tag(ChangedObject.class);
    try (ResponseBody text = (ResponseBody) body) {
      NotJsonException.check(text.source().getBuffer());
      return json.read(
          type,
          text.source(),
          CallTrace.of(request).events()::unreadable,
          changed == null ? null : changed.identity());
    }
  }

  private ApiException unreadable(Request request, JsonMismatchException problem) {
    String error =
        problem
            .error()
            .map(text -> "; the response has " + CallTrace.of(request).mask(text))
            .orElse("");
    return exceptions.unreadable(
        request, problem.path(), problem.getMessage() + error + ".", problem);
  }

  private static String body(@Nullable ResponseBody body) throws IOException {
    return body == null ? "" : body.string();
  }
}
