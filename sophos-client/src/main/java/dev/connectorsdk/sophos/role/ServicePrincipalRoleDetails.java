package dev.connectorsdk.sophos.role;

import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.identity.PrincipalType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A service principal role as the account itself lists it: the console's role, joined by name to
 * the role of principal type {@code service} and to the permission sets in it.
 *
 * @param servicePrincipalRole the role as the console names it
 * @param role the account's role of that name
 * @param permissionSets the sets in it, in its order; one that the account does not list is left
 *     out here and stays in {@link Role#permissionSets()}
 */
public record ServicePrincipalRoleDetails(
    ServicePrincipalRole servicePrincipalRole, Role role, List<PermissionSet> permissionSets) {

  /** Copies the list. */
  public ServicePrincipalRoleDetails {
    permissionSets = List.copyOf(permissionSets);
  }

  /**
   * Joins the roles of an account to the console's six, in the order of the roles. A role for
   * people, a custom role, and one of another name are left out. That the names are the console's
   * is unverified: Sophos publishes neither names nor ids of these roles.
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
