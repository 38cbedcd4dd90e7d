package dev.connectorsdk.core.internal.http.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.connectorsdk.core.credential.Secret;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The headers of a caller at the bounds of what can be sent. */
class CallerHeadersTest {

  @Test
  void header_firstAndLastCharactersAllowed_isSent() {
    assertThat(CallerHeaders.of(Map.of("!x~", " ~"))).containsEntry("!x~", " ~");
    assertThat(CallerHeaders.of(Map.of("X-Key", Secret.of("s1")))).containsEntry("X-Key", "s1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a:b", "ä", "a\u007f", "Host", "AUTHORIZATION"})
  void name_notAllowed_isRejected(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> CallerHeaders.of(Map.of(name, "v")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "\u001f", "\u007f", "ä"})
  void value_notAllowed_isRejectedWithoutIt(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CallerHeaders.of(Map.of("X-Key", "secret" + value)))
        .withMessageContaining("X-Key contains the character")
        .withMessageNotContaining("secret");
  }
}
