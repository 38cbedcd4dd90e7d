package dev.connectorsdk.core.internal.http;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HEAD;
import retrofit2.http.HTTP;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;

/** Names an operation by its method and the path as its annotation has it, without any id. */
final class OperationName {
  private static final String COMPUTED_PATH = "{url}";

  private OperationName() {}

  static String of(Request request) {
    Invocation invocation = request.tag(Invocation.class);
    String path = invocation == null ? "" : path(invocation.method());
    return request.method() + " " + (path.isEmpty() ? COMPUTED_PATH : path);
  }

  private static String path(Method method) {
    for (Annotation annotation : method.getAnnotations()) {
      String path = path(annotation);
      if (path != null) {
        return path;
      }
    }
    return "";
  }

  private static @Nullable String path(Annotation annotation) {
    if (annotation instanceof GET get) {
      return get.value();
    } else if (annotation instanceof POST post) {
      return post.value();
    } else if (annotation instanceof PUT put) {
      return put.value();
    } else if (annotation instanceof PATCH patch) {
      return patch.value();
    } else if (annotation instanceof DELETE delete) {
      return delete.value();
    } else if (annotation instanceof HEAD head) {
      return head.value();
    }
    return annotation instanceof HTTP http ? http.path() : null;
  }
}
