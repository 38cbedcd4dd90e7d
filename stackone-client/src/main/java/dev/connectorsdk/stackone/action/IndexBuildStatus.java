package dev.connectorsdk.stackone.action;

/**
 * How building the search index went. StackOne may add values: one that this class does not know is
 * kept as it came.
 *
 * @param value the value as StackOne writes it
 */
public record IndexBuildStatus(String value) {
  /** It will be done. */
  public static final IndexBuildStatus ACCEPTED = new IndexBuildStatus("accepted");

  /** It is done. */
  public static final IndexBuildStatus SUCCESS = new IndexBuildStatus("success");

  /** It failed. */
  public static final IndexBuildStatus ERROR = new IndexBuildStatus("error");

  @Override
  public String toString() {
    return value;
  }
}
