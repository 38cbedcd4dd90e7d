package dev.connectorsdk.testkit.contract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A row of a table of operations.
 *
 * @param facts the cells by the names of their columns
 * @param query the names of the query parameters, those of the paging style included
 */
public record PublishedOperation(Map<String, String> facts, Set<String> query) {

  public String method() {
    return fact("method");
  }

  public String path() {
    return fact("path");
  }

  /** Method and path. */
  public String name() {
    return method() + " " + path();
  }

  public String fact(String column) {
    return facts.getOrDefault(column, "");
  }

  /** Names of header fields, the one that selects an account included. */
  public Set<String> headers() {
    return names(fact("headers"));
  }

  /** The properties of the body, those of nested objects as dotted names. */
  public Set<String> body() {
    return names(fact("body"));
  }

  /** Whether a request with this path is a call of this operation. */
  boolean fits(String sentMethod, String sentPath) {
    String[] own = path().split("/", -1);
    String[] sent = sentPath.split("/", -1);
    if (!method().equals(sentMethod) || own.length != sent.length) {
      return false;
    }
    for (int i = 0; i < own.length; i++) {
      if (!own[i].equals(sent[i]) && (!isPlaceholder(own[i]) || sent[i].isEmpty())) {
        return false;
      }
    }
    return true;
  }

  /** How many segments of the path are literal: the best of several fitting operations has most. */
  long literals() {
    return List.of(path().split("/", -1)).stream().filter(part -> !isPlaceholder(part)).count();
  }

  static boolean isPlaceholder(String segment) {
    return segment.startsWith("{");
  }

  static Set<String> names(String cell) {
    return cell.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(cell.split(" +")));
  }

  @Override
  public String toString() {
    return name();
  }
}
