/**
 * The account of a credential, its level and its API hosts (Who am I API).
 *
 * <pre>{@code
 * Identity identity = sophos.identity();
 * }</pre>
 *
 * <p>{@link Identity} is the response of whoami: the account that a credential belongs to, its
 * {@link AccountLevel} and the hosts to call. A client requests it once. {@link Principal} and
 * {@link Reference} name who or what did something in other families.
 *
 * <p>Guide: {@code docs/credentials.md} of the project.
 */
@NullMarked
package dev.connectorsdk.sophos.identity;

import org.jspecify.annotations.NullMarked;
