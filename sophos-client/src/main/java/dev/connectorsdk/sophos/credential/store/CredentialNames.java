package dev.connectorsdk.sophos.credential.store;

/** Checks of names that all stores share. */
final class CredentialNames {
  private CredentialNames() {}

  static String require(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException(
          "The name of a credential must not be blank: pass the name that it was saved with.");
    }
    return name;
  }

  static IllegalStateException alreadyExists(String name, String store) {
    return new IllegalStateException(
        "There is a credential named "
            + name
            + " in "
            + store
            + " already, which was not changed: use another name, or call replace(…).");
  }
}
