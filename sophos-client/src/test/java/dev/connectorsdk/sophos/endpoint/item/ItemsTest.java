package dev.connectorsdk.sophos.endpoint.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.ConflictException;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.sophos.endpoint.CreateResult;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.sophos.internal.CreateIfAbsent;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ItemsTest {
  private static final String SHA256 = "0123456789abcdef".repeat(4);

  private final Central central = new Central();
  private final AllowedItems allowed = central.client().tenant().endpoints().allowedItems();
  private final BlockedItems blocked = central.client().tenant().endpoints().blockedItems();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void allowedItem_createdChangedDeleted_isListedAsItIs() {
    String id = allowed.create(path("C:\\till.exe")).id();
    allowed.setComment(id, "Tills");

    EndpointItem listed =
        allowed.list().stream().filter(one -> one.id().equals(id)).findAny().orElseThrow();
    assertThat(listed).isEqualTo(allowed.get(id));
    assertThat(listed.comment()).contains("Tills");
    assertThat(listed.value()).contains("C:\\till.exe");

    assertThat(allowed.delete(id)).isTrue();
    assertThat(allowed.delete(id)).isFalse();
    assertThatThrownBy(() -> allowed.get(id)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void allowedItem_createdTwice_conflict() {
    allowed.create(path("C:\\till.exe"));

    assertThatThrownBy(() -> allowed.create(path("C:\\till.exe")))
        .isInstanceOf(ConflictException.class)
        .hasMessageContaining("Item already exists");
    assertThat(allowed.create(i -> i.type(ItemType.POSIX_PATH).value("C:\\till.exe").comment("c")))
        .isNotNull();
  }

  @Test
  void createIfAbsent_sameItem_isFoundWhateverTheCaseOfItsHash() {
    CreateResult<EndpointItem> first = allowed.createIfAbsent(hash(SHA256));
    CreateResult<EndpointItem> again =
        allowed.createIfAbsent(hash(SHA256.toUpperCase(Locale.ROOT)));

    assertThat(first.created()).isTrue();
    assertThat(again).isEqualTo(new CreateResult<>(first.item(), false));
    assertThat(blocked.createIfAbsent(SHA256, "c").created()).isTrue();
    assertThat(blocked.createIfAbsent(SHA256, "d").created()).isFalse();
  }

  @Test
  void createIfAbsent_createdByAnotherCallerMeanwhile_isFound() {
    CreateResult<EndpointItem> result =
        CreateIfAbsent.run(
            allowed.list(),
            item -> item.value().equals(Optional.of("C:\\race.exe")),
            () -> {
              allowed.create(path("C:\\race.exe"));
              return allowed.create(path("C:\\race.exe"));
            });

    assertThat(result.created()).isFalse();
    assertThat(result.item()).isEqualTo(allowed.get(result.item().id()));
  }

  @Test
  void itemsOfAnotherTenant_read_notFound() {
    var other =
        central
            .client(central.simulator.partnerCredential())
            .tenant(central.simulator.partner().tenants().get(0).id())
            .endpoints();
    String allowedId = other.allowedItems().create(path("C:\\theirs.exe")).id();
    String blockedId = other.blockedItems().create(SHA256, "c").id();

    assertThatThrownBy(() -> allowed.get(allowedId)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> allowed.setComment(allowedId, "x"))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> blocked.get(blockedId)).isInstanceOf(NotFoundException.class);
    assertThat(blocked.delete(blockedId)).isFalse();
  }

  @Test
  void invalidArguments_passed_nothingIsSent() {
    int before = central.apiCalls().size();

    assertRejected(hash("abc"), "value must be 64 hexadecimal digits for a SHA-256.");
    assertRejected(path(" "), "value must not be blank.");
    assertRejected(
        i -> i.type(ItemType.PATH).value("C:\\x").comment(" "), "comment must not be blank.");
    assertRejected(
        i -> i.type(new ItemType("name")).value("x").comment("c"),
        "The property of the type name is unknown: use path, posixPath, sha256 or certificateSigner.");
    assertRejected(
        i -> path("C:\\x").apply(i).originPersonId(" "),
        "originPersonId must not be blank: pass the id of the object.");
    assertThatThrownBy(() -> blocked.create(SHA256 + "0", "c"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("sha256 must be 64 hexadecimal digits for a SHA-256.");
    assertThatThrownBy(() -> blocked.create(SHA256, ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("comment must not be blank.");
    assertThatThrownBy(() -> allowed.setComment("i", ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(central.apiCalls()).hasSize(before);
  }

  private void assertRejected(UnaryOperator<AllowedItemDraft.Builder> draft, String message) {
    assertThatThrownBy(() -> allowed.create(draft))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  private static UnaryOperator<AllowedItemDraft.Builder> path(String path) {
    return i -> i.type(ItemType.PATH).value(path).comment("Needed");
  }

  private static UnaryOperator<AllowedItemDraft.Builder> hash(String hash) {
    return i -> i.type(ItemType.SHA256).value(hash).comment("Needed");
  }
}
