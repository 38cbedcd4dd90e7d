package dev.connectorsdk.testkit.contract;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;
import retrofit2.Invocation;

/** A network interceptor that records what its client sends, with the Retrofit method. */
public final class ClientRecorder implements Interceptor {
  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    Invocation invocation = request.tag(Invocation.class);
    if (invocation != null && !isForm(request)) {
      SentRequests.add(
          new SentRequest(
              request.method(),
              request.url().encodedPath(),
              "",
              RetrofitMethod.id(invocation.method()),
              request.url().queryParameterNames(),
              request.headers().names(),
              SentRequests.properties(body(request))));
    }
    return chain.proceed(request);
  }

  /** A request for a token, which belongs to no table. */
  private static boolean isForm(Request request) {
    RequestBody body = request.body();
    return body != null && String.valueOf(body.contentType()).contains("form");
  }

  private static String body(Request request) throws IOException {
    Buffer text = new Buffer();
    RequestBody body = request.body();
    if (body != null) {
      body.writeTo(text);
    }
    return text.readUtf8();
  }
}
