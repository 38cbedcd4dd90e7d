package dev.connectorsdk.testkit.stackone;

/**
 * A file that an action downloads.
 *
 * @param mediaType the media type, such as {@code text/csv}
 * @param name the file name, without quotes
 * @param text the content
 */
public record DownloadedFile(String mediaType, String name, String text) {}
