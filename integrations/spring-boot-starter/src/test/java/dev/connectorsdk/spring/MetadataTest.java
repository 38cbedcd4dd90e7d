package dev.connectorsdk.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Moshi;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The metadata with which an IDE completes the properties. */
@SuppressWarnings("unchecked")
class MetadataTest {
  private static final String FILE = "META-INF/spring-configuration-metadata.json";

  @Test
  void properties_all_haveDescriptionAndType() throws IOException {
    List<Map<String, Object>> properties = properties();

    assertThat(properties).hasSizeGreaterThan(40);
    assertThat(properties)
        .allSatisfy(
            property -> {
              assertThat(property).containsKeys("description", "type");
              assertThat((String) property.get("description")).matches("[A-Z].*\\.");
            });
  }

  @Test
  void properties_eachRecordComponent_isListed() throws IOException {
    List<Object> names = properties().stream().map(property -> property.get("name")).toList();

    assertThat(names)
        .containsAll(names("connector.sophos", SophosProperties.class))
        .containsAll(names("connector.stackone", StackOneProperties.class));
  }

  @Test
  void urls_defaults_areListed() throws IOException {
    assertThat(properties())
        .filteredOn(property -> String.valueOf(property.get("name")).endsWith("-url"))
        .hasSize(3)
        .allSatisfy(property -> assertThat(property).containsKey("defaultValue"));
  }

  @Test
  void roleHints_knownRoles_areListed() throws IOException {
    List<Map<String, Object>> hints =
        (List<Map<String, Object>>) Objects.requireNonNull(metadata().get("hints"));
    List<Map<String, Object>> values =
        (List<Map<String, Object>>) Objects.requireNonNull(hints.get(0).get("values"));

    assertThat(values)
        .extracting(value -> value.get("value"))
        .containsExactlyElementsOf(
            ServicePrincipalRole.known().stream().map(ServicePrincipalRole::shortName).toList());
  }

  private static List<String> names(String prefix, Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .flatMap(component -> names(prefix, component))
        .toList();
  }

  private static Stream<String> names(String prefix, RecordComponent component) {
    String name =
        prefix + "." + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    boolean group = component.getType().isRecord();
    return group ? names(name, component.getType()).stream() : Stream.of(name);
  }

  private static List<Map<String, Object>> properties() throws IOException {
    return (List<Map<String, Object>>) Objects.requireNonNull(metadata().get("properties"));
  }

  private static Map<String, Object> metadata() throws IOException {
    for (URL url : Collections.list(MetadataTest.class.getClassLoader().getResources(FILE))) {
      String text = new String(url.openStream().readAllBytes(), StandardCharsets.UTF_8);
      if (text.contains("connector.sophos")) {
        return (Map<String, Object>)
            Objects.requireNonNull(
                new Moshi.Builder().build().adapter(Object.class).fromJson(text));
      }
    }
    throw new AssertionError("no metadata");
  }
}
