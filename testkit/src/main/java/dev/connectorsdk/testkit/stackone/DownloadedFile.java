package dev.connectorsdk.testkit.stackone;

/**
 * A file that an action downloads.
 *
 * @param mediaType its media type, such as {@code text/csv}
 * @param name its name, without quotes
 * @param text what is in it
 */
public record DownloadedFile(String mediaType, String name, String text) {}
