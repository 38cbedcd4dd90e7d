package dev.connectorsdk.benchmarks.peer;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Jackson databind in a usual configuration. */
public final class Jackson {
  private Jackson() {}

  /** Returns a reader for lists of a model with camel-case properties. */
  public static ObjectReader camelCaseList(Class<?> item) {
    return mapper().readerForListOf(item);
  }

  /** Returns a reader for lists of a model with snake-case properties. */
  public static ObjectReader snakeCaseList(Class<?> item) {
    return mapper()
        .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .readerForListOf(item);
  }

  static ObjectMapper mapper() {
    return JsonMapper.builder()
        .addModule(new JavaTimeModule())
        .addModule(new Jdk8Module())
        .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
        .build();
  }
}
