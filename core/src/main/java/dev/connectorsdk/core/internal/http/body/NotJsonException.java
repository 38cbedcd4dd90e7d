package dev.connectorsdk.core.internal.http.body;

import java.io.IOException;
import java.io.Serial;
import okio.Buffer;

/** Thrown when a successful response is a web page: the service did not send it. */
public final class NotJsonException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  private NotJsonException() {
    super("it is a web page or XML, not JSON");
  }

  /** Rejects a body whose first character other than a blank starts a tag. */
  public static void check(Buffer body) throws NotJsonException {
    for (long i = 0; i < body.size(); i++) {
      byte next = body.getByte(i);
      if (next == '<') {
        throw new NotJsonException();
      }
      // a byte order mark has the sign bit set
      if (next > ' ') {
        return;
      }
    }
  }
}
