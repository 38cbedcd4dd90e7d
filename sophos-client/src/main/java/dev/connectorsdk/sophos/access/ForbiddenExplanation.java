package dev.connectorsdk.sophos.access;

import dev.connectorsdk.core.error.ForbiddenException;
import dev.connectorsdk.sophos.identity.AccountLevel;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why a call may have been refused with 403, and what to do: which roles could have done it and how
 * sure that is, which other causes there are, and the next step. It is made after a refusal; no
 * call is ever kept back because of it.
 */
public final class ForbiddenExplanation {
  private final RoleAccessTable knowledge;
  private final String request;
  private final Optional<Operation> operation;
  private final Optional<ServicePrincipalRole> role;
  private final Optional<AccountLevel> level;

  private ForbiddenExplanation(
      RoleAccessTable knowledge,
      String request,
      Optional<ServicePrincipalRole> role,
      Optional<AccountLevel> level) {
    this.knowledge = knowledge;
    this.request = request;
    this.role = role;
    this.level = level;
    int blank = request.indexOf(' ');
    this.operation =
        knowledge.operations().find(request.substring(0, blank), request.substring(blank + 1));
  }

  /**
   * Explains the refusal of a request.
   *
   * @param method the HTTP method
   * @param path the path as it was asked; a host before it and a query after it are ignored
   * @throws IllegalArgumentException if the method is no word
   */
  public static ForbiddenExplanation of(RoleAccessTable knowledge, String method, String path) {
    if (!method.matches("\\w+")) {
      throw new IllegalArgumentException("\"" + method + "\" is no HTTP method.");
    }
    return new ForbiddenExplanation(
        knowledge, method + " " + path, Optional.empty(), Optional.empty());
  }

  /** Explains a refusal that was thrown. */
  public static ForbiddenExplanation of(RoleAccessTable knowledge, ForbiddenException refusal) {
    return ofRequest(knowledge, refusal.request());
  }

  /**
   * Explains the refusal of a request.
   *
   * @param request method, host and path, as {@link ForbiddenException#request()} has it
   */
  public static ForbiddenExplanation ofRequest(RoleAccessTable knowledge, String request) {
    int blank = request.indexOf(' ');
    return of(knowledge, request.substring(0, Math.max(blank, 0)), request.substring(blank + 1));
  }

  /** The same explanation for a credential whose role is known. */
  public ForbiddenExplanation withRole(ServicePrincipalRole role) {
    return new ForbiddenExplanation(knowledge, request, Optional.of(role), level);
  }

  /** The same explanation for a credential whose level is known. */
  public ForbiddenExplanation withLevel(AccountLevel level) {
    return new ForbiddenExplanation(knowledge, request, role, Optional.of(level));
  }

  /** The operation that was called, absent if the catalogue does not have it. */
  public Optional<Operation> operation() {
    return operation;
  }

  /** The role of the credential, absent if it was not given: no API tells it. */
  public Optional<ServicePrincipalRole> role() {
    return role;
  }

  /** What is known of the credential's role and this operation, absent if either is not known. */
  public Optional<RoleAccess> finding() {
    return operation.flatMap(one -> role.map(this::finding));
  }

  /** The roles that are known to be allowed this, the surest first, then the smallest. */
  public Map<ServicePrincipalRole, RoleAccess> allowedRoles() {
    return rolesWith(AccessVerdict.ALLOWED);
  }

  /** The roles of which nobody knows whether they are allowed this, the smallest first. */
  public List<ServicePrincipalRole> unknownRoles() {
    return List.copyOf(rolesWith(AccessVerdict.UNKNOWN).keySet());
  }

  /** What else could be the cause, the first to look at coming first. */
  public List<ForbiddenCause> otherCauses() {
    return ForbiddenCause.of(operation, level);
  }

  /** What to do now, in one or two sentences. */
  public String nextStep() {
    return ForbiddenText.nextStep(this);
  }

  /**
   * The explanation in one or two sentences: what the message of a {@link ForbiddenException} of a
   * call holds.
   */
  public String brief() {
    return ForbiddenSummary.of(this);
  }

  /** The whole explanation, in lines for people. */
  public String text() {
    return ForbiddenText.of(this);
  }

  /** The same as {@link #text()}. */
  @Override
  public String toString() {
    return text();
  }

  /** The operation, or what was asked if the catalogue does not have it. */
  String subject() {
    return operation.map(Operation::toString).orElse(request.replaceFirst("\\?.*$", ""));
  }

  Optional<RoleAdvice> advice() {
    return operation.map(one -> RoleAdvice.forOperations(knowledge, one));
  }

  /** Whether the credential is known to be of a level that cannot call this at all. */
  boolean isOfOtherLevel() {
    return operation
        .filter(one -> !one.levels().contains(AccountLevel.TENANT))
        .flatMap(one -> level.map(own -> !one.levels().contains(own)))
        .orElse(false);
  }

  private Map<ServicePrincipalRole, RoleAccess> rolesWith(AccessVerdict verdict) {
    Map<ServicePrincipalRole, RoleAccess> roles = new LinkedHashMap<>();
    if (operation.isPresent()) {
      knowledge.rolesFromLeast().stream()
          .filter(one -> finding(one).verdict() == verdict)
          .sorted(Comparator.comparing(one -> finding(one).certainty()))
          .forEach(one -> roles.put(one, finding(one)));
    }
    return roles;
  }

  private RoleAccess finding(ServicePrincipalRole one) {
    return operation
        .map(
            called ->
                level
                    .map(own -> knowledge.finding(one, called, own))
                    .orElseGet(() -> knowledge.finding(one, called)))
        .orElseGet(RoleAccess::unknown);
  }
}
