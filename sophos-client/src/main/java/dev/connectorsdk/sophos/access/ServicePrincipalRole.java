package dev.connectorsdk.sophos.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The role of an API credential, which decides what it may call. It is selected when the credential
 * is created in the Sophos Central console, and cannot be changed later.
 *
 * <p>Roles that Sophos adds later are kept under their own names. No Sophos API returns the role of
 * a credential, so the value always comes from the administrator who created it.
 *
 * <p>Names and meanings are those of StackOne's guide to the Sophos Central connector profile,
 * completed by Sophos' help page "API Credentials Management"; where the help has another name, see
 * {@link #alsoCalled()}.
 *
 * @param value the name in the console, such as {@code Service Principal ReadOnly}; never blank
 */
public record ServicePrincipalRole(String value) {
  private static final String PREFIX = "Service Principal ";

  /** Full read and write access to all APIs; the default in the console. */
  public static final ServicePrincipalRole SUPER_ADMIN = named("Super Admin");

  /** Management without forensics: no queries. */
  public static final ServicePrincipalRole MANAGEMENT = named("Management");

  /** Forensics and incident investigation: Live Discover queries. */
  public static final ServicePrincipalRole FORENSICS = named("Forensics");

  /** Read access to all APIs, without queries. */
  public static final ServicePrincipalRole READ_ONLY = named("ReadOnly");

  /** Directory synchronization only; Sophos' help calls it Active Directory Sync. */
  public static final ServicePrincipalRole DIRECTORY_SYNC = named("Directory Sync");

  /** Firewall management only. */
  public static final ServicePrincipalRole FIREWALL = named("Firewall");

  /** Rejects a blank name. */
  public ServicePrincipalRole {
    if (value.isBlank()) {
      throw new IllegalArgumentException(
          "A service principal role needs a name, such as Service Principal ReadOnly.");
    }
  }

  /**
   * Parses a role. Letter case, spaces, hyphens and underscores do not matter, the words "Service
   * Principal" are optional, and {@linkplain #alsoCalled() other names} are recognized
   * ("Read-Only", "Active Directory Sync"). Any other text becomes a role of that name, for which
   * {@link #isKnown()} is false.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public static ServicePrincipalRole parse(String text) {
    return switch (normalized(text)) {
      case "superadmin" -> SUPER_ADMIN;
      case "management" -> MANAGEMENT;
      case "forensics", "forensic" -> FORENSICS;
      case "readonly" -> READ_ONLY;
      case "activedirectorysync", "directorysync", "adsync" -> DIRECTORY_SYNC;
      case "firewall" -> FIREWALL;
      default -> new ServicePrincipalRole(text);
    };
  }

  /** The six roles of the console, in the order of its documentation. */
  public static List<ServicePrincipalRole> known() {
    return List.of(SUPER_ADMIN, MANAGEMENT, FORENSICS, READ_ONLY, DIRECTORY_SYNC, FIREWALL);
  }

  /** Returns whether this is one of the {@linkplain #known() six known roles}. */
  public boolean isKnown() {
    return known().contains(this);
  }

  /** The name without the words "Service Principal". */
  public String shortName() {
    return value.startsWith(PREFIX) && value.length() > PREFIX.length()
        ? value.substring(PREFIX.length())
        : value;
  }

  /** The description in one sentence; absent if the role is not {@linkplain #isKnown() known}. */
  public Optional<String> description() {
    return Optional.ofNullable(
        switch (value) {
          case PREFIX + "Super Admin" ->
              "Full read and write access to all APIs, and runs queries.";
          case PREFIX + "Management" ->
              "Manages accounts, roles, users, endpoints, policies and alerts, without forensics: can"
                  + " neither see nor run queries.";
          case PREFIX + "Forensics" ->
              "Forensics and incident investigation: creates, runs, reads and deletes Live Discover"
                  + " queries.";
          case PREFIX + "ReadOnly" -> "Reads all APIs; cannot change anything or run queries.";
          case PREFIX + "Directory Sync" ->
              "Directory synchronization only: users and groups of a directory.";
          case PREFIX + "Firewall" -> "Firewall management only.";
          default -> null;
        });
  }

  /** Other names of the role in consoles and documents; usually empty. */
  public List<String> alsoCalled() {
    return switch (value) {
      case PREFIX + "ReadOnly" -> List.of(PREFIX + "Read-Only");
      case PREFIX + "Directory Sync" -> List.of(PREFIX + "Active Directory Sync");
      default -> List.of();
    };
  }

  private static ServicePrincipalRole named(String shortName) {
    return new ServicePrincipalRole(PREFIX + shortName);
  }

  private static String normalized(String text) {
    String letters = text.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
    return letters.startsWith("serviceprincipal")
        ? letters.substring("serviceprincipal".length())
        : letters;
  }

  /** The name in the console. */
  @Override
  public String toString() {
    return value;
  }
}
