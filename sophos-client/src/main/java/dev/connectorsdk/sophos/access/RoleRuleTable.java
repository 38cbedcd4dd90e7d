package dev.connectorsdk.sophos.access;

import dev.connectorsdk.sophos.access.DataFile.Line;
import dev.connectorsdk.sophos.identity.AccountLevel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The file of the role table: its sources and its rules, the most specific first. */
record RoleRuleTable(List<EvidenceSource> sources, List<RoleRule> rules) {
  private static final String SOURCES = "[sources]";
  private static final String RULES = "[rules]";
  private static final String ALL = "*";

  static RoleRuleTable parse(DataFile file) {
    Map<String, EvidenceSource> sources = new LinkedHashMap<>();
    List<RoleRule> rules = new ArrayList<>();
    String section = "";
    for (Line line : file.lines()) {
      if (line.text().startsWith("[")) {
        section = line.text();
      } else if (section.equals(SOURCES)) {
        addSource(line, sources);
      } else if (section.equals(RULES)) {
        rules.add(rule(line, sources));
      } else {
        throw line.error("is in no section; the sections are " + SOURCES + " and " + RULES);
      }
    }
    rules.sort(RoleRule.MOST_SPECIFIC_FIRST);
    return new RoleRuleTable(List.copyOf(sources.values()), List.copyOf(rules));
  }

  private static void addSource(Line line, Map<String, EvidenceSource> sources) {
    List<String> fields = line.fields("\\|", 2);
    if (sources.put(fields.get(0), new EvidenceSource(fields.get(0), fields.get(1))) != null) {
      throw line.error("the source " + fields.get(0) + " is a duplicate");
    }
  }

  private static RoleRule rule(Line line, Map<String, EvidenceSource> sources) {
    List<String> fields = line.fields("\\|", 7);
    return new RoleRule(
        line,
        named(fields.get(0), " ", method -> method(line, method)),
        path(line, fields.get(1)),
        named(fields.get(2), ",", role -> role(line, role)),
        named(fields.get(3), ",", level -> OperationCatalog.level(line, level)),
        access(line, fields, sources));
  }

  private static <T> Set<T> named(String field, String separator, Function<String, T> reader) {
    return field.equals(ALL)
        ? Set.of()
        : Arrays.stream(field.split(separator))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .map(reader)
            .collect(Collectors.toUnmodifiableSet());
  }

  private static String method(Line line, String name) {
    if (!OperationCatalog.METHODS.contains(name)) {
      throw line.error("\"" + name + "\" is not a method");
    }
    return name;
  }

  private static PathPattern path(Line line, String pattern) {
    try {
      return PathPattern.of(pattern);
    } catch (IllegalArgumentException e) {
      throw line.error(String.valueOf(e.getMessage()));
    }
  }

  private static ServicePrincipalRole role(Line line, String name) {
    ServicePrincipalRole role = ServicePrincipalRole.parse(name);
    if (!role.isKnown()) {
      throw line.error("\"" + name + "\" is not a role");
    }
    return role;
  }

  private static RoleAccess access(
      Line line, List<String> fields, Map<String, EvidenceSource> sources) {
    AccessVerdict verdict =
        Arrays.stream(AccessVerdict.values())
            .filter(one -> one.label().equals(fields.get(4)))
            .findFirst()
            .orElseThrow(() -> line.error("\"" + fields.get(4) + "\" is not a verdict"));
    EvidenceSource source = sources.get(fields.get(6));
    if (source == null) {
      throw line.error("the source " + fields.get(6) + " is not in " + SOURCES);
    }
    try {
      return new RoleAccess(verdict, grade(line, fields.get(5)), source);
    } catch (IllegalArgumentException e) {
      throw line.error(String.valueOf(e.getMessage()));
    }
  }

  private static EvidenceGrade grade(Line line, String grade) {
    return switch (grade) {
      case "documented" -> EvidenceGrade.DOCUMENTED;
      case "observed" -> EvidenceGrade.OBSERVED;
      case "stated" -> EvidenceGrade.STATED;
      case "inferred" -> EvidenceGrade.INFERRED;
      case "-" -> EvidenceGrade.NONE;
      default -> throw line.error("\"" + grade + "\" is not a grade");
    };
  }

  /** Returns the rules for an operation, the most specific first. */
  List<RoleRule> covering(Operation operation) {
    List<String> segments = PathPattern.segments(operation.path());
    return rules.stream().filter(rule -> rule.covers(operation.method(), segments)).toList();
  }

  /** Rejects a rule that applies to no operation, probably because of a mistake in its path. */
  void requireUse(Collection<List<RoleRule>> used) {
    Set<Line> lines =
        used.stream().flatMap(List::stream).map(RoleRule::line).collect(Collectors.toSet());
    for (RoleRule rule : rules) {
      if (!lines.contains(rule.line())) {
        throw rule.line().error("applies to no operation");
      }
    }
  }

  /** The levels of credentials. */
  static List<AccountLevel> levels() {
    return List.of(AccountLevel.TENANT, AccountLevel.PARTNER, AccountLevel.ORGANIZATION);
  }
}
