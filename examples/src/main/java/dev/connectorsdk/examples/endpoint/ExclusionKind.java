package dev.connectorsdk.examples.endpoint;

import dev.connectorsdk.sophos.endpoint.exclusion.Exclusions;
import dev.connectorsdk.sophos.endpoint.exclusion.NetworkExclusions;
import java.util.Arrays;
import java.util.Optional;

/** What an exclusion in a file excludes from. */
enum ExclusionKind {
  SCANNING("scanning"),
  ISOLATION("isolation"),
  INTRUSION_PREVENTION("intrusion-prevention");

  private final String text;

  ExclusionKind(String text) {
    this.text = text;
  }

  static Optional<ExclusionKind> of(String text) {
    return Arrays.stream(values()).filter(kind -> kind.text.equals(text)).findAny();
  }

  /** Returns the exclusions of this kind, which are not those from scans. */
  NetworkExclusions network(Exclusions exclusions) {
    return this == ISOLATION ? exclusions.isolation() : exclusions.intrusionPrevention();
  }

  @Override
  public String toString() {
    return text;
  }
}
