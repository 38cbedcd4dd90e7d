package consumer;

import dev.connectorsdk.core.credential.Secret;

/** A program on the class path. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.println(Secret.of("x"));
  }
}
