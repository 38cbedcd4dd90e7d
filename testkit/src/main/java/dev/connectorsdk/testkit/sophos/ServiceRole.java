package dev.connectorsdk.testkit.sophos;

import java.util.Arrays;
import java.util.Locale;

/** The roles of API credentials, as in the console. */
public enum ServiceRole {
  /** All operations. */
  SUPER_ADMIN("Service Principal Super Admin"),
  /** Admins, roles, endpoints and policies, but no queries. */
  MANAGEMENT("Service Principal Management"),
  /** Live Discover queries. */
  FORENSICS("Service Principal Forensics"),
  /** Read operations only. */
  READ_ONLY("Service Principal ReadOnly"),
  /** Directory synchronization only. */
  DIRECTORY_SYNC("Service Principal Directory Sync"),
  /** Firewall management only. */
  FIREWALL("Service Principal Firewall");

  private final String title;

  ServiceRole(String title) {
    this.title = title;
  }

  /** Returns the name in the console. */
  public String title() {
    return title;
  }

  /**
   * Returns the role with a name, ignoring case, blanks and hyphens.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static ServiceRole of(String title) {
    return Arrays.stream(values())
        .filter(role -> letters(role.title).equals(letters(title)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No service principal role " + title));
  }

  static String letters(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }
}
