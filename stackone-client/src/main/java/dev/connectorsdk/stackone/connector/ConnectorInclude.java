package dev.connectorsdk.stackone.connector;

/**
 * An optional part of connector metadata. Unknown values are kept.
 *
 * @param value the value in StackOne's API
 */
public record ConnectorInclude(String value) {
  /** The source of each field. */
  public static final ConnectorInclude FIELD_PATH = new ConnectorInclude("field_path");

  /** Fields without a mapping. */
  public static final ConnectorInclude UNMAPPED_FIELDS = new ConnectorInclude("unmapped_fields");

  /** Images. */
  public static final ConnectorInclude RESOURCES = new ConnectorInclude("resources");

  /** Connectors that the project has not enabled. */
  public static final ConnectorInclude INACTIVE = new ConnectorInclude("inactive");

  /** Webhooks. */
  public static final ConnectorInclude WEBHOOKS = new ConnectorInclude("webhooks");

  /** Fields with a fixed value. */
  public static final ConnectorInclude STATIC_FIELDS = new ConnectorInclude("static_fields");

  @Override
  public String toString() {
    return value;
  }
}
