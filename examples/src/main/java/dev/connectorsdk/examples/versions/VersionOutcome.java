package dev.connectorsdk.examples.versions;

import dev.connectorsdk.examples.JsonText;

/**
 * What a command prints.
 *
 * @param succeeded whether the exit code is 0
 * @param text the text
 * @param properties the same as JSON values
 */
record VersionOutcome(boolean succeeded, String text, Object properties) {
  String json() {
    return JsonText.of(properties);
  }
}
