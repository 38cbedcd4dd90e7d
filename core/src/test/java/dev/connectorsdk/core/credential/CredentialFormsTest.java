package dev.connectorsdk.core.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialFormsTest {
  private static final String ID = "0A1b2c3d-0000-4000-8000-00000000000a";
  private static final String MARKER = "marker-s3cret";

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\n\t"})
  void secret_blank_isRejected(String text) {
    assertThatThrownBy(() -> Secret.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("copy it again");
  }

  @Test
  void secret_comparedAndPrinted_showsNoText() throws IOException {
    assertThat(Secret.of(MARKER)).isEqualTo(Secret.of(MARKER)).isNotEqualTo(Secret.of("other"));
    assertThat(Secret.of(MARKER)).hasSameHashCodeAs(Secret.of(MARKER));
    assertThat(Secret.of(MARKER) + " " + ClientCredentials.of(ID, MARKER) + " " + ApiKey.of(MARKER))
        .doesNotContain(MARKER);
    try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
      assertThatThrownBy(() -> out.writeObject(Secret.of(MARKER)))
          .isInstanceOf(NotSerializableException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {MARKER, "0a1b2c3d00004000800000000000000a", ID + "0"})
  void clientId_notAUuid_isRejectedAndNotRepeated(String text) {
    assertThatThrownBy(() -> ClientId.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not swapped")
        .hasMessageNotContaining(MARKER);
  }

  @Test
  void clientId_otherCase_isEqualAndUnchanged() {
    ClientId id = ClientId.of(ID);
    assertThat(id.value()).isEqualTo(ID);
    assertThat(id)
        .isEqualTo(ClientId.of(ID.toLowerCase(java.util.Locale.ROOT)))
        .hasSameHashCodeAs(ClientId.of(ID.toUpperCase(java.util.Locale.ROOT)));
  }

  @ParameterizedTest
  @ValueSource(strings = {MARKER + "\nb", " " + MARKER, "a " + MARKER})
  void apiKey_withWhiteSpace_isRejectedAndNotRepeated(String text) {
    assertThatThrownBy(() -> ApiKey.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining(MARKER);
  }

  @Test
  void environment_url_isReadAndChecked() {
    Environment environment =
        Environment.of(Map.of("URL", "http://127.0.0.1:8600", "ODD", "ftp://host", "BLANK", " "));
    assertThat(environment.url("URL")).hasValue(URI.create("http://127.0.0.1:8600"));
    assertThat(environment.url("NONE")).isEmpty();
    assertThat(environment.url("BLANK")).isEmpty();
    assertThatThrownBy(() -> environment.url("ODD"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ODD cannot be used. It does not begin with https://");
  }

  @Test
  void environment_credentials_areRead() {
    Environment environment = Environment.of(Map.of("ID", ID, "SECRET", MARKER, "KEY", "v1.eu1.x"));
    assertThat(environment.clientCredentials("ID", "SECRET"))
        .isEqualTo(ClientCredentials.of(ID, MARKER));
    assertThat(environment.apiKey("KEY")).isEqualTo(ApiKey.of("v1.eu1.x"));
    assertThat(environment.secret("SECRET")).isEqualTo(Secret.of(MARKER));
    assertThat(environment.has("KEY")).isTrue();
    assertThat(environment.has("NONE")).isFalse();
  }

  @Test
  void environment_variableMissingOrInvalid_namesItWithoutItsValue() {
    Environment environment = Environment.of(Map.of("ID", MARKER));
    assertThatThrownBy(() -> environment.clientCredentials("ID", "SECRET"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("variable ID")
        .hasMessageNotContaining(MARKER);
    assertThatThrownBy(() -> environment.apiKey("KEY")).hasMessageContaining("KEY is not set");
    assertThatThrownBy(() -> environment.secret("KEY")).hasMessageContaining("KEY is not set");
  }
}
