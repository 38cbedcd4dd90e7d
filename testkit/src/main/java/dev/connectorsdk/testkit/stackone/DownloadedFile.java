package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.http.SimulatedResponse;

/**
 * A file that an action downloads.
 *
 * @param mediaType its media type, such as {@code text/csv}
 * @param name its name, without quotes
 * @param text what is in it
 */
public record DownloadedFile(String mediaType, String name, String text) {
  SimulatedResponse answer() {
    return SimulatedResponse.text(200, mediaType, text)
        .withHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }
}
