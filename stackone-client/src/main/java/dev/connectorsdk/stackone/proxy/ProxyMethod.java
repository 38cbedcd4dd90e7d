package dev.connectorsdk.stackone.proxy;

/**
 * The method of a call to the provider. StackOne may add values: one that this class does not know
 * is kept as it came.
 *
 * @param value the value as StackOne writes it
 */
public record ProxyMethod(String value) {
  /** Reads; what StackOne takes without any. */
  public static final ProxyMethod GET = new ProxyMethod("get");

  /** Adds, or does something. */
  public static final ProxyMethod POST = new ProxyMethod("post");

  /** Replaces. */
  public static final ProxyMethod PUT = new ProxyMethod("put");

  /** Changes a part. */
  public static final ProxyMethod PATCH = new ProxyMethod("patch");

  /** Removes. */
  public static final ProxyMethod DELETE = new ProxyMethod("delete");

  @Override
  public String toString() {
    return value;
  }
}
