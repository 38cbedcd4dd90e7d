package dev.connectorsdk.sophos.role;

import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.identity.PrincipalType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A service principal role of the console with its data from the Roles API: the role of principal type {@code service} of the same name, and its permission sets.
 *
 * @param servicePrincipalRole the role in the console
 * @param role the role of that name in the account
 * @param permissionSets the permission sets, in the order of {@link Role#permissionSets()}, without those that the account does not list
 */
public record ServicePrincipalRoleDetails(
    ServicePrincipalRole servicePrincipalRole, Role role, List<PermissionSet> permissionSets) {

  /** Copies the list. */
  public ServicePrincipalRoleDetails {
    permissionSets = List.copyOf(permissionSets);
  }

  /**
   * Returns the six service principal roles of the console that are among these roles, in the order of the roles, and found by name. Roles for users and custom roles are left out. That the names are those of the console is unverified: Sophos publishes neither names nor ids of these roles.
   */
  public static List<ServicePrincipalRoleDetails> join(
      Collection<Role> roles, Collection<PermissionSet> permissionSets) {
    List<ServicePrincipalRoleDetails> known = new ArrayList<>();
    for (Role role : roles) {
      principalRole(role).ifPresent(one -> known.add(of(one, role, permissionSets)));
    }
    return List.copyOf(known);
  }

  private static Optional<ServicePrincipalRole> principalRole(Role role) {
    boolean candidate =
        role.principalType().equals(Optional.of(PrincipalType.SERVICE))
            && !role.type().equals(Optional.of(RoleType.CUSTOM));
    return role.name()
        .filter(name -> candidate && !name.isBlank())
        .map(ServicePrincipalRole::parse)
        .filter(ServicePrincipalRole::isKnown);
  }

  private static ServicePrincipalRoleDetails of(
      ServicePrincipalRole one, Role role, Collection<PermissionSet> permissionSets) {
    List<PermissionSet> held =
        role.permissionSets().stream()
            .flatMap(id -> permissionSets.stream().filter(set -> set.id().equals(id)).limit(1))
            .toList();
    return new ServicePrincipalRoleDetails(one, role, held);
  }
}
