package dev.connectorsdk.sophos.email.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.sophos.email.Email;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.http.Fault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuarantineTest {
  private static final String BEFORE = "/email/v1/quarantine/messages";
  private static final String LATER = "/email/v1/post-delivery-quarantine/messages";

  private final Central central = new Central();
  private final Email email = central.client().tenant().email();
  private final Quarantine quarantine = email.quarantine();
  private final PostDeliveryQuarantine later = email.postDeliveryQuarantine();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void pages_walkedWhileMessagesAreReleased_noneIsLost() {
    addCopies(BEFORE, 230);
    List<String> all = quarantine.search(q -> q).stream().map(QuarantinedMessage::id).toList();

    List<String> walked = new ArrayList<>();
    for (QuarantinedMessage message : quarantine.search(q -> q.pageSize(100))) {
      walked.add(message.id());
      quarantine.release(List.of(SelectedMessage.of(message.id())), o -> o);
    }

    assertThat(walked).containsExactlyElementsOf(all).hasSizeGreaterThan(230);
    assertThat(quarantine.search(q -> q).stream()).isEmpty();
  }

  @Test
  void postDeliveryPages_read_areNumberedInTheBody() {
    addCopies(LATER, 196);

    assertThat(later.search(q -> q.pageSize(100)).stream()).hasSize(200).doesNotHaveDuplicates();
    assertThat(
            central.simulator.traffic().calls("POST", LATER + "/search").stream()
                .map(call -> call.json().get("page")))
        .containsExactly(1L, 2L, 3L);
  }

  @Test
  void search_interrupted_isRepeated() {
    central.simulator.faults().on("POST", BEFORE + "/search").times(1).inject(Fault.status(503));

    assertThat(quarantine.search(q -> q.subjectContains("INVOICE")).stream()).isNotEmpty();
  }

  @Test
  void filters_set_selectTheirMessages() {
    assertThat(count(q -> q.direction(QuarantinedMessage.Direction.OUTBOUND))).isEqualTo(3);
    assertThat(count(q -> q.hasAnyAttachment(false))).isEqualTo(4);
    assertThat(count(q -> q.fromContains("billing1@"))).isEqualTo(1);
    assertThat(count(q -> q.toContains("payroll"))).isEqualTo(2);
    assertThat(count(q -> q.attachmentNameContains("invoice-7"))).isEqualTo(1);
    assertThat(count(q -> q.sizeInMBGreaterThan(1).sizeInMBLowerThan(2))).isEqualTo(2);
    assertThat(count(q -> q.addReason(QuarantinedMessage.Reason.SPAM))).isEqualTo(2);
    assertThat(count(q -> q.beginDate(Instant.parse("2026-03-01T09:00:00Z")))).isEqualTo(3);
    assertThat(count(q -> q.endDate(Instant.parse("2026-03-01T08:59:59Z")))).isEqualTo(9);
  }

  @Test
  void fields_selected_othersAreAbsent() {
    QuarantinedMessage message =
        quarantine.search(q -> q.addFields("subject")).stream().findFirst().orElseThrow();

    assertThat(message)
        .isEqualTo(
            QuarantinedMessage.builder().id(message.id()).subject(message.subject()).build());
  }

  @Test
  void messages_releasedForOthers_stay() {
    String id = first().id();

    QuarantineResult result =
        quarantine.release(
            List.of(SelectedMessage.of(id, List.of("no@example.com")), SelectedMessage.of("none")),
            o -> o.allowSender(false));

    assertThat(result.items()).isEmpty();
    assertThat(result.errors())
        .containsExactly(
            new QuarantineResult.Item(
                Optional.of(id),
                Optional.of("no@example.com"),
                Optional.empty(),
                Optional.of("recipientNotFound")),
            new QuarantineResult.Item(
                Optional.of("none"), Optional.empty(), Optional.empty(), Optional.of("notFound")));
    assertThat(count(q -> q.id(id))).isEqualTo(1);
  }

  @Test
  void attachments_strippedAndReattached_areInTheList() {
    String id = first().id();

    assertThat(quarantine.strip(id, List.of("logo.png", "no.png")).errors()).hasSize(1);
    assertThat(stripped(id)).containsExactly("logo.png");
    assertThat(quarantine.reattach(id, List.of("logo.png")).items()).hasSize(1);
    assertThat(stripped(id)).isEmpty();
  }

  @Test
  void messageOfAnotherTenant_read_notFound() {
    for (String path : List.of(BEFORE, LATER)) {
      String other =
          Central.firstId(central.simulator.partner().tenants().get(0).items(path).all());
      assertThatThrownBy(() -> quarantine.preview(other)).isInstanceOf(NotFoundException.class);
      assertThatThrownBy(() -> later.preview(other)).isInstanceOf(NotFoundException.class);
      assertThatThrownBy(() -> later.attachments(other).stream().count())
          .isInstanceOf(NotFoundException.class);
      assertThatThrownBy(() -> quarantine.urls(other).stream().count())
          .isInstanceOf(NotFoundException.class);
      assertThatThrownBy(() -> quarantine.strip(other, List.of("logo.png")))
          .isInstanceOf(NotFoundException.class);
      assertThat(later.delete(List.of(SelectedMessage.of(other))).errors()).hasSize(1);
    }
  }

  @Test
  void oddValues_read_onlyTheyAreLeftOut() {
    central
        .simulator
        .tenant()
        .items(BEFORE)
        .addJson(
            "{\"id\":\"odd\",\"reason\":\"newReason\",\"sizeInBytes\":\"many\",\"to\":{},"
                + "\"from\":{\"localAddress\":\"a\"},\"attachments\":{\"items\":[{\"name\":3}]},"
                + "\"quarantinedAt\":\"2026-02-28T10:00:00\"}");

    QuarantinedMessage odd = quarantine.search(q -> q.id("odd")).stream().findAny().orElseThrow();

    assertThat(odd.reason()).contains(new QuarantinedMessage.Reason("newReason"));
    assertThat(odd.sizeInBytes()).isEmpty();
    assertThat(odd.to()).isEmpty();
    assertThat(odd.from().orElseThrow().email()).isEmpty();
    assertThat(odd.quarantinedAt()).contains(Instant.parse("2026-02-28T10:00:00Z"));
    assertThat(first().from().orElseThrow().email()).contains("billing0@example.net");
  }

  @Test
  void content_printed_isNotShown() {
    MessagePreview preview = quarantine.preview(first().id());

    assertThat(preview.textBody()).contains("Invoice 4711");
    assertThat(preview.toString()).doesNotContain("Invoice").contains("date=");
  }

  static Stream<Consumer<Email>> invalidCalls() {
    Collection<SelectedMessage> none = List.of();
    SelectedMessage stripping = SelectedMessage.of("m").withoutAttachments(List.of("a"));
    return Stream.of(
        all -> all.quarantine().release(none, o -> o),
        all -> all.quarantine().delete(none, false),
        all -> all.quarantine().delete(List.of(stripping), false),
        all -> all.postDeliveryQuarantine().release(List.of(stripping)),
        all -> all.postDeliveryQuarantine().delete(none),
        all -> all.quarantine().preview(" "),
        all -> all.quarantine().attachments("../x"),
        all -> all.quarantine().urls(" "),
        all -> all.quarantine().strip("m", List.of()),
        all -> all.quarantine().strip("m", List.of("a"), List.of()),
        all -> all.quarantine().reattach("m", List.of(" ")),
        all -> all.quarantine().reattach("m", List.of("a"), List.of(" ")),
        all -> all.quarantine().search(q -> q.pageSize(0)),
        all -> all.postDeliveryQuarantine().search(q -> q.pageSize(101)),
        all ->
            all.quarantine()
                .search(q -> q.beginDate(Instant.EPOCH.plusSeconds(1)).endDate(Instant.EPOCH)),
        all -> SelectedMessage.of(" "),
        all -> SelectedMessage.of("m", List.of()));
  }

  @ParameterizedTest
  @MethodSource("invalidCalls")
  void invalidArgument_anyCall_nothingIsSent(Consumer<Email> call) {
    assertThatThrownBy(() -> call.accept(email)).isInstanceOf(IllegalArgumentException.class);
    assertThat(central.apiCalls()).isEmpty();
  }

  private long count(UnaryOperator<QuarantineQuery> query) {
    return quarantine.search(query).stream().count();
  }

  private QuarantinedMessage first() {
    return quarantine.search(q -> q).stream().findFirst().orElseThrow();
  }

  private List<String> stripped(String id) {
    return quarantine.attachments(id).stream()
        .filter(one -> one.stripped().orElse(false))
        .map(one -> one.name().orElseThrow())
        .toList();
  }

  private void addCopies(String path, int count) {
    Map<String, Object> first = central.simulator.tenant().items(path).first(1).get(0);
    IntStream.range(0, count)
        .forEach(
            number -> {
              Map<String, Object> copy = new LinkedHashMap<>(first);
              copy.put("id", "copy-" + number);
              central.simulator.tenant().items(path).add(copy);
            });
  }
}
