package dev.connectorsdk.core.internal.http;

import dev.connectorsdk.core.internal.async.AsyncCalls;
import dev.connectorsdk.core.internal.json.JsonMismatchException;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.CallAdapter;
import retrofit2.Response;
import retrofit2.Retrofit;

/**
 * Lets Retrofit methods return the value itself: the call runs on the caller's thread, and every
 * failure becomes one of the SDK's exceptions. A method that needs the response's headers returns
 * Retrofit's {@code Response} of the value.
 */
final class ValueCallAdapterFactory extends CallAdapter.Factory {
  private final HttpStack stack;
  private final ExceptionMapper exceptions;
  private final boolean publishes;

  /**
   * Adapts the calls of one service.
   *
   * @param publishes whether the calls publish events
   */
  ValueCallAdapterFactory(HttpStack stack, ExceptionMapper exceptions, boolean publishes) {
    this.stack = stack;
    this.exceptions = exceptions;
    this.publishes = publishes;
  }

  @Override
  public CallAdapter<?, ?> get(Type returnType, Annotation[] annotations, Retrofit retrofit) {
    boolean withHeaders = getRawType(returnType) == Response.class;
    Type type =
        withHeaders ? getParameterUpperBound(0, (ParameterizedType) returnType) : returnType;
    return new CallAdapter<Object, @Nullable Object>() {
      @Override
      public Type responseType() {
        return type;
      }

      @Override
      public @Nullable Object adapt(Call<Object> call) {
        Response<Object> response = execute(call, type);
        return withHeaders ? response : response.body();
      }
    };
  }

  private Response<Object> execute(Call<Object> call, Type type) {
    AsyncCalls.Running running = stack.begin(call);
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
      requireValue(call, type, response.body());
      return response;
    } catch (JsonMismatchException e) {
      throw exceptions.unreadable(call.request(), e.path(), String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw exceptions.noResponse(call.request(), e);
    }
  }

  private void requireValue(Call<Object> call, Type type, @Nullable Object value) {
    if (value == null && !type.equals(Void.class)) {
      throw exceptions.unreadable(call.request(), "$", "it is empty.", null);
    }
  }

  private static String body(@Nullable ResponseBody body) throws IOException {
    return body == null ? "" : body.string();
  }
}
