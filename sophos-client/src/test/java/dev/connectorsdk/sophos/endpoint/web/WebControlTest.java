package dev.connectorsdk.sophos.endpoint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.core.error.StatusException;
import dev.connectorsdk.sophos.fixture.Central;
import dev.connectorsdk.testkit.http.Fault;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebControlTest {
  private static final String CATEGORIES = "/endpoint/v1/settings/web-control/categories";

  private final Central central = new Central();
  private final WebControl web = central.client().tenant().endpoints().webControl();

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void localSite_createdChangedDeleted_isListedAsItIs() {
    String id =
        web.localSites().create(s -> s.url("a.example.com").tags(List.of("x")).comment("new")).id();
    web.localSites().update(id, s -> s.categoryId(3).tags(List.of()));

    LocalSite listed =
        web.localSites().list().stream().filter(s -> s.id().equals(id)).findAny().orElseThrow();
    assertThat(listed).isEqualTo(web.localSites().get(id));
    assertThat(listed.tags()).isEmpty();
    assertThat(listed.categoryId()).hasValue(3);
    assertThat(listed.comment()).contains("new");

    assertThat(web.localSites().delete(id)).isTrue();
    assertThat(web.localSites().delete(id)).isFalse();
    assertThatThrownBy(() -> web.localSites().get(id)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void localSites_moreThanAPage_areAllListed() {
    for (int i = 0; i < 205; i++) {
      central
          .simulator
          .tenant()
          .items("/endpoint/v1/settings/web-control/local-sites")
          .add(Map.of("id", "s-" + i));
    }

    assertThat(web.localSites().list().stream().map(LocalSite::id))
        .hasSize(206)
        .doesNotHaveDuplicates()
        .contains("s-0", "s-204");
  }

  static Stream<UnaryOperator<LocalSiteDraft.Builder>> incomplete() {
    return Stream.of(
        s -> s.url("a.example.com"),
        s -> s.url("a.example.com").tags(List.of()),
        s -> s.categoryId(3),
        s -> s.url(" ").categoryId(3),
        s -> s.url("a.example.com b").categoryId(3),
        s -> s);
  }

  @ParameterizedTest
  @MethodSource("incomplete")
  void localSite_incomplete_nothingIsSent(UnaryOperator<LocalSiteDraft.Builder> site) {
    assertThatThrownBy(() -> web.localSites().create(site))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("url");
    assertThat(central.apiCalls()).isEmpty();
  }

  @Test
  void localSite_changedWithoutProperties_nothingIsSent() {
    assertThatThrownBy(() -> web.localSites().update("ls", s -> s))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The local site has no properties: set url, categoryId, tags or comment.");
    assertThat(central.apiCalls()).isEmpty();
  }

  @Test
  void localSiteOfAnotherTenant_anyCall_notFound() {
    String theirs =
        central
            .client(central.simulator.partnerCredential())
            .tenant(central.simulator.partner().tenants().get(0).id())
            .endpoints()
            .webControl()
            .localSites()
            .create(s -> s.url("theirs.example.com").categoryId(1))
            .id();

    assertThatThrownBy(() -> web.localSites().get(theirs)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> web.localSites().update(theirs, s -> s.comment("mine")))
        .isInstanceOf(NotFoundException.class);
    assertThat(web.localSites().delete(theirs)).isFalse();
  }

  @Test
  void unknownCategory_ofASite_isRejectedByTheService() {
    StatusException rejected =
        catchThrowableOfType(
            StatusException.class,
            () -> web.localSites().create(s -> s.url("a.example.com").categoryId(999)));

    assertThat(rejected.status()).isEqualTo(400);
    assertThat(rejected).hasMessageContaining("categoryId is not the id of a category");
  }

  @Test
  void decryption_ofOneCategory_leavesTheOthers() {
    List<WebCategory> before = web.tlsDecryption().get().categories();
    web.tlsDecryption().setCategories(Map.of(2, true));
    web.tlsDecryption().setEnabled(false);

    TlsDecryptionSettings after = web.tlsDecryption().get();
    assertThat(after.enabled()).contains(false);
    assertThat(after.categories().get(1).decryptionEnabled()).contains(true);
    assertThat(after.categories().get(0)).isEqualTo(before.get(0));
  }

  @Test
  void excludedWebsites_addedRemovedCleared_areThoseOfTheList() {
    TlsDecryption decryption = web.tlsDecryption();
    decryption.changeExcludedWebsites(
        List.of(ExcludedWebsite.of("a.example.com", "pinned"), ExcludedWebsite.of("b.example.com")),
        List.of());
    ChangedWebsites changed =
        decryption.changeExcludedWebsites(
            List.of(), List.of(ExcludedWebsite.of("b.example.com"), ExcludedWebsite.of("none")));

    assertThat(changed.removed()).containsExactly(ExcludedWebsite.of("b.example.com"));
    assertThat(decryption.excludedWebsites().stream())
        .containsExactly(ExcludedWebsite.of("a.example.com", "pinned"));
    assertThat(decryption.get().excludedWebsites().orElseThrow().total()).hasValue(1);
    assertThat(decryption.clearExcludedWebsites()).isTrue();
    assertThat(decryption.excludedWebsites().stream()).isEmpty();
  }

  @Test
  void excludedWebsites_aboveTheLimit_noneIsAdded() {
    List<ExcludedWebsite> tooMany =
        IntStream.range(0, 1001).mapToObj(i -> ExcludedWebsite.of("w" + i + ".example")).toList();

    StatusException rejected =
        catchThrowableOfType(
            StatusException.class,
            () -> web.tlsDecryption().changeExcludedWebsites(tooMany, List.of()));

    assertThat(rejected.status()).isEqualTo(422);
    assertThat(rejected).hasMessageContaining("A count limit of the service would be exceeded.");
    assertThat(web.tlsDecryption().excludedWebsites().stream()).isEmpty();
  }

  @Test
  void emptyChanges_ofTheDecryption_nothingIsSent() {
    TlsDecryption decryption = web.tlsDecryption();

    assertThatThrownBy(() -> decryption.setCategories(Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("decryptionEnabled must have at least one category.");
    assertThatThrownBy(() -> decryption.changeExcludedWebsites(List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The change is empty: add or remove a website.");
    assertThatThrownBy(
            () -> decryption.changeExcludedWebsites(List.of(), List.of(ExcludedWebsite.of(" "))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The value of a website must not be blank.");
    assertThat(central.apiCalls()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{\"id\":7}]", "{\"items\":[{\"id\":7}]}", "[{\"id\":\"7\"},null]"})
  void categories_asArrayOrAsObject_areRead(String answer) {
    central.simulator.faults().on("GET", CATEGORIES).inject(Fault.body(answer));

    assertThat(web.categories().stream().map(WebCategory::id)).containsExactly(7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{\"name\":\"x\"}]", "{}", "7", "[{\"id\":\"seven\"}]"})
  void categories_oddAnswer_decodingException(String answer) {
    central.simulator.faults().on("GET", CATEGORIES).inject(Fault.body(answer));

    assertThatThrownBy(() -> web.categories().stream().count())
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining("GET 127.0.0.1" + CATEGORIES);
  }
}
