package dev.connectorsdk.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.core.internal.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What native images and shrinkers must keep, compared with a scan of the bytecode. */
class ReachabilityMetadataTest {
  private static final Pattern RULE =
      Pattern.compile("-if class (\\S+)\\.\\*\\n-keep class (\\S+) (\\{ .+ })");

  @ParameterizedTest
  @EnumSource
  void reflection_ofAModule_listsExactlyWhatCoreLooksUp(PublishedModule module) {
    SortedMap<String, SortedSet<String>> listed = new TreeMap<>();
    for (Map<String, Object> entry : section(module, "reflection")) {
      if (entry.get("type") instanceof String name) {
        SortedSet<String> members = new TreeSet<>(entry.keySet());
        members.remove("type");
        assertThat(entry.values()).as(name).contains(true).doesNotContain(false);
        assertThat(listed.put(name, members)).as("%s is listed twice", name).isNull();
      }
    }

    assertThat(listed).isEqualTo(lookedUp(module));
  }

  @ParameterizedTest
  @EnumSource
  void proxies_ofAModule_areItsRetrofitInterfaces(PublishedModule module) {
    List<Object> listed =
        section(module, "reflection").stream()
            .filter(entry -> !(entry.get("type") instanceof String))
            .map(entry -> entry.get("type"))
            .toList();

    assertThat(listed)
        .isEqualTo(
            module.classes().stream()
                .filter(ReachabilityMetadataTest::isRetrofitInterface)
                .map(JavaClass::getName)
                .sorted()
                .map(name -> Map.of("proxy", List.of(name)))
                .toList());
  }

  @ParameterizedTest
  @EnumSource
  void resources_ofAModule_areItsFiles(PublishedModule module) {
    List<Object> listed =
        section(module, "resources").stream().map(entry -> entry.get("glob")).toList();

    assertThat(listed).isEqualTo(module.files());
  }

  @ParameterizedTest
  @EnumSource
  void rules_ofAModule_keepWhatIsLookedUpWithItsPackage(PublishedModule module) {
    SortedMap<String, String> kept = new TreeMap<>();
    Matcher rule = RULE.matcher(module.shrinkerRules());
    while (rule.find()) {
      for (String name : rule.group(2).split(",")) {
        if (name.substring(0, name.lastIndexOf('.')).equals(rule.group(1))) {
          kept.merge(name, rule.group(3), String::concat);
        }
      }
    }

    SortedMap<String, String> expected = new TreeMap<>();
    lookedUp(module).forEach((name, members) -> expected.put(name, rule(members)));
    assertThat(kept).isEqualTo(expected);
  }

  private static String rule(Set<String> members) {
    return members.equals(Set.of("allDeclaredConstructors")) ? "{ <init>(...); }" : "{ *; }";
  }

  @ParameterizedTest
  @EnumSource
  void rules_ofAModule_keepTheModelsThatGenericTypesName(PublishedModule module) {
    Set<String> kept =
        RULE.matcher(module.shrinkerRules())
            .results()
            .flatMap(rule -> List.of(rule.group(2).split(",")).stream())
            .collect(Collectors.toSet());
    Set<String> named =
        module.classes().stream()
            .filter(type -> type.isRecord() || isRequest(type) || isRetrofitInterface(type))
            .flatMap(type -> type.getMethods().stream())
            .filter(ReachabilityMetadataTest::isRead)
            .flatMap(method -> method.getReturnType().getAllInvolvedRawTypes().stream())
            .filter(type -> type.isRecord() || isRequest(type))
            .map(JavaClass::getName)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(kept).containsAll(named);
  }

  /** An accessor of a record or of a request, or an operation of a Retrofit interface. */
  private static boolean isRead(JavaMethod method) {
    return method.getOwner().isRecord()
        ? method.getRawParameterTypes().isEmpty()
            && method.getOwner().tryGetField(method.getName()).isPresent()
        : !method.getModifiers().contains(JavaModifier.STATIC);
  }

  @ParameterizedTest
  @EnumSource
  void rules_ofAModule_keepTheNamesOfExceptions(PublishedModule module) {
    assertThat(
            module
                .shrinkerRules()
                .lines()
                .filter(line -> line.startsWith("-keepnames"))
                .sorted()
                .toList())
        .isEqualTo(
            module.classes().stream()
                .filter(type -> type.isAssignableTo(Throwable.class))
                .map(type -> "-keepnames class " + type.getName())
                .sorted()
                .toList());
  }

  private static List<Map<String, Object>> section(PublishedModule module, String name) {
    Map<String, List<Map<String, Object>>> metadata =
        Json.camelCase().read(Map.class, module.nativeImageMetadata());
    return metadata.getOrDefault(name, List.of());
  }

  /** The types that core looks up by reflection, with what it uses of each. */
  private static SortedMap<String, SortedSet<String>> lookedUp(PublishedModule module) {
    SortedMap<String, SortedSet<String>> expected = new TreeMap<>();
    for (JavaClass type : module.classes()) {
      List<String> members = new ArrayList<>();
      if (type.isRecord()) {
        members.addAll(List.of("allDeclaredConstructors", "allPublicMethods"));
        if (type.getFields().stream().anyMatch(field -> field.getRawType().equals(type))) {
          members.add("allDeclaredFields");
        }
      }
      if (isRequest(type)) {
        members.addAll(List.of("allDeclaredMethods", "allPublicMethods"));
        builders(type).forEach(name -> add(expected, name, List.of("allPublicMethods")));
      }
      if (isRetrofitInterface(type)) {
        members.add("allDeclaredMethods");
      }
      if (isResource(type)) {
        members.add("allDeclaredConstructors");
      }
      add(expected, type.getName(), members);
    }
    return expected;
  }

  private static void add(
      SortedMap<String, SortedSet<String>> types, String name, List<String> members) {
    if (!members.isEmpty()) {
      types.computeIfAbsent(name, key -> new TreeSet<>()).addAll(members);
    }
  }

  private static boolean isRequest(JavaClass type) {
    return type.isInterface()
        && type.tryGetMethod("builder")
            .filter(method -> method.getModifiers().contains(JavaModifier.STATIC))
            .isPresent();
  }

  /** The builder of a request and its superclasses. */
  private static List<String> builders(JavaClass request) {
    List<String> names = new ArrayList<>();
    JavaClass builder = request.getMethod("builder").getRawReturnType();
    while (!builder.isEquivalentTo(Object.class)) {
      names.add(builder.getName());
      builder = builder.getRawSuperclass().orElseThrow();
    }
    return names;
  }

  private static boolean isRetrofitInterface(JavaClass type) {
    return type.isInterface()
        && type.getMethods().stream()
            .flatMap(method -> method.getAnnotations().stream())
            .anyMatch(note -> note.getRawType().getPackageName().equals("retrofit2.http"));
  }

  private static boolean isResource(JavaClass type) {
    return type.getConstructors().stream()
        .map(constructor -> constructor.getRawParameterTypes())
        .anyMatch(types -> !types.isEmpty() && types.get(0).isEquivalentTo(ApiBinding.class));
  }
}
