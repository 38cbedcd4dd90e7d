package dev.connectorsdk.sophos.access;

import dev.connectorsdk.core.error.ForbiddenException;
import dev.connectorsdk.sophos.identity.AccountLevel;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An explanation of a call that failed with 403: the roles that allow it with the evidence for that, other causes, and the next step. It is created after a failure only; it never prevents a call.
 */
public final class ForbiddenExplanation {
  private final RoleAccessTable table;
  private final String request;
  private final Optional<Operation> operation;
  private final Optional<ServicePrincipalRole> role;
  private final Optional<AccountLevel> level;

  private ForbiddenExplanation(
      RoleAccessTable table,
      String request,
      Optional<ServicePrincipalRole> role,
      Optional<AccountLevel> level) {
    this.table = table;
    this.request = request;
    this.role = role;
    this.level = level;
    int space = request.indexOf(' ');
    this.operation =
        table.operations().find(request.substring(0, space), request.substring(space + 1));
  }

  /**
   * Explains a failed request.
   *
   * @param method the HTTP method
   * @param path the path; a host before it and a query after it are ignored
   * @throws IllegalArgumentException if the method is not a word
   */
  public static ForbiddenExplanation of(RoleAccessTable table, String method, String path) {
    if (!method.matches("\\w+")) {
      throw new IllegalArgumentException("\"" + method + "\" is not an HTTP method.");
    }
    return new ForbiddenExplanation(
        table, method + " " + path, Optional.empty(), Optional.empty());
  }

  /** Explains a failure. */
  public static ForbiddenExplanation of(RoleAccessTable table, ForbiddenException failure) {
    return ofRequest(table, failure.request());
  }

  /**
   * Explains a failed request.
   *
   * @param request the method, host and path, in the form of {@link ForbiddenException#request()}
   */
  public static ForbiddenExplanation ofRequest(RoleAccessTable table, String request) {
    int space = request.indexOf(' ');
    return of(table, request.substring(0, Math.max(space, 0)), request.substring(space + 1));
  }

  /** Returns this explanation for a credential of a known role. */
  public ForbiddenExplanation withRole(ServicePrincipalRole role) {
    return new ForbiddenExplanation(table, request, Optional.of(role), level);
  }

  /** Returns this explanation for a credential of a known level. */
  public ForbiddenExplanation withLevel(AccountLevel level) {
    return new ForbiddenExplanation(table, request, role, Optional.of(level));
  }

  /** The operation; absent if it is not in the catalog. */
  public Optional<Operation> operation() {
    return operation;
  }

  /** The role of the credential; absent if not set, because no API returns it. */
  public Optional<ServicePrincipalRole> role() {
    return role;
  }

  /** The access of the credential's role to the operation; absent if either is not known. */
  public Optional<RoleAccess> access() {
    return operation.flatMap(one -> role.map(this::access));
  }

  /** The roles that are known to allow the operation: first by the strength of the evidence, then from the least privileged. */
  public Map<ServicePrincipalRole, RoleAccess> allowedRoles() {
    return rolesWith(AccessVerdict.ALLOWED);
  }

  /** The roles of which it is not known whether they allow the operation, from the least privileged. */
  public List<ServicePrincipalRole> unknownRoles() {
    return List.copyOf(rolesWith(AccessVerdict.UNKNOWN).keySet());
  }

  /** The other possible causes, the first to check first. */
  public List<ForbiddenCause> otherCauses() {
    return ForbiddenCause.of(operation, level);
  }

  /** The next step, in one or two sentences. */
  public String nextStep() {
    return ForbiddenText.nextStep(this);
  }

  /**
   * The explanation in one or two sentences, which is part of the message of a {@link ForbiddenException}.
   */
  public String summary() {
    return ForbiddenText.summary(this);
  }

  /** The complete explanation, in lines. */
  public String text() {
    return ForbiddenText.of(this);
  }

  /** The same as {@link #text()}. */
  @Override
  public String toString() {
    return text();
  }

  /** Returns the operation, or the request if it is not in the catalog. */
  String subject() {
    return operation.map(Operation::toString).orElse(request.replaceFirst("\\?.*$", ""));
  }

  Optional<RoleAdvice> advice() {
    return operation.map(one -> RoleAdvice.forOperations(table, one));
  }

  /** Returns whether the credential is known to be of a level that cannot call the operation. */
  boolean isOfOtherLevel() {
    return operation
        .filter(one -> !one.levels().contains(AccountLevel.TENANT))
        .flatMap(one -> level.map(own -> !one.levels().contains(own)))
        .orElse(false);
  }

  private Map<ServicePrincipalRole, RoleAccess> rolesWith(AccessVerdict verdict) {
    Map<ServicePrincipalRole, RoleAccess> roles = new LinkedHashMap<>();
    if (operation.isPresent()) {
      table.rolesByPrivilege().stream()
          .filter(one -> access(one).verdict() == verdict)
          .sorted(Comparator.comparing(one -> access(one).grade()))
          .forEach(one -> roles.put(one, access(one)));
    }
    return roles;
  }

  private RoleAccess access(ServicePrincipalRole one) {
    return operation
        .map(
            called ->
                level
                    .map(own -> table.access(one, called, own))
                    .orElseGet(() -> table.access(one, called)))
        .orElseGet(RoleAccess::unknown);
  }
}
