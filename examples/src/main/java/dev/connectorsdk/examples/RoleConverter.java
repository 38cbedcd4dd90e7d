package dev.connectorsdk.examples;

import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Parses a service principal role from the command line; an unknown name is refused. */
public final class RoleConverter implements ITypeConverter<ServicePrincipalRole> {
  private static final int SUGGESTIONS = 2;

  /** Called by picocli. */
  public RoleConverter() {}

  @Override
  public ServicePrincipalRole convert(String text) {
    if (text.isBlank()) {
      throw new TypeConversionException("a role must not be blank; an example is ReadOnly");
    }
    ServicePrincipalRole role = ServicePrincipalRole.parse(text);
    if (!role.isKnown()) {
      throw new TypeConversionException(
          "\"%s\" is not a role: did you mean %s? The roles are %s"
              .formatted(
                  text,
                  names(nearest(role), " or "),
                  names(ServicePrincipalRole.known().stream(), ", ")));
    }
    return role;
  }

  private static Stream<ServicePrincipalRole> nearest(ServicePrincipalRole unknown) {
    List<ServicePrincipalRole> sorted =
        ServicePrincipalRole.known().stream()
            .sorted(Comparator.comparingLong(role -> -similarity(unknown, role)))
            .toList();
    long best = similarity(unknown, sorted.get(0));
    return sorted.stream().filter(role -> 2 * similarity(unknown, role) >= best).limit(SUGGESTIONS);
  }

  /** How many pairs of neighboring letters the names have in common. */
  private static long similarity(ServicePrincipalRole one, ServicePrincipalRole other) {
    Set<String> pairs = pairs(one);
    return pairs(other).stream().filter(pairs::contains).count();
  }

  private static Set<String> pairs(ServicePrincipalRole role) {
    Set<String> pairs = new HashSet<>();
    for (String name : names(role)) {
      String letters = name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
      for (int i = 0; i + 1 < letters.length(); i++) {
        pairs.add(letters.substring(i, i + 2));
      }
    }
    return pairs;
  }

  private static List<String> names(ServicePrincipalRole role) {
    return Stream.concat(Stream.of(role), role.alsoCalled().stream().map(ServicePrincipalRole::new))
        .map(ServicePrincipalRole::shortName)
        .toList();
  }

  private static String names(Stream<ServicePrincipalRole> roles, String separator) {
    return roles.map(ServicePrincipalRole::shortName).collect(Collectors.joining(separator));
  }
}
