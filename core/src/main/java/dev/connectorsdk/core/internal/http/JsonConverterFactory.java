package dev.connectorsdk.core.internal.http;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.core.internal.json.Json;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;
import retrofit2.http.Path;

/**
 * Writes bodies as JSON, and checks path variables. Responses are read by {@link
 * ValueCallAdapterFactory}.
 */
final class JsonConverterFactory extends Converter.Factory {
  static final MediaType JSON = MediaType.get("application/json");

  private final Json json;

  JsonConverterFactory(Json json) {
    this.json = json;
  }

  @Override
  public Converter<?, RequestBody> requestBodyConverter(
      Type type, Annotation[] parameter, Annotation[] method, Retrofit retrofit) {
    return value -> RequestBody.create(json.write(type, value), JSON);
  }

  @Override
  public @Nullable Converter<?, String> stringConverter(
      Type type, Annotation[] annotations, Retrofit retrofit) {
    for (Annotation annotation : annotations) {
      if (annotation instanceof Path path) {
        return value -> PathVariables.check(path.value(), text(value));
      }
    }
    return type.equals(Secret.class) ? JsonConverterFactory::text : null;
  }

  private static String text(Object value) {
    return value instanceof Secret secret ? secret.reveal() : value.toString();
  }
}
