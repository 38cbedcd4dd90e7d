package dev.connectorsdk.core.credential;

import java.util.List;

/**
 * What a provider whose credentials are to be connected can say about them. Onboarding, rotation
 * and diagnosis know a provider by this alone: implement it to add another one.
 */
public interface CredentialCheck {

  /** The provider's name for people, such as {@code Sophos Central}. */
  String provider();

  /** What a person does to make a credential, step by step; empty if nobody can say. */
  List<String> stepsToMake();

  /** What a person does to delete a credential, step by step; empty if nobody can say. */
  List<String> stepsToDelete();

  /**
   * Whether a credential may do what is wanted of it, as far as that can be known without asking
   * the provider. Sends nothing.
   *
   * @param actions ids of StackOne actions that are to be run with it
   * @param operations the provider's operations that are to be called with it, in the provider's
   *     own notation
   * @throws IllegalArgumentException if an operation is not one of the provider's
   */
  Coverage coverage(List<String> actions, List<String> operations);

  /**
   * Uses the credential to find out whether it works. Changes nothing at the provider.
   *
   * @return the account that it belongs to
   * @throws dev.connectorsdk.core.error.AuthenticationException if it is refused
   * @throws dev.connectorsdk.core.error.ApiException if it could not be found out
   */
  CredentialOwner prove(ClientCredentials credentials);
}
