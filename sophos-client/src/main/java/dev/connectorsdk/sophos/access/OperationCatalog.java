package dev.connectorsdk.sophos.access;

import dev.connectorsdk.core.internal.config.ConfigurationException;
import dev.connectorsdk.core.internal.config.Nearest;
import dev.connectorsdk.sophos.access.DataFile.Line;
import dev.connectorsdk.sophos.access.Operation.Host;
import dev.connectorsdk.sophos.identity.AccountLevel;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The catalog of Sophos Central's published operations: families, methods and paths. Source:
 * Sophos's Postman collection of January 2026; operations that are only documented elsewhere, such
 * as audit events, are not in it. Immutable.
 */
public final class OperationCatalog {
  private static final String HEAD = "family,method,path,levels,host,probe";
  static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

  private final Map<Operation, PathPattern> patterns;

  private OperationCatalog(Map<Operation, PathPattern> patterns) {
    this.patterns = Collections.unmodifiableMap(patterns);
  }

  /** Loads the catalog, which is part of the SDK. */
  public static OperationCatalog load() {
    return parse(DataFile.bundled("operations.csv"));
  }

  static OperationCatalog parse(DataFile file) {
    Map<Operation, PathPattern> patterns = new LinkedHashMap<>();
    for (Line line : file.lines()) {
      if (!line.text().equals(HEAD)) {
        Operation operation = operation(line);
        if (patterns.put(operation, pattern(line, operation)) != null) {
          throw line.error(operation + " is a duplicate");
        }
      }
    }
    return new OperationCatalog(patterns);
  }

  /** All operations, by family. */
  public List<Operation> all() {
    return List.copyOf(patterns.keySet());
  }

  /** The names of the families. */
  public List<String> families() {
    return patterns.keySet().stream().map(Operation::family).distinct().toList();
  }

  /** Returns the operations of a family; empty if there is no family of this name. */
  public List<Operation> ofFamily(String family) {
    return patterns.keySet().stream().filter(one -> one.family().equals(family)).toList();
  }

  /**
   * Returns the operation of a request.
   *
   * @param method the HTTP method, in any letter case
   * @param path the path of the request, or its template in the catalog; a host before it and a
   *     query after it are ignored
   * @return the operation with the closest match, or empty if none matches
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
   * Returns the operation of a request, as {@link #find}.
   *
   * @throws IllegalArgumentException if none matches
   */
  public Operation get(String method, String path) {
    return find(method, path)
        .orElseThrow(
            () ->
                new ConfigurationException(
                    method + " " + path + " is not an operation in the catalog",
                    "check method, path and version" + similar(method + " " + path)));
  }

  private String similar(String text) {
    List<String> names = Nearest.names(text, all().stream().map(Operation::toString).toList());
    return names.isEmpty() ? "" : ". Similar ones: " + String.join(", ", names);
  }

  /**
   * Returns the operations that a probe may send at a level: GET, without path parameters, without
   * side effects, and without tokens, installer links or setup data in the response.
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
      throw line.error("\"" + method + "\" is not a method");
    }
    return new Operation(
        fields.get(0),
        method,
        fields.get(2),
        Arrays.stream(fields.get(3).split(" ")).map(level -> level(line, level)).toList(),
        host(line, fields.get(4)),
        isSafe(line, fields.get(5)),
        fields.get(5).equals("paged"));
  }

  private static PathPattern pattern(Line line, Operation operation) {
    try {
      return PathPattern.ofTemplate(operation.path());
    } catch (IllegalArgumentException e) {
      throw line.error(String.valueOf(e.getMessage()));
    }
  }

  static AccountLevel level(Line line, String text) {
    return switch (text) {
      case "tenant" -> AccountLevel.TENANT;
      case "partner" -> AccountLevel.PARTNER;
      case "organization" -> AccountLevel.ORGANIZATION;
      default -> throw line.error("\"" + text + "\" is not a level");
    };
  }

  private static Host host(Line line, String text) {
    return switch (text) {
      case "global" -> Host.GLOBAL;
      case "regional" -> Host.REGIONAL;
      default -> throw line.error("\"" + text + "\" is not a host");
    };
  }

  private static boolean isSafe(Line line, String text) {
    return switch (text) {
      case "yes", "paged" -> true;
      case "no" -> false;
      default -> throw line.error("\"" + text + "\" is neither yes, paged nor no");
    };
  }
}
