package dev.connectorsdk.examples.endpoint;

import dev.connectorsdk.sophos.endpoint.exclusion.NetworkExclusionDraft;
import dev.connectorsdk.sophos.endpoint.exclusion.ScanningExclusionDraft;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields of an exclusion in a file, by name. Creates the row and rejects what is invalid. */
record ExclusionFields(Map<String, List<String>> values) {
  static final List<String> LISTS = List.of("localPorts", "remotePorts", "remoteAddresses");
  static final List<String> NAMES =
      List.of(
          "kind",
          "type",
          "value",
          "scanMode",
          "direction",
          "localPorts",
          "remotePorts",
          "remoteAddresses",
          "comment");

  private static final List<String> SCANNING = List.of("type", "value", "scanMode");
  private static final List<String> NETWORK =
      List.of("direction", "localPorts", "remotePorts", "remoteAddresses");
  private static final Set<String> TYPES =
      Set.of(
          "path",
          "posixPath",
          "virtualPath",
          "process",
          "web",
          "pua",
          "detectedExploit",
          "amsi",
          "behavioral",
          "journalHashingPath",
          "journalHashingProcess");

  /**
   * Returns the row.
   *
   * @throws IllegalArgumentException if a field is unknown, missing or invalid
   */
  ExclusionRow row() {
    for (String name : values.keySet()) {
      if (!NAMES.contains(name)) {
        throw new IllegalArgumentException(
            name + " is unknown: the names are " + String.join(", ", NAMES));
      }
    }
    ExclusionKind kind =
        ExclusionKind.of(text("kind"))
            .orElseThrow(
                () -> new IllegalArgumentException(oneOf("kind", List.of(ExclusionKind.values()))));
    boolean scanning = kind == ExclusionKind.SCANNING;
    requireAbsent(kind, scanning ? NETWORK : SCANNING);
    ExclusionRow row =
        new ExclusionRow(
            kind,
            scanning ? known("type", TYPES) : "",
            text("value"),
            text("scanMode").isEmpty()
                ? ""
                : known("scanMode", Set.of("onDemand", "onAccess", "onDemandAndOnAccess")),
            scanning ? "" : known("direction", Set.of("inbound", "outbound", "both")),
            ports("localPorts"),
            ports("remotePorts"),
            list("remoteAddresses"),
            text("comment"));
    check(row);
    return row;
  }

  /** Builds what would be sent, which checks it. */
  private static void check(ExclusionRow row) {
    if (row.kind() == ExclusionKind.SCANNING) {
      row.scanning(ScanningExclusionDraft.builder()).build();
    } else {
      row.network(NetworkExclusionDraft.builder()).build();
    }
  }

  private void requireAbsent(ExclusionKind kind, List<String> names) {
    for (String name : names) {
      if (!list(name).isEmpty()) {
        throw new IllegalArgumentException(name + " must be empty for the kind " + kind);
      }
    }
  }

  private List<String> list(String name) {
    return values.getOrDefault(name, List.of());
  }

  private String text(String name) {
    List<String> texts = list(name);
    if (texts.size() > 1) {
      throw new IllegalArgumentException(name + " must be one text, not a list");
    }
    return texts.isEmpty() ? "" : texts.get(0);
  }

  private String known(String name, Set<String> allowed) {
    String text = text(name);
    if (!allowed.contains(text)) {
      throw new IllegalArgumentException(oneOf(name, allowed.stream().sorted().toList()));
    }
    return text;
  }

  private String oneOf(String name, List<?> allowed) {
    return "%s must be one of %s, not \"%s\"".formatted(name, allowed, text(name));
  }

  private List<Integer> ports(String name) {
    try {
      return list(name).stream().map(Integer::valueOf).toList();
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " must be whole numbers, not " + list(name), e);
    }
  }
}
