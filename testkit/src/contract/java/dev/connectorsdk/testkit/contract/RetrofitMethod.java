package dev.connectorsdk.testkit.contract;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import retrofit2.http.Body;
import retrofit2.http.Header;
import retrofit2.http.Headers;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/**
 * A method of one of a client's Retrofit interfaces.
 *
 * @param method the method
 * @param verb the HTTP method
 * @param path the path template, with a slash in front; empty if the path is an argument
 */
public record RetrofitMethod(Method method, String verb, String path) {
  private static final Set<String> VERBS =
      Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");

  /** All of them, found among the classes in the package of a client's entry class and below. */
  public static List<RetrofitMethod> all(Class<?> anchor) {
    return CompiledClasses.names(anchor).stream()
        .filter(name -> name.contains("$"))
        .map(name -> CompiledClasses.load(name, anchor))
        .filter(Class::isInterface)
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .flatMap(method -> of(method).stream())
        .toList();
  }

  private static Optional<RetrofitMethod> of(Method method) {
    return Arrays.stream(method.getAnnotations())
        .filter(mark -> mark.annotationType().getPackageName().equals("retrofit2.http"))
        .filter(mark -> VERBS.contains(mark.annotationType().getSimpleName()))
        .map(
            mark ->
                new RetrofitMethod(method, mark.annotationType().getSimpleName(), template(mark)))
        .findFirst();
  }

  private static String template(Annotation mark) {
    String value = String.valueOf(member(mark, "value"));
    return value.isEmpty() ? "" : "/" + value;
  }

  /** HTTP method and path template. */
  public String name() {
    return verb + " " + (path.isEmpty() ? "(any path)" : path);
  }

  /** Class and name of the method, as a recorded request names it. */
  public String id() {
    return id(method);
  }

  static String id(Method method) {
    return method.getDeclaringClass().getName() + "." + method.getName();
  }

  /** The class that the interface is nested in. */
  public Class<?> resource() {
    return method.getDeclaringClass().getEnclosingClass();
  }

  /**
   * Whether it calls an operation: placeholders match placeholders, whatever their names. Where the
   * operation has a literal, only the first segment, the API family, may be a placeholder, or one
   * whose values an annotation {@code OneOf} lists.
   */
  boolean calls(PublishedOperation operation) {
    String[] own = path.split("/", -1);
    String[] other = operation.path().split("/", -1);
    if (!verb.equals(operation.method()) || own.length != other.length) {
      return false;
    }
    for (int i = 0; i < own.length; i++) {
      boolean open = PublishedOperation.isPlaceholder(own[i]);
      boolean literal = !PublishedOperation.isPlaceholder(other[i]);
      boolean fits = open && (i == 1 || (literal ? lists(own[i], other[i]) : !hasValues(own[i])));
      if (!fits && !own[i].equals(other[i])) {
        return false;
      }
    }
    return true;
  }

  private boolean hasValues(String placeholder) {
    return !values(placeholder).isEmpty();
  }

  private boolean lists(String placeholder, String literal) {
    return values(placeholder).contains(literal);
  }

  /** The values that an annotation lists for a placeholder; none without one. */
  private List<String> values(String placeholder) {
    String name = placeholder.substring(1, placeholder.length() - 1);
    return Arrays.stream(method.getParameterAnnotations())
        .filter(marks -> Arrays.stream(marks).anyMatch(mark -> isPath(mark, name)))
        .flatMap(Arrays::stream)
        .filter(mark -> mark.annotationType().getSimpleName().equals("OneOf"))
        .flatMap(mark -> Arrays.stream((String[]) member(mark, "value")))
        .toList();
  }

  private static boolean isPath(Annotation mark, String name) {
    return mark instanceof Path path && path.value().equals(name);
  }

  private static Object member(Annotation mark, String name) {
    try {
      return mark.annotationType().getMethod(name).invoke(mark);
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The names of its query that stand in the interface. */
  public Set<String> query() {
    Set<String> names = new TreeSet<>();
    marks().forEach(mark -> names.addAll(mark instanceof Query q ? List.of(q.value()) : List.of()));
    return names;
  }

  /** The names of its header fields that stand in the interface. */
  public Set<String> headers() {
    Set<String> names = new TreeSet<>();
    marks()
        .forEach(mark -> names.addAll(mark instanceof Header h ? List.of(h.value()) : List.of()));
    Headers fixed = method.getAnnotation(Headers.class);
    if (fixed != null) {
      Arrays.stream(fixed.value()).forEach(line -> names.add(line.split(":", 2)[0]));
    }
    return names;
  }

  /** Whether a query model fills its query. */
  boolean hasQueryMap() {
    return marks().anyMatch(QueryMap.class::isInstance);
  }

  /** The type of its body. */
  public Optional<Type> body() {
    Annotation[][] marks = method.getParameterAnnotations();
    for (int i = 0; i < marks.length; i++) {
      if (Arrays.stream(marks[i]).anyMatch(Body.class::isInstance)) {
        return Optional.of(method.getGenericParameterTypes()[i]);
      }
    }
    return Optional.empty();
  }

  /** Whether the names in its body or the path are known only when it is sent. */
  boolean isOpaque() {
    return path.isEmpty()
        || body().filter(type -> PropertyNames.raw(type) == Map.class).isPresent();
  }

  private Stream<Annotation> marks() {
    return Arrays.stream(method.getParameterAnnotations()).flatMap(Arrays::stream);
  }

  @Override
  public String toString() {
    return id();
  }
}
