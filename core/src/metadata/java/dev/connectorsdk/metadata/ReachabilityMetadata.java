package dev.connectorsdk.metadata;

import java.io.File;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what native images and shrinkers must keep of a module, from its compiled classes: the
 * types that core looks up by reflection, and the files that the module reads from its jar.
 *
 * <p>The build launches this file as a program, with the class path of the module; it is in no jar.
 */
public final class ReachabilityMetadata {
  private static final String BINDING = "dev.connectorsdk.core.internal.http.ApiBinding";
  private static final String CLASS = ".class";

  private final List<Class<?>> types;
  private final List<String> files;

  private ReachabilityMetadata(List<Class<?>> types, List<String> files) {
    this.types = types;
    this.files = files;
  }

  /**
   * Writes the metadata into a folder of classes.
   *
   * @param arguments the folder, the groupId and the artifactId of the module
   */
  public static void main(String... arguments) throws IOException {
    if (arguments.length != 3 || !Files.isDirectory(Path.of(arguments[0]))) {
      throw new IllegalArgumentException(
          "Pass a folder of compiled classes, a groupId and an artifactId instead of "
              + Arrays.toString(arguments));
    }
    Path folder = Path.of(arguments[0]);
    String artifact = arguments[2];
    ReachabilityMetadata metadata = of(folder);
    write(
        folder.resolve("META-INF/native-image").resolve(arguments[1]).resolve(artifact),
        "reachability-metadata.json",
        metadata.nativeImage());
    write(
        folder.resolve("META-INF/proguard"),
        "connector-" + artifact.replaceFirst("^connector-", "") + ".pro",
        metadata.shrinkerRules(artifact));
  }

