package dev.connectorsdk.sophos.access;

import dev.connectorsdk.sophos.access.DataFile.Line;
import dev.connectorsdk.sophos.identity.AccountLevel;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The catalogue of Sophos Central's published operations: families, methods and paths. Immutable.
 * Source: Sophos's Postman collection of January 2026; operations that are documented elsewhere
 * alone, such as audit events, are not in it.
 */
public final class OperationCatalog {
  private static final String HEAD = "family,method,path,levels,host,probe";
  static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

  private final Map<Operation, PathPattern> patterns;

  private OperationCatalog(Map<Operation, PathPattern> patterns) {
    this.patterns = Collections.unmodifiableMap(patterns);
  }

  /** Reads the catalogue that comes with the SDK. */
  public static OperationCatalog load() {
    return parse(DataFile.bundled("operations.csv"));
  }

  static OperationCatalog parse(DataFile file) {
    Map<Operation, PathPattern> patterns = new LinkedHashMap<>();
    for (Line line : file.lines()) {
      if (!line.text().equals(HEAD)) {
        Operation operation = operation(line);
        if (patterns.put(operation, pattern(line, operation)) != null) {
          throw line.fault(operation + " is there twice");
        }
      }
    }
    return new OperationCatalog(patterns);
  }

  /** All operations, family by family. */
  public List<Operation> all() {
    return List.copyOf(patterns.keySet());
  }

  /** The names of the families. */
  public List<String> families() {
    return patterns.keySet().stream().map(Operation::family).distinct().toList();
  }

  /** The operations of a family; empty if there is no such family. */
  public List<Operation> ofFamily(String family) {
    return patterns.keySet().stream().filter(one -> one.family().equals(family)).toList();
  }

  /**
   * The operation of a request.
   *
   * @param method the HTTP method, in any case
   * @param path a path as it was asked or as the catalogue has it; a host before it and a query
   *     after it are ignored
   * @return the operation whose path fits most closely, or empty if none fits
   */
  public Optional<Operation> find(String method, String path) {
    String verb = method.toUpperCase(Locale.ROOT);
    String bare = bare(path);
    return patterns.entrySet().stream()
        .filter(entry -> entry.getKey().method().equals(verb) && entry.getValue().matches(bare))
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  /**
   * The operation of a request, where there must be one.
   *
   * @throws IllegalArgumentException if none fits
   */
  public Operation get(String method, String path) {
    return find(method, path)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    method
                        + " "
                        + path
                        + " is no operation in the catalogue: check method, path and version."));
  }

  /**
   * Operations that may be called to find out what a credential of this level can do: GET, no path
   * parameter, no side effect, and no tokens, installer links or set-up data in the answer.
   */
  public List<Operation> safeReads(AccountLevel level) {
    return patterns.keySet().stream()
        .filter(one -> one.safeRead() && one.levels().contains(level))
        .toList();
  }

  private static String bare(String path) {
    String local = path.replaceFirst("^([a-z]+://)?[^/?#]*", "").replaceFirst("[?#].*$", "");
    return local.length() > 1 && local.endsWith("/")
        ? local.substring(0, local.length() - 1)
        : local;
  }

  private static Operation operation(Line line) {
    List<String> fields = line.fields(",", 6);
    String method = fields.get(1);
    if (!METHODS.contains(method)) {
      throw line.fault("\"" + method + "\" is no method");
    }
    return new Operation(
        fields.get(0),
        method,
        fields.get(2),
        Arrays.stream(fields.get(3).split(" ")).map(level -> level(line, level)).toList(),
        host(line, fields.get(4)),
        yes(line, fields.get(5)),
        fields.get(5).equals("paged"));
  }

  private static PathPattern pattern(Line line, Operation operation) {
    try {
      return PathPattern.ofTemplate(operation.path());
    } catch (IllegalArgumentException e) {
      throw line.fault(String.valueOf(e.getMessage()));
    }
  }

  static AccountLevel level(Line line, String text) {
    return switch (text) {
      case "tenant" -> AccountLevel.TENANT;
      case "partner" -> AccountLevel.PARTNER;
      case "organization" -> AccountLevel.ORGANIZATION;
      default -> throw line.fault("\"" + text + "\" is no level");
    };
  }

  private static HostKind host(Line line, String text) {
    return switch (text) {
      case "global" -> HostKind.GLOBAL;
      case "regional" -> HostKind.REGIONAL;
      default -> throw line.fault("\"" + text + "\" is no kind of host");
    };
  }

  private static boolean yes(Line line, String text) {
    return switch (text) {
      case "yes", "paged" -> true;
      case "no" -> false;
      default -> throw line.fault("\"" + text + "\" is neither yes, paged nor no");
    };
  }
}
