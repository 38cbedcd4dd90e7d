package dev.connectorsdk.examples.endpoint;

import dev.connectorsdk.sophos.endpoint.exclusion.NetworkExclusion;
import dev.connectorsdk.sophos.endpoint.exclusion.NetworkExclusionDraft;
import dev.connectorsdk.sophos.endpoint.exclusion.ScanMode;
import dev.connectorsdk.sophos.endpoint.exclusion.ScanningExclusion;
import dev.connectorsdk.sophos.endpoint.exclusion.ScanningExclusionDraft;
import dev.connectorsdk.sophos.endpoint.exclusion.ScanningExclusionType;
import dev.connectorsdk.sophos.endpoint.exclusion.TrafficDirection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An exclusion in a file. Texts that are absent are empty; the first three belong to exclusions
 * from scans, the next four to the other kinds.
 */
record ExclusionRow(
    ExclusionKind kind,
    String type,
    String value,
    String scanMode,
    String direction,
    List<Integer> localPorts,
    List<Integer> remotePorts,
    List<String> remoteAddresses,
    String comment) {

  static ExclusionRow of(ScanningExclusion exclusion) {
    return new ExclusionRow(
        ExclusionKind.SCANNING,
        exclusion.type().map(ScanningExclusionType::value).orElse(""),
        exclusion.value().orElse(""),
        exclusion.scanMode().map(ScanMode::value).orElse(""),
        "",
        List.of(),
        List.of(),
        List.of(),
        exclusion.comment().orElse(""));
  }

  static ExclusionRow of(ExclusionKind kind, NetworkExclusion exclusion) {
    return new ExclusionRow(
        kind,
        "",
        "",
        "",
        exclusion.direction().map(TrafficDirection::value).orElse(""),
        exclusion.localPorts(),
        exclusion.remotePorts(),
        exclusion.remoteAddresses(),
        exclusion.comment().orElse(""));
  }

  /** Returns what identifies the exclusion; equal for rows that describe the same one. */
  List<Object> key() {
    return kind == ExclusionKind.SCANNING
        ? List.of(kind, type, value)
        : List.of(
            kind,
            direction,
            Set.copyOf(localPorts),
            Set.copyOf(remotePorts),
            Set.copyOf(remoteAddresses));
  }

  ScanningExclusionDraft.Builder scanning(ScanningExclusionDraft.Builder draft) {
    draft.type(new ScanningExclusionType(type)).value(value).comment(present(comment));
    draft.scanMode(present(scanMode).map(ScanMode::new));
    return draft;
  }

  NetworkExclusionDraft.Builder network(NetworkExclusionDraft.Builder draft) {
    draft.direction(new TrafficDirection(direction)).localPorts(localPorts);
    draft.remotePorts(remotePorts).remoteAddresses(remoteAddresses).comment(present(comment));
    return draft;
  }

  static Optional<String> present(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** Returns the exclusion in one line, without its scan mode and comment. */
  String text() {
    return kind == ExclusionKind.SCANNING
        ? "scanning " + type + " " + value
        : kind
            + " "
            + direction
            + some(" local ", localPorts)
            + some(" remote ", remotePorts)
            + some(" ", remoteAddresses);
  }

  private static String some(String name, List<?> values) {
    return values.isEmpty() ? "" : name + values;
  }

  /** Returns the properties that are present, as the files name them. */
  Map<String, Object> properties() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("kind", kind.toString());
    properties.put("type", type);
    properties.put("value", value);
    properties.put("scanMode", scanMode);
    properties.put("direction", direction);
    properties.put("localPorts", localPorts);
    properties.put("remotePorts", remotePorts);
    properties.put("remoteAddresses", remoteAddresses);
    properties.put("comment", comment);
    properties.values().removeIf(value -> value.equals("") || value.equals(List.of()));
    return properties;
  }
}
