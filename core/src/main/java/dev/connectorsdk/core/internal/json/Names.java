package dev.connectorsdk.core.internal.json;

import com.squareup.moshi.Json;
import java.lang.reflect.AnnotatedElement;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a service spells the names of members. */
enum Names {
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

  /** The name in JSON of the member that Java calls {@code name}. */
  abstract String spell(String name);

  /** The same, unless {@link Json} on the member says otherwise. */
  final String of(String name, AnnotatedElement member) {
    @Nullable Json json = member.getAnnotation(Json.class);
    return json == null || json.name().equals(Json.UNSET_NAME) ? spell(name) : json.name();
  }
}
