package dev.connectorsdk.sophos.directory;

/**
 * The type of source of users and groups.
 *
 * @param value the text in the API; values unknown to this version are kept
 */
public record SourceType(String value) {
  /** Created in Sophos Central, by hand or with this API. */
  public static final SourceType CUSTOM = new SourceType("custom");

  public static final SourceType ACTIVE_DIRECTORY = new SourceType("activeDirectory");
  public static final SourceType AZURE_ACTIVE_DIRECTORY = new SourceType("azureActiveDirectory");
}
