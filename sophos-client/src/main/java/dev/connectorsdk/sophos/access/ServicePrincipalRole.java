package dev.connectorsdk.sophos.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an API credential may call: the role that is chosen when the credential is made in the
 * Sophos Central console and that cannot be changed afterwards.
 *
 * <p>The list is open: a role that Sophos adds later is kept under its own name. No Sophos API
 * tells which role a credential has, so this value always comes from the person who made it.
 * Source: the console's page "API Credentials Management".
 *
 * @param value the console's name, such as {@code Service Principal ReadOnly}; never blank
 */
public record ServicePrincipalRole(String value) {
  private static final String PREFIX = "Service Principal ";

  /** The console's first choice. */
  public static final ServicePrincipalRole SUPER_ADMIN = named("Super Admin");

  /** Administration without queries. */
  public static final ServicePrincipalRole MANAGEMENT = named("Management");

  /** Live Discover. */
  public static final ServicePrincipalRole FORENSICS = named("Forensics");

  /** Reading without changes. */
  public static final ServicePrincipalRole READ_ONLY = named("ReadOnly");

  /** Synchronisation of users and groups. */
  public static final ServicePrincipalRole DIRECTORY_SYNC = named("Active Directory Sync");

  /** Firewall administration. */
  public static final ServicePrincipalRole FIREWALL = named("Firewall");

  /** Refuses a blank name. */
  public ServicePrincipalRole {
    if (value.isBlank()) {
      throw new IllegalArgumentException(
          "A service principal role needs a name, such as Service Principal ReadOnly.");
    }
  }

  /**
   * Reads a role as people write it: case, blanks, hyphens and underscores do not matter, the words
   * "Service Principal" may be missing, and the names in other products' guides are understood
   * ("Read-Only", "Directory Sync"). Anything else becomes a role of exactly that name; whether it
   * was recognised is told by {@link #isKnown()}.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public static ServicePrincipalRole parse(String text) {
    return switch (skeleton(text)) {
      case "superadmin" -> SUPER_ADMIN;
      case "management" -> MANAGEMENT;
      case "forensics", "forensic" -> FORENSICS;
      case "readonly" -> READ_ONLY;
      case "activedirectorysync", "directorysync", "adsync" -> DIRECTORY_SYNC;
      case "firewall" -> FIREWALL;
      default -> new ServicePrincipalRole(text);
    };
  }

  /** The six roles of today's console, in the order of its documentation. */
  public static List<ServicePrincipalRole> known() {
    return List.of(SUPER_ADMIN, MANAGEMENT, FORENSICS, READ_ONLY, DIRECTORY_SYNC, FIREWALL);
  }

  /** Whether this is one of the {@linkplain #known() six}. */
  public boolean isKnown() {
    return known().contains(this);
  }

  /** The name without the words "Service Principal": short enough for a table's head. */
  public String shortName() {
    return value.startsWith(PREFIX) && value.length() > PREFIX.length()
        ? value.substring(PREFIX.length())
        : value;
  }

  /** What the role is for, in one sentence; absent for a role that this SDK does not know. */
  public Optional<String> description() {
    return Optional.ofNullable(
        switch (value) {
          case PREFIX + "Super Admin" ->
              "Does everything the APIs offer: reads, changes, deletes, queries.";
          case PREFIX + "Management" ->
              "Administers accounts, roles, users, endpoints, policies and alerts; sees and runs no"
                  + " queries.";
          case PREFIX + "Forensics" -> "Writes, runs, reads and removes Live Discover queries.";
          case PREFIX + "ReadOnly" ->
              "Looks at the whole account, changes nothing and runs no queries.";
          case PREFIX + "Active Directory Sync" -> "Brings users and groups over from a directory.";
          case PREFIX + "Firewall" -> "Administers the firewalls of the account.";
          default -> null;
        });
  }

  private static ServicePrincipalRole named(String shortName) {
    return new ServicePrincipalRole(PREFIX + shortName);
  }

  private static String skeleton(String text) {
    String letters = text.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
    return letters.startsWith("serviceprincipal")
        ? letters.substring("serviceprincipal".length())
        : letters;
  }

  /** The console's name. */
  @Override
  public String toString() {
    return value;
  }
}
