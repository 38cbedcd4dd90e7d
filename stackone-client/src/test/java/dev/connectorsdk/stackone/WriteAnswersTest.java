package dev.connectorsdk.stackone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.DecodingException;
import dev.connectorsdk.stackone.fixture.ScriptedStackOne;
import dev.connectorsdk.stackone.profile.ConnectorProfileDraft;
import dev.connectorsdk.stackone.profile.HttpProfileWriter;
import dev.connectorsdk.stackone.profile.ProfileResult;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers to writes that StackOne accepted. */
class WriteAnswersTest {
  private static final String ERROR = "{\"error\":\"internalServerError\",\"message\":\"x\"}";
  private static final Object NONE = Optional.empty();

  private final ScriptedStackOne stackOne = new ScriptedStackOne();

  @AfterEach
  void close() {
    stackOne.close();
  }

  /** A change that StackOne may answer with little content, and what is left of its result. */
  record Change(String name, Function<StackOneClient, Object> call, Object result) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Change> changes() {
    return Stream.of(
        new Change("update", c -> c.accounts().update("a1", a -> a.label("l")).id(), "a1"),
        new Change(
            "pin",
            c -> c.connectorProfiles().versions().pin("p", "1.x.x").pinnedVersion(),
            "1.x.x"),
        new Change("feedback", c -> c.account("a").feedback().send("x", "t").key(), NONE),
        new Change("build", c -> c.actions().buildIndex(b -> b).status(), NONE),
        new Change(
            "unpin",
            c -> {
              c.connectorProfiles().versions().unpin("p");
              return NONE;
            },
            NONE));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void change_acceptedWithLittleContent_isDone(Change change) {
    for (String body : List.of("", " \n", "{}", "{\"message\":\"ok\"}")) {
      stackOne.json(body);
      assertThat(change.call().apply(stackOne.client())).isEqualTo(change.result());
    }
    stackOne.respond(204, "");
    assertThat(change.call().apply(stackOne.client())).isEqualTo(change.result());
  }

  /** The result of a build has an error of its own. */
  static Stream<Change> changesWithoutBuild() {
    return changes().filter(change -> !change.name().equals("build"));
  }

  @ParameterizedTest
  @MethodSource("changesWithoutBuild")
  void change_answeredWithAnError_isNoSuccess(Change change) {
    stackOne.json(ERROR);
    assertThatThrownBy(() -> change.call().apply(stackOne.client()))
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining("internalServerError")
        .hasMessageContaining("check that before you repeat it");
  }

  @Test
  void deletion_emptyIsDone_errorIsNot() {
    stackOne.respond(204, "").json("").json("{\"id\":\"a1\",\"label\":\"l\"}");
    assertThat(stackOne.client().accounts().delete("a1").id()).isEqualTo("a1");
    assertThat(stackOne.client().accounts().delete("a1").id()).isEqualTo("a1");
    assertThat(stackOne.client().accounts().delete("a1").label()).contains("l");
    for (String body : List.of(ERROR, "{}", "{\"items\":null}")) {
      stackOne.json(body);
      assertThatThrownBy(() -> stackOne.client().accounts().delete("a1"))
          .isInstanceOf(DecodingException.class)
          .hasMessageContaining("$.id");
    }
  }

  @Test
  void profileChange_withoutContent_isSaved() {
    try (ScriptedStackOne writing =
        new ScriptedStackOne(b -> b.profileWriter(HttpProfileWriter.unverified()))) {
      ConnectorProfileDraft draft =
          ConnectorProfileDraft.builder().connectorKey("sophos").name("n").build();
      writing.json("{\"data\":[{\"id\":\"p1\"}]}").json("{}").json("").json("{\"data\":{}}");
      var profiles = writing.client().connectorProfiles();
      var profile = profiles.get("p1");
      for (int i = 0; i < 3; i++) {
        assertThat(profiles.change(profile, draft))
            .isInstanceOfSatisfying(
                ProfileResult.Saved.class,
                saved -> assertThat(saved.profile().id()).isEqualTo("p1"));
      }
    }
  }
}