  private static void write(Path folder, String name, List<String> lines) throws IOException {
    Files.createDirectories(folder);
    // the same bytes on every operating system
    Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  /** Reads the classes and other files of a module. */
  static ReachabilityMetadata of(Path folder) throws IOException {
    List<String> names;
    try (Stream<Path> found = Files.walk(folder)) {
      names =
          found
              .filter(Files::isRegularFile)
              .map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
              .filter(name -> !name.startsWith("META-INF/"))
              .sorted()
              .toList();
    }
    List<Class<?>> types = new ArrayList<>();
    for (String name : names) {
      if (name.endsWith(CLASS) && !name.endsWith("-info" + CLASS)) {
        types.add(load(name.substring(0, name.length() - CLASS.length()).replace('/', '.')));
      }
    }
    return new ReachabilityMetadata(
        types, names.stream().filter(name -> !name.endsWith(CLASS)).toList());
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, ReachabilityMetadata.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name + " is not on the class path of this program.", e);
    }
  }

  /** Returns the metadata for GraalVM as JSON, one entry in each line. */
  List<String> nativeImage() {
    SortedMap<String, SortedSet<String>> entries = new TreeMap<>();
    List<String> proxies = new ArrayList<>();
    for (Class<?> type : types) {
      for (Kind kind : Kind.values()) {
        if (kind.includes(type)) {
          entries.computeIfAbsent(type.getName(), name -> new TreeSet<>()).addAll(kind.members);
        }
      }
      if (Kind.RETROFIT_INTERFACE.includes(type)) {
        proxies.add("{\"type\":{\"proxy\":[\"" + type.getName() + "\"]}}");
      }
    }
    List<String> lines = new ArrayList<>();
    entries.forEach((name, members) -> lines.add(entry(name, members)));
    lines.addAll(proxies);
    return Stream.of(
            Stream.of("{\"reflection\":["),
            separated(lines),
            Stream.of("],", "\"resources\":["),
            separated(files.stream().map(file -> "{\"glob\":\"" + file + "\"}").toList()),
            Stream.of("]}"))
        .flatMap(part -> part)
        .toList();
  }

  private static String entry(String name, SortedSet<String> members) {
    return "{\"type\":\""
        + name
        + '"'
        + members.stream()
            .map(member -> ",\"" + member + "\":true")
            .collect(Collectors.joining("", "", "}"));
  }

  private static Stream<String> separated(List<String> lines) {
    return lines.isEmpty() ? Stream.of() : Stream.of(String.join(",\n", lines));
  }

  /** Returns the rules for R8 and ProGuard; events have the names of exceptions. */
  List<String> shrinkerRules(String artifact) {
    List<String> rules = new ArrayList<>();
    rules.add("# The types of " + artifact + " that are used by reflection, by package.");
    rules.add("-keepattributes AnnotationDefault,EnclosingMethod,InnerClasses,Record,Signature");
    rules.add("-keepattributes RuntimeVisible*Annotations");
    keep(rules, "{ *; }", Kind.RECORD, Kind.REQUEST, Kind.BUILDER, Kind.RETROFIT_INTERFACE);
    keep(rules, "{ <init>(...); }", Kind.RESOURCE);
    types.stream()
        .filter(Throwable.class::isAssignableFrom)
        .forEach(type -> rules.add("-keepnames class " + type.getName()));
    return rules;
  }

  /**
   * Adds a rule for each package: where any class of it is used, its types of these kinds are kept,
   * and the models of other packages that they name.
   */
  private void keep(List<String> rules, String members, Kind... kinds) {
    SortedMap<String, SortedSet<String>> packages = new TreeMap<>();
    for (Class<?> type : types) {
      if (Stream.of(kinds).anyMatch(kind -> kind.includes(type))) {
        SortedSet<String> kept =
            packages.computeIfAbsent(type.getPackageName(), name -> new TreeSet<>());
        kept.add(type.getName());
        kept.addAll(Mentions.of(type));
      }
    }
    packages.forEach(
        (name, kept) -> {
          rules.add("-if class " + name + ".*");
          rules.add("-keep class " + String.join(",", kept) + " " + members);
        });
  }

  private static boolean isModel(Class<?> type) {
    return Kind.RECORD.includes(type) || Kind.REQUEST.includes(type);
  }

  /** What core looks up, and the members that it reads or calls. */
  private enum Kind {
    /** Read through the canonical constructor, written through the accessors. */
    RECORD("allDeclaredConstructors", "allPublicMethods") {
      @Override
      boolean includes(Class<?> type) {
        return type.isRecord();
      }
    },
    /** A record that declares its known values as constants. */
    OPEN_ENUM("allDeclaredFields") {
      @Override
      boolean includes(Class<?> type) {
        return type.isRecord()
            && Arrays.stream(type.getDeclaredFields())
                .anyMatch(field -> field.getType() == type && Modifier.isStatic(field.getModifiers()));
      }
    },
    /** An interface with a static {@code builder()}, written through its accessors. */
    REQUEST("allDeclaredMethods", "allPublicMethods") {
      @Override
      boolean includes(Class<?> type) {
        return type.isInterface() && builders(type).findAny().isPresent();
      }
    },
    /** The builder of a request or a superclass of it: its setters name the properties. */
    BUILDER("allPublicMethods") {
      @Override
      boolean includes(Class<?> type) {
        Class<?> owner = type.getDeclaringClass();
        return owner != null
            && Stream.concat(Stream.of(owner), Stream.of(owner.getInterfaces()))
                .filter(REQUEST::includes)
                .flatMap(Kind::builders)
                .anyMatch(method -> type.isAssignableFrom(method.getReturnType()));
      }
    },
    /** An interface that Retrofit implements by a proxy. */
    RETROFIT_INTERFACE("allDeclaredMethods") {
      @Override
      boolean includes(Class<?> type) {
        return type.isInterface()
            && Arrays.stream(type.getDeclaredMethods())
                .flatMap(method -> Arrays.stream(method.getAnnotations()))
                .map(Annotation::annotationType)
                .anyMatch(annotation -> annotation.getName().startsWith("retrofit2.http."));
      }
    },
    /** A class that {@code ApiBinding.resource} creates. */
    RESOURCE("allDeclaredConstructors") {
      @Override
      boolean includes(Class<?> type) {
        return !type.isRecord()
            && Arrays.stream(type.getDeclaredConstructors()).anyMatch(Kind::takesBinding);
      }
    };

    @SuppressWarnings("ImmutableEnumChecker") // created by List.of
    final List<String> members;

    Kind(String... members) {
      this.members = List.of(members);
    }

    abstract boolean includes(Class<?> type);

    private static Stream<Method> builders(Class<?> type) {
      return Arrays.stream(type.getDeclaredMethods())
          .filter(method -> method.getName().equals("builder"))
          .filter(method -> Modifier.isStatic(method.getModifiers()))
          .filter(method -> method.getParameterCount() == 0);
    }

    private static boolean takesBinding(Constructor<?> constructor) {
      return constructor.getParameterCount() > 0
          && constructor.getParameterTypes()[0].getName().equals(BINDING);
    }
  }

  /** The models that the signatures of a type name; a shrinker does not see those in generics. */
  private static final class Mentions {
    private final SortedSet<String> names = new TreeSet<>();

    static SortedSet<String> of(Class<?> type) {
      Mentions mentions = new Mentions();
      if (type.isRecord()) {
        Stream.of(type.getRecordComponents()).forEach(part -> mentions.add(part.getGenericType()));
      } else if (type.isInterface()) {
        Stream.of(type.getMethods()).forEach(mentions::addSignature);
      }
      return mentions.names;
    }

    private void addSignature(Method method) {
      addAll(method.getGenericReturnType());
      addAll(method.getGenericParameterTypes());
    }

    private void addAll(Type... types) {
      Stream.of(types).forEach(this::add);
    }

    private void add(Type type) {
      if (type instanceof Class<?> raw) {
        if (isModel(raw)) {
          names.add(raw.getName());
        }
      } else if (type instanceof ParameterizedType generic) {
        add(generic.getRawType());
        addAll(generic.getActualTypeArguments());
      } else if (type instanceof WildcardType wildcard) {
        addAll(wildcard.getUpperBounds());
        addAll(wildcard.getLowerBounds());
      } else if (type instanceof GenericArrayType array) {
        add(array.getGenericComponentType());
      }
    }
  }
}
