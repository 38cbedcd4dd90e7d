/**
 * Service principal roles: the operations that each may call, the evidence for that, and advice on
 * which role to use.
 *
 * <pre>{@code
 * ForbiddenExplanation explanation = sophos.explain(forbiddenException);
 * }</pre>
 *
 * <p>{@link RoleAccessTable} has the access of each {@link ServicePrincipalRole} to each {@link
 * Operation}, with the grade of the evidence. {@link RoleAdvice} is the least role for a set of
 * operations, {@link ForbiddenExplanation} the causes of a 403, the role among them.
 *
 * <p>Guide: {@code docs/roles.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.access;

import org.jspecify.annotations.NullMarked;
