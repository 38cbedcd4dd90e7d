package dev.connectorsdk.sophos.email.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.core.error.ConflictException;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.http.Fault;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MailboxesTest {
  private static final String PATH = "/email/v1/mailboxes";

  private final Central central = new Central();
  private final Mailboxes mailboxes = central.client().tenant().email().mailboxes();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void mailbox_createdRenamedDeleted_isListedAsItIs() {
    String id = create("orders@example.com").id();
    mailboxes.rename(id, "Orders");

    Mailbox listed =
        mailboxes.list(q -> q.emailStartsWith("orders@")).stream().findAny().orElseThrow();
    assertThat(listed).isEqualTo(mailboxes.get(id));
    assertThat(listed.name()).contains("Orders");
    assertThat(mailboxes.delete(id)).isTrue();
    assertThat(mailboxes.delete(id)).isFalse();
    assertThatThrownBy(() -> mailboxes.get(id)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void emailThatIsAnAlias_created_conflict() {
    mailboxes.aliases(first().id()).add(List.of("orders@example.com"));

    assertThatThrownBy(() -> create("orders@example.com"))
        .isInstanceOf(ConflictException.class)
        .hasMessageContaining("POST 127.0.0.1/email/v1/mailboxes")
        .hasMessageContaining("alias already exists");
  }

  @Test
  void addresses_changed_areThoseOfTheMailbox() {
    String id = first().id();
    mailboxes.aliases(id).add(List.of("a@example.com", "b@example.com"));
    mailboxes.aliases(id).replace(List.of("c@example.com"), List.of("a@example.com"));
    mailboxes.delegates(id).add(List.of("d@example.com"));
    mailboxes.distributionListOwners(id).add(List.of("o@example.com"));

    Mailbox changed = mailboxes.get(id);
    assertThat(changed.aliases()).contains("b@example.com", "c@example.com");
    assertThat(changed.aliases()).doesNotContain("a@example.com");
    assertThat(mailboxes.list(q -> q.delegate("d@example.com")).stream()).containsExactly(changed);
    assertThat(mailboxes.list(q -> q.distributionListOwnedBy("o@example.com")).stream())
        .containsExactly(changed);
    mailboxes.delegates(id).remove(List.of("d@example.com"));
    assertThat(mailboxes.get(id).delegates()).isEmpty();
  }

  @Test
  void alias_ofAnotherMailbox_failureHasTheAddressUnderAnyName() {
    AddressChanges changes =
        mailboxes.aliases(first().id()).add(List.of("payroll@example.com", "new@example.com"));

    assertThat(changes.added()).containsExactly("new@example.com");
    AddressChanges.Failure failure = changes.errors().orElseThrow().failedToAdd().get(0);
    assertThat(failure.error()).contains("alreadyExists");
    assertThat(failure.otherProperties()).containsValue("payroll@example.com");
  }

  static Stream<Consumer<Mailboxes>> changesOfSynchronized() {
    return Stream.of(
        all -> all.rename(synced(all), "n"),
        all -> all.delete(synced(all)),
        all -> all.aliases(synced(all)).add(List.of("a@example.com")),
        all -> all.delegates(synced(all)).add(List.of("a@example.com")));
  }

  @ParameterizedTest
  @MethodSource("changesOfSynchronized")
  void mailboxOfADirectory_changed_conflict(Consumer<Mailboxes> change) {
    assertThatThrownBy(() -> change.accept(mailboxes))
        .isInstanceOf(ConflictException.class)
        .hasMessageContaining("directory");
  }

  @Test
  void mailboxesOfADirectory_deletedWithOthers_areReported() {
    String synced = synced(mailboxes);

    DeletedMailboxes deleted = mailboxes.delete(List.of(first().id(), synced));

    assertThat(deleted.items()).hasSize(1);
    assertThat(deleted.errors())
        .containsExactly(new DeletedMailboxes.Item(synced, Optional.of("directorySynced")));
  }

  @Test
  void pages_walkedWhileMailboxesAreDeleted_noneIsLost() {
    mailboxes.create(IntStream.range(0, 250).mapToObj(MailboxesTest::draft).toList());
    long total = mailboxes.list().stream().count();

    long walked = 0;
    for (Mailbox mailbox : mailboxes.list(q -> q.emailStartsWith("bulk").pageSize(100))) {
      assertThat(mailboxes.delete(mailbox.id())).isTrue();
      walked++;
    }

    assertThat(walked).isEqualTo(250);
    assertThat(mailboxes.list().stream()).hasSize((int) total - 250);
  }

  @Test
  void mailboxOfAnotherTenant_read_notFound() {
    String other =
        central
            .client(central.simulator.partnerCredential())
            .tenant(central.simulator.partner().tenants().get(0).id())
            .email()
            .mailboxes()
            .list()
            .stream()
            .findFirst()
            .orElseThrow()
            .id();

    assertThatThrownBy(() -> mailboxes.get(other)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> mailboxes.aliases(other).add(List.of("a@example.com")))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(
            () -> mailboxes.requestBulkSenderPrivilege(other, 1, SendingPeriod.DAILY, "p"))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void tenantWithoutLicense_listed_notFound() {
    central.simulator.faults().on("GET", PATH).inject(Fault.status(404));

    assertThatThrownBy(() -> mailboxes.list().stream().count())
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void oddValues_read_onlyTheyAreLeftOut() {
    central
        .simulator
        .tenant()
        .items(PATH)
        .addJson(
            "{\"id\":\"odd\",\"type\":\"publicFolder\",\"createdAt\":\"soon\",\"blocked\":\"True\","
                + "\"aliases\":null,\"delegates\":{},\"policies\":{\"dataControl\":[\"x\"]}}");

    Mailbox odd = mailboxes.get("odd");

    assertThat(odd.type()).contains(new MailboxType("publicFolder"));
    assertThat(odd.blocked()).contains(true);
    assertThat(odd.createdAt()).isEmpty();
    assertThat(odd.aliases()).isEmpty();
    assertThat(odd.delegates()).isEmpty();
    assertThat(odd.policies().orElseThrow().dataControl()).containsExactly("x");
  }

  static Stream<Consumer<Mailboxes>> invalidCalls() {
    return Stream.of(
        all -> all.get(" "),
        all -> all.get("../delete"),
        all -> all.rename("m", " "),
        all -> all.create(m -> m.type(MailboxType.USER).email("").name("n")),
        all -> all.create(List.of()),
        all -> all.delete(List.of()),
        all -> all.delete(List.of("m", " ")),
        all -> all.aliases(" "),
        all -> all.aliases("m").add(List.of()),
        all -> all.delegates("m").remove(List.of(" ")),
        all -> all.distributionListOwners("m").replace(List.of("a"), List.of()),
        all -> all.requestBulkSenderPrivilege("m", 0, SendingPeriod.DAILY, "p"),
        all -> all.requestBulkSenderPrivilege("m", 1, SendingPeriod.DAILY, ""),
        all -> all.list(q -> q.pageSize(101)));
  }

  @ParameterizedTest
  @MethodSource("invalidCalls")
  void invalidArgument_anyCall_nothingIsSent(Consumer<Mailboxes> call) {
    assertThatThrownBy(() -> call.accept(mailboxes)).isInstanceOf(IllegalArgumentException.class);
    assertThat(central.apiCalls()).isEmpty();
  }

  @Test
  void creation_brokenOff_isNotSentTwice() {
    central.simulator.faults().on("POST", PATH).times(1).inject(Fault.resetAfterHandling());

    assertThatThrownBy(() -> create("once@example.com"))
        .isInstanceOf(ApiException.class)
        .isNotInstanceOf(StatusException.class);
    assertThat(central.simulator.traffic().count("POST", PATH)).isEqualTo(1);
    assertThat(mailboxes.list(q -> q.email("once@example.com")).stream()).hasSize(1);
  }

  private Mailbox create(String email) {
    return mailboxes.create(m -> m.type(MailboxType.USER).email(email).name("New"));
  }

  private Mailbox first() {
    return mailboxes.list().stream().findFirst().orElseThrow();
  }

  private static String synced(Mailboxes all) {
    return all.list(q -> q.name("Purchasing")).stream().findFirst().orElseThrow().id();
  }

  private static MailboxDraft draft(int number) {
    return MailboxDraft.builder()
        .type(MailboxType.USER)
        .email("bulk" + number + "@example.com")
        .name("Bulk " + number)
        .build();
  }
}
