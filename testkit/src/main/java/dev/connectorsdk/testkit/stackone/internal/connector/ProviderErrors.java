package dev.connectorsdk.testkit.stackone.internal.connector;

import dev.connectorsdk.testkit.stackone.ProviderException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The property {@code provider_errors} of error responses. */
public final class ProviderErrors {
  public static final String PROPERTY = "provider_errors";

  private ProviderErrors() {}

  public static List<?> of(ProviderException failure) {
    Map<String, @Nullable Object> error = new LinkedHashMap<>();
    error.put("status", failure.status() == 0 ? null : failure.status());
    error.put("url", failure.url());
    error.put("raw", failure.body().orElse(null));
    return List.of(error);
  }
}
