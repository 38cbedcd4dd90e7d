package dev.connectorsdk.stackone.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.stackone.connector.ConnectorCategory;
import dev.connectorsdk.stackone.fixture.ScriptedStackOne;
import dev.connectorsdk.stackone.profile.ConnectorProfileDraft;
import java.time.Duration;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Selecting actions for a connector profile. */
class ActionSelectionTest {
  private static final String LIST = "sophos_list_alerts";
  private static final String GET = "sophos_get_alert";
  private static final String ACT = "sophos_act_on_alert";
  private static final String PURGE = "sophos_list_and_purge";
  private static final String MOON = "sophos_moon";

  private final ScriptedStackOne stackOne = new ScriptedStackOne();

  @BeforeEach
  void script() {
    stackOne.json(
        "{\"data\":[{\"key\":\"sophos\",\"categories\":[\"iam\"],\"actions\":[{\"id\":\"sophos_list_alerts\",\"label\":\"List"
            + " alerts\",\"action_details\":"
            + "{\"steps\":[null,{\"method\":\"get\",\"url\":\"https://${host}/common/v1/alerts/?a=1\"}]}},{\"id\":\"sophos_get_alert\",\"description\":\"Wraps"
            + " GET /common/v1/alerts/{alertId}.\"},"
            + "{\"id\":\"sophos_act_on_alert\",\"operation_details\":{\"http_method\":\"POST\","
            + "\"path\":\"/common/v1/alerts/{id}/actions\"}},"
            + "{\"id\":\"sophos_list_and_purge\",\"action_details\":{\"a\":{\"method\":\"GET\","
            + "\"path\":\"/x\"},\"b\":{\"method\":\"DELETE\",\"path\":\"/x\"}}},"
            + "{\"id\":\"sophos_moon\"}]},"
            + "{\"key\":\"jira\",\"categories\":[\"ticketing\"],\"actions\":[{\"id\":\"jira_search\"}]},"
            + "{\"actions\":[{\"id\":\"get_all\"}]}]}");
  }

  @AfterEach
  void close() {
    stackOne.close();
  }

  private ActionCatalog catalog() {
    return stackOne.client().actions().catalog("sophos", Duration.ofMinutes(5));
  }

  @Test
  void reads_getMethodOrReadingVerb_selected() {
    assertThat(catalog().select(ActionSelection.reads()))
        .containsExactly(LIST, GET, "jira_search", "get_all");
  }

  @Test
  void writes_undecidableAction_selected() {
    assertThat(catalog().select(ActionSelection.writes())).containsExactly(ACT, PURGE, MOON);
  }

  @Test
  void selection_andOrNegate_combined() {
    assertThat(
            catalog()
                .select(
                    ActionSelection.reads()
                        .and(ActionSelection.category(ConnectorCategory.TICKETING))))
        .containsExactly("jira_search");
    assertThat(
            catalog()
                .select(
                    ActionSelection.containing("MOON")
                        .or(
                            ActionSelection.where(
                                action -> action.id().filter(ACT::equals).isPresent()))))
        .containsExactly(ACT, MOON);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /common/v1/alerts, sophos_list_alerts",
    "get, https://api.example/common/v1/alerts/, sophos_list_alerts",
    "GET, /common/v1/alerts/{id}, sophos_get_alert",
    "POST, /common/v1/alerts/{anything}/actions, sophos_act_on_alert"
  })
  void forOperation_detailsOrDescription_selected(String method, String path, String id) {
    assertThat(catalog().select(ActionSelection.forOperation(method, path))).containsExactly(id);
  }

  @Test
  void select_noMatch_throws() {
    assertThatThrownBy(
            () -> catalog().select(ActionSelection.forOperation("DELETE", "/common/v1/alerts")))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("None of 7 actions");
  }

  @Test
  void select_match_acceptedByDraft() {
    ConnectorProfileDraft draft =
        ConnectorProfileDraft.builder()
            .connectorKey("sophos")
            .name("Sophos")
            .addAllActions(
                catalog().select(ActionSelection.forOperation("GET", "/common/v1/alerts")))
            .build();

    assertThat(draft.actions()).containsExactly(LIST);
  }
}
