package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.Json;
import java.lang.reflect.AnnotatedElement;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The spelling of a service's property names. */
enum NamingStrategy {
  CAMEL_CASE {
    @Override
    String spell(String name) {
      return name;
    }
  },
  SNAKE_CASE {
    @Override
    String spell(String name) {
      return WORD_START.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
    }
  };

  private static final Pattern WORD_START =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

  /** Returns the JSON name of a property that is called {@code name} in Java. */
  abstract String spell(String name);

  /** Returns the name in the property's {@link Json} annotation, or else the spelled name. */
  final String of(String name, AnnotatedElement property) {
    @Nullable Json json = property.getAnnotation(Json.class);
    return json == null || json.name().equals(Json.UNSET_NAME) ? spell(name) : json.name();
  }
}
