package dev.connectorsdk.stackone.proxy;

/**
 * The HTTP method of a request to the provider. Unknown values are kept.
 *
 * @param value the value in StackOne's API
 */
public record ProxyMethod(String value) {
  /** Reads; StackOne's default. */
  public static final ProxyMethod GET = new ProxyMethod("get");

  /** Creates, or performs an operation. */
  public static final ProxyMethod POST = new ProxyMethod("post");

  /** Replaces. */
  public static final ProxyMethod PUT = new ProxyMethod("put");

  /** Updates. */
  public static final ProxyMethod PATCH = new ProxyMethod("patch");

  /** Deletes. */
  public static final ProxyMethod DELETE = new ProxyMethod("delete");

  @Override
  public String toString() {
    return value;
  }
}
