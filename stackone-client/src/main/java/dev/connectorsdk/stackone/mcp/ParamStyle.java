package dev.connectorsdk.stackone.mcp;

/**
 * How the parameters of tools are laid out. StackOne may add values: one that this class does not
 * know is kept as it came.
 *
 * @param value the value as StackOne writes it
 */
public record ParamStyle(String value) {
  /** By place: path, query, headers and body; what StackOne takes without any. */
  public static final ParamStyle NESTED = new ParamStyle("nested");

  /** On one level, with the place in each name. */
  public static final ParamStyle FLAT_PREFIXED = new ParamStyle("flat_prefixed");

  /** On one level, with the place only in names that need it; the exact rule is unverified. */
  public static final ParamStyle FLAT_SMART = new ParamStyle("flat_smart");

  @Override
  public String toString() {
    return value;
  }
}
