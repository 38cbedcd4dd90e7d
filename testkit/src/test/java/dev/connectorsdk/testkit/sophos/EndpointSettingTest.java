package dev.connectorsdk.testkit.sophos;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.testkit.http.RecordedCall;
import dev.connectorsdk.testkit.http.SecretMarker;
import dev.connectorsdk.testkit.http.SimulatedResponse;
import dev.connectorsdk.testkit.sophos.SophosTestClient.Reply;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the simulator of endpoint settings rejects, and what it does not show. */
class EndpointSettingTest {
  private static final String SETTINGS = "/endpoint/v1/settings";
  private static final String SOFTWARE = "/endpoint/v1/software";

  private final SophosCentralSimulator sophos = SophosCentralSimulator.start();
  private final SimulatedTenant tenant = sophos.tenant();
  private final SophosTestClient caller = SophosTestClient.of(sophos);

  @AfterEach
  void close() {
    sophos.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "POST  | /web-control/local-sites | {'url':'a.example'}",
        "POST  | /web-control/local-sites | {'categoryId':1}",
        "POST  | /web-control/local-sites | {'url':'a.example','categoryId':99}",
        "PATCH | /web-control/tls-decryption | {'categories':[{'id':99,'decryptionEnabled':true}]}",
        "PATCH | /web-control/tls-decryption | {'categories':[{'id':1}]}",
        "PATCH | /web-control/tls-decryption/excluded-websites | {'add':[{'comment':'x'}]}",
        "POST  | /exploit-mitigation/applications | {'paths':[]}",
        "POST  | /exploit-mitigation/applications | {'paths':['C:\\\\a.exe','C:\\\\b.exe']}",
        "POST  | /exploit-mitigation/applications | {'paths':['a.exe']}",
        "PATCH | /event-journal/computer | {'diskSpaceLimitAsPercentage':101}",
        "PATCH | /event-journal/computer | {'diskSpaceLimitInMB':0}",
        "PATCH | /event-journal/phone | {'useRecommended':true}"
      })
  void body_thatTheServiceRejects_badRequest(String method, String path, String body) {
    Reply reply = caller.send(method, SETTINGS + path, body.replace('\'', '"'));

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.at("error")).isEqualTo("badRequest");
  }

  @Test
  void modifications_ofACustomApplication_badRequest() {
    String path = SETTINGS + "/exploit-mitigation/applications";
    Reply created = caller.send("POST", path, "{\"paths\":[\"C:\\\\a.exe\"]}");

    Reply changed =
        caller.send(
            "PATCH", path + "/" + created.at("id"), "{\"modifications\":{\"protected\":false}}");

    assertThat(created.status()).isEqualTo(201);
    assertThat(changed.status()).isEqualTo(400);
  }

  @Test
  void categories_ofWebControl_areABareArray() {
    Reply reply = caller.get(SETTINGS + "/web-control/categories");

    assertThat(reply.body()).startsWith("[{").contains("\"decryptionEnabled\"");
  }

  @Test
  void tokenOfASpecialPackage_inThePath_isNotRecorded() {
    Object token = tenant.items(SOFTWARE + "/packages/special").all().get(0).get("token");

    Reply added = caller.send("POST", SOFTWARE + "/packages/static/" + token + "/add", "{}");

    List<RecordedCall> calls = sophos.traffic().calls();
    assertThat(added.status()).isEqualTo(201);
    assertThat(added.body()).doesNotContain(SecretMarker.TEXT);
    assertThat(calls.get(calls.size() - 1).path()).isEqualTo(SOFTWARE + "/packages/static/***/add");
    assertThat(calls.toString()).doesNotContain(SecretMarker.TEXT);
  }

  @Test
  void tokenThatATestAdds_inThePath_isNotRecorded() {
    tenant.items(SOFTWARE + "/packages/special").add(Map.of("id", "p-1", "token", "tok-1"));

    Reply added = caller.send("POST", SOFTWARE + "/packages/static/tok-1/add", "{}");

    assertThat(added.at("id")).isEqualTo("p-1");
    assertThat(sophos.traffic().calls().toString()).doesNotContain("tok-1");
  }

  @Test
  void addressOfAnInstaller_inAMaskedResponse_isNotShown() {
    SimulatedResponse response =
        SimulatedResponse.ok(Map.of("downloadUrl", "https://downloads.example/setup"));

    assertThat(response.masked().body()).isEqualTo("{\"downloadUrl\":\"***\"}");
  }
}
