package dev.connectorsdk.sophos.credential.store;

/** What all stores say about names. */
final class CredentialNames {
  private CredentialNames() {}

  static String required(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException(
          "The name of a credential must not be blank: give the name it was saved under.");
    }
    return name;
  }

  static IllegalStateException taken(String name, String store) {
    return new IllegalStateException(
        "There is a credential named "
            + name
            + " in "
            + store
            + " already, and it was kept: choose another name, or call replace(…).");
  }
}
