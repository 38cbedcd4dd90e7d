package dev.connectorsdk.stackone.mcp;

/**
 * The structure of tool parameters. Unknown values are kept.
 *
 * @param value the value in StackOne's API
 */
public record ParamStyle(String value) {
  /** By location: path, query, headers and body; StackOne's default until summer 2026. */
  public static final ParamStyle NESTED = new ParamStyle("nested");

  /** Flat, with the location in each name; StackOne's default since then. */
  public static final ParamStyle FLAT_PREFIXED = new ParamStyle("flat_prefixed");

  /** Flat, with the location in ambiguous names only; unverified: StackOne publishes no rule. */
  public static final ParamStyle FLAT_SMART = new ParamStyle("flat_smart");

  @Override
  public String toString() {
    return value;
  }
}
