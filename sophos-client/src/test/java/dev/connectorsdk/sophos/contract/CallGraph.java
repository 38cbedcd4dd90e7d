package dev.connectorsdk.sophos.contract;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.sophos.SophosClient;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which public methods of resources call which Retrofit methods, read from the compiled code. */
final class CallGraph {
  private static final String ROOT = SophosClient.class.getPackageName();

  private final JavaClasses classes = read();
  private final Map<Class<?>, Map<String, Set<String>>> callers = new HashMap<>();

  /**
   * Returns the public methods of a resource that call a Retrofit method, in its own code or in
   * code that is not public; a method that calls a public one of a resource does not count.
   *
   * @param retrofit class and name of the Retrofit method
   */
  Set<String> callers(Class<?> resource, String retrofit) {
    return callers.computeIfAbsent(resource, this::callers).getOrDefault(retrofit, new TreeSet<>());
  }

  private static JavaClasses read() {
    ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false); // faster
    return new ClassFileImporter()
        .importUrl(SophosClient.class.getProtectionDomain().getCodeSource().getLocation());
  }

  private Map<String, Set<String>> callers(Class<?> resource) {
    Map<String, Set<String>> found = new HashMap<>();
    for (JavaCodeUnit method : classes.get(resource).getMethods()) {
      if (isPublic(method)) {
        Set<String> called = new HashSet<>();
        collect(method, called, new HashSet<>());
        called.forEach(
            name -> found.computeIfAbsent(name, key -> new TreeSet<>()).add(method.getName()));
      }
    }
    return found;
  }

  private void collect(JavaCodeUnit from, Set<String> called, Set<JavaCodeUnit> seen) {
    if (seen.add(from)) {
      Stream.concat(accesses(from), from.isMethod() ? held(from) : Stream.empty())
          .map(JavaAccess::getTarget)
          .map(AccessTarget.CodeUnitAccessTarget.class::cast)
          .filter(target -> isOurs(target.getOwner()))
          .forEach(target -> collect(target, called, seen));
    }
  }

  private void collect(
      AccessTarget.CodeUnitAccessTarget target, Set<String> called, Set<JavaCodeUnit> seen) {
    called.add(target.getOwner().getName() + "." + target.getName());
    target
        .resolveMember()
        .filter(next -> !isBoundary(next))
        .ifPresent(next -> collect(next, called, seen));
  }

  /** Calls and method references; those in lambdas count as of the code around them. */
  private static Stream<JavaAccess<?>> accesses(JavaCodeUnit from) {
    return Stream.of(
            from.getMethodCallsFromSelf(),
            from.getMethodReferencesFromSelf(),
            from.getConstructorCallsFromSelf())
        .flatMap(Collection::stream);
  }

  /** What a constructor hands to the objects in fields that a method uses. */
  private static Stream<JavaAccess<?>> held(JavaCodeUnit from) {
    Set<String> fields =
        from.getFieldAccesses().stream()
            .map(JavaFieldAccess::getTarget)
            .filter(field -> field.getOwner().equals(from.getOwner()))
            .filter(field -> isOurs(field.getRawType()) && !field.getRawType().isInterface())
            .map(AccessTarget.FieldAccessTarget::getName)
            .collect(Collectors.toSet());
    return from.getOwner().getConstructors().stream()
        .flatMap(
            constructor ->
                accesses(constructor)
                    .filter(access -> fields.contains(field(constructor, access))));
  }

  /** The field that an access in a constructor initializes: the last one that is set before it. */
  private static String field(JavaCodeUnit constructor, JavaAccess<?> access) {
    return constructor.getFieldAccesses().stream()
        .filter(set -> set.getAccessType() == JavaFieldAccess.AccessType.SET)
        .filter(set -> set.getLineNumber() <= access.getLineNumber())
        .max(Comparator.comparingInt(JavaAccess::getLineNumber))
        .map(set -> set.getTarget().getName())
        .orElse("");
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().startsWith(ROOT);
  }

  private static boolean isBoundary(JavaCodeUnit next) {
    return isResource(next.getOwner()) && (isPublic(next) || next.isConstructor());
  }

  /** As {@link AccessorPath#isResource}, and the client: users call its public methods. */
  private static boolean isResource(JavaClass type) {
    if (type.isEquivalentTo(SophosClient.class)) {
      return true;
    }
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getConstructors().stream()
            .flatMap(constructor -> constructor.getRawParameterTypes().stream())
            .anyMatch(parameter -> parameter.isEquivalentTo(ApiBinding.class));
  }

  private static boolean isPublic(JavaCodeUnit method) {
    return method.getModifiers().contains(JavaModifier.PUBLIC);
  }
}
