package dev.connectorsdk.testkit.sophos;

/**
 * What the role of a credential may call. Only a clear refusal is enforced: Sophos publishes no
 * complete table, and the simulator must not invent one. A role is checked on paths that the
 * simulator does not serve, too.
 *
 * <p>The Sophos client of this SDK has a table with a grade for every cell. To enforce it here,
 * hand it in:
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
  /** What is known about one role and one operation. */
  enum Verdict {
    /** The operation is open to the role. */
    ALLOWED,
    /** The operation answers 403. */
    REFUSED,
    /** Nobody knows; treated as allowed. */
    UNKNOWN
  }

  /**
   * Judges one call.
   *
   * @param roleName the role's name as the console shows it, such as {@code Service Principal
   *     ReadOnly}
   * @param method in capitals
   * @param path with the ids in it, such as {@code /common/v1/alerts/…/actions}
   */
  Verdict judge(String roleName, String method, String path);

  /** The refusals that Sophos documents or that were seen live, and nothing beyond them. */
  static RoleRules documented() {
    return new DocumentedRoleRules();
  }

  /** No refusal at all. */
  static RoleRules none() {
    return (roleName, method, path) -> Verdict.UNKNOWN;
  }
}
