package dev.connectorsdk.sophos.contract.operation;

import dev.connectorsdk.sophos.email.mailbox.DeletedMailboxes;
import dev.connectorsdk.sophos.email.mailbox.MailboxDraft;
import dev.connectorsdk.sophos.email.mailbox.MailboxType;
import dev.connectorsdk.sophos.email.mailbox.SendingPeriod;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The operations on mailboxes. */
final class MailboxOperations {
  private static final String MAILBOXES = "/email/v1/mailboxes";
  private static final String MAILBOX = MAILBOXES + "/{id}";

  private MailboxOperations() {}

  static Stream<Operation> all() {
    return Stream.of(lists(), writes(), addresses()).flatMap(rows -> rows);
  }

  private static Stream<Operation> lists() {
    return Stream.of(
        Operation.tenant(
            "GET " + MAILBOXES, (t, ids) -> t.email().mailboxes().list().stream().count(), 7L),
        Operation.tenant(
                "GET " + MAILBOXES,
                (t, ids) ->
                    t
                        .email()
                        .mailboxes()
                        .list(
                            q ->
                                q.name("n")
                                    .nameStartsWith("s")
                                    .email("e")
                                    .emailStartsWith("f")
                                    .createdAfter(Instant.parse("2026-01-01T00:00:00Z"))
                                    .createdBefore(Instant.parse("2026-02-01T00:00:00Z"))
                                    .type(MailboxType.USER)
                                    .bulkSenderPrivilegeStatus("b")
                                    .blocked(true)
                                    .distributionListOwnedBy("o")
                                    .alias("a")
                                    .aliasesStartWith("l")
                                    .delegate("d")
                                    .pageSize(10)
                                    .pageTotal(true))
                        .stream()
                        .count(),
                0L)
            .query(
                "name",
                "n",
                "nameStartsWith",
                "s",
                "email",
                "e",
                "emailStartsWith",
                "f",
                "createdAfter",
                "2026-01-01T00:00:00Z",
                "createdBefore",
                "2026-02-01T00:00:00Z",
                "type",
                "user",
                "bulkSenderPrivilegeStatus",
                "b",
                "blocked",
                "true",
                "distributionListOwnedBy",
                "o",
                "alias",
                "a",
                "aliasesStartWith",
                "l",
                "delegate",
                "d",
                "pageSize",
                "10",
                "pageTotal",
                "true"),
        Operation.tenant(
            "GET " + MAILBOX,
            (t, ids) -> t.email().mailboxes().get("mb-1").email(),
            Optional.of("one@example.com")));
  }

  private static Stream<Operation> writes() {
    return Stream.of(
        Operation.tenant(
                "POST " + MAILBOXES,
                (t, ids) ->
                    t.email()
                        .mailboxes()
                        .create(m -> m.type(MailboxType.USER).email("new@example.com").name("New"))
                        .blocked(),
                Optional.of(false))
            .body("{'type':'user','email':'new@example.com','name':'New'}"),
        Operation.tenant(
                "POST " + MAILBOXES + "/bulk",
                (t, ids) ->
                    t.email()
                        .mailboxes()
                        .create(
                            List.of(
                                draft("two@example.com", "Two"), draft("one@example.com", "Again")))
                        .errors()
                        .get(0)
                        .error(),
                Optional.of("resourceConflict"))
            .body(
                "{'items':[{'type':'user','email':'two@example.com','name':'Two'},"
                    + "{'type':'user','email':'one@example.com','name':'Again'}]}"),
        Operation.tenant(
                "PATCH " + MAILBOX,
                (t, ids) -> t.email().mailboxes().rename("mb-1", "First").name(),
                Optional.of("First"))
            .body("{'name':'First'}"),
        Operation.tenant(
            "DELETE " + MAILBOX, (t, ids) -> t.email().mailboxes().delete("mb-1"), true),
        Operation.tenant(
                "POST " + MAILBOXES + "/delete",
                (t, ids) -> t.email().mailboxes().delete(List.of("mb-1", "none")).errors(),
                List.of(new DeletedMailboxes.Item("none", Optional.of("notFound"))))
            .body("{'items':[{'id':'mb-1'},{'id':'none'}]}"),
        Operation.tenant(
                "POST " + MAILBOX + "/bulksender-privilege-request",
                (t, ids) ->
                    t.email()
                        .mailboxes()
                        .requestBulkSenderPrivilege("mb-1", 500, SendingPeriod.DAILY, "Newsletter"),
                true)
            .body("{'count':500,'period':'daily','purpose':'Newsletter'}"));
  }

  private static Stream<Operation> addresses() {
    return Stream.of(
        Operation.tenant(
                "POST " + MAILBOX + "/aliases",
                (t, ids) ->
                    t.email()
                        .mailboxes()
                        .aliases("mb-1")
                        .replace(List.of("uno@example.com"), List.of("eins@example.com"))
                        .added(),
                List.of("uno@example.com"))
            .body("{'add':['uno@example.com'],'remove':['eins@example.com']}"),
        Operation.tenant(
                "POST " + MAILBOX + "/delegates",
                (t, ids) ->
                    t.email().mailboxes().delegates("mb-1").add(List.of("two@example.com")).added(),
                List.of("two@example.com"))
            .body("{'add':['two@example.com']}"),
        Operation.tenant(
                "POST " + MAILBOX + "/delegates",
                (t, ids) ->
                    t.email()
                        .mailboxes()
                        .delegates("mb-1")
                        .remove(List.of("two@example.com"))
                        .removed(),
                List.of())
            .body("{'remove':['two@example.com']}"),
        Operation.tenant(
                "POST " + MAILBOX + "/distribution-list-owners",
                (t, ids) ->
                    t.email()
                        .mailboxes()
                        .distributionListOwners("mb-1")
                        .replace(List.of("two@example.com"), List.of("six@example.com"))
                        .errors()
                        .orElseThrow()
                        .failedToRemove()
                        .get(0)
                        .error(),
                Optional.of("notFound"))
            .body("{'add':['two@example.com'],'remove':['six@example.com']}"));
  }

  private static MailboxDraft draft(String email, String name) {
    return MailboxDraft.builder().type(MailboxType.USER).email(email).name(name).build();
  }
}
