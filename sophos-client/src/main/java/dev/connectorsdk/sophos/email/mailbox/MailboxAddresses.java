package dev.connectorsdk.sophos.email.mailbox;

import dev.connectorsdk.core.internal.http.ApiBinding;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.internal.OneOf;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Path;

/**
 * The addresses of one kind of a mailbox: its aliases, its delegates, or the owners of its
 * distribution list. They are in the {@link Mailbox}; this class changes them. The service rejects
 * changes of aliases and delegates of a mailbox that is synchronized from a directory with 409.
 */
public final class MailboxAddresses {
  private final Http http;
  private final String kind;
  private final String id;

  MailboxAddresses(ApiBinding binding, String kind, String id) {
    this.http = binding.create(Http.class);
    this.kind = kind;
    this.id = id;
  }

  /**
   * Adds addresses. Email management API, POST /email/v1/mailboxes/{id}/aliases, or {@code
   * delegates} or {@code distribution-list-owners}.
   *
   * @param addresses at least one email address
   * @return the added addresses, and those that were not
   * @throws IllegalArgumentException if there is no address or one is blank
   */
  public AddressChanges add(Collection<String> addresses) {
    return http.change(
        id, kind, Map.of("add", ArgumentChecks.requireTexts("addresses", addresses)));
  }

  /**
   * Removes addresses. Email management API, POST /email/v1/mailboxes/{id}/aliases, or {@code
   * delegates} or {@code distribution-list-owners}.
   *
   * @param addresses at least one email address
   * @return the removed addresses, and those that were not
   * @throws IllegalArgumentException if there is no address or one is blank
   */
  public AddressChanges remove(Collection<String> addresses) {
    return http.change(
        id, kind, Map.of("remove", ArgumentChecks.requireTexts("addresses", addresses)));
  }

  /**
   * Adds and removes addresses in one call. Email management API, POST
   * /email/v1/mailboxes/{id}/aliases, or {@code delegates} or {@code distribution-list-owners}.
   *
   * @param added at least one email address
   * @param removed at least one email address
   * @return the changed addresses, and those that were not
   * @throws IllegalArgumentException if a list is empty or an address is blank
   */
  public AddressChanges replace(Collection<String> added, Collection<String> removed) {
    Map<String, List<String>> addresses =
        Map.of(
            "add",
            ArgumentChecks.requireTexts("added", added),
            "remove",
            ArgumentChecks.requireTexts("removed", removed));
    return http.change(id, kind, new TreeMap<>(addresses));
  }

  interface Http {
    @POST("email/v1/mailboxes/{id}/{kind}")
    AddressChanges change(
        @Path("id") String id,
        @OneOf({"aliases", "delegates", "distribution-list-owners"}) @Path("kind") String kind,
        @Body Map<String, List<String>> addresses);
  }
}
