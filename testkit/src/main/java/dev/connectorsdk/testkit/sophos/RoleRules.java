package dev.connectorsdk.testkit.sophos;

/**
 * Which operations the role of a credential may call. Only certain denials are enforced: Sophos
 * does not publish a complete table. Roles are also checked on paths that the simulator does not
 * serve.
 *
 * <p>The Sophos client of this SDK has a complete table with the confidence of every cell. To
 * enforce it here, use:
 *
 * <pre>{@code
 * RoleKnowledge table = RoleKnowledge.load();
 * SophosCentralSimulator.builder()
 *     .roleRules(
 *         (roleName, method, path) ->
 *             table
 *                 .operations()
 *                 .find(method, path)
 *                 .map(operation -> table.verdict(ServicePrincipalRole.parse(roleName), operation))
 *                 .map(verdict -> RoleRules.Verdict.valueOf(verdict.name()))
 *                 .orElse(RoleRules.Verdict.UNKNOWN))
 *     .start();
 * }</pre>
 */
@FunctionalInterface
public interface RoleRules {
  /** Whether a role may call an operation. */
  enum Verdict {
    /** The role may call the operation. */
    ALLOWED,
    /** The service returns 403. */
    REFUSED,
    /** Not known; treated as allowed. */
    UNKNOWN
  }

  /**
   * Returns whether a role may make a call.
   *
   * @param roleName the role's name as the console shows it, such as {@code Service Principal
   *     ReadOnly}
   * @param method in upper case
   * @param path with the ids in it, such as {@code /common/v1/alerts/…/actions}
   */
  Verdict verdict(String roleName, String method, String path);

  /** Returns only the denials that Sophos documents or that were observed live. */
  static RoleRules documented() {
    return new DocumentedRoleRules();
  }

  /** Returns rules that deny nothing. */
  static RoleRules none() {
    return (roleName, method, path) -> Verdict.UNKNOWN;
  }
}
