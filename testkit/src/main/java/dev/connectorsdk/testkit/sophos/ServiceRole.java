package dev.connectorsdk.testkit.sophos;

import java.util.Arrays;
import java.util.Locale;

/** The roles that the console offers for an API credential. */
public enum ServiceRole {
  /** Every operation. */
  SUPER_ADMIN("Service Principal Super Admin"),
  /** Admins, roles, endpoints and policies, but no queries. */
  MANAGEMENT("Service Principal Management"),
  /** Live Discover queries. */
  FORENSICS("Service Principal Forensics"),
  /** Reading alone. */
  READ_ONLY("Service Principal ReadOnly"),
  /** Directory synchronisation alone. */
  DIRECTORY_SYNC("Service Principal Active Directory Sync"),
  /** Firewall management alone. */
  FIREWALL("Service Principal Firewall");

  private final String title;

  ServiceRole(String title) {
    this.title = title;
  }

  /** The name that the console shows. */
  public String title() {
    return title;
  }

  /**
   * The role with a name, compared without case, blanks and hyphens.
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
