package dev.connectorsdk.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorsdk.core.internal.json.AdapterFactory.NamingStrategy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingStrategyTest {
  @ParameterizedTest
  @CsvSource({
    "id, id",
    "createdAt, created_at",
    "firstXRayAt, first_x_ray_at",
    "lastOSUpdate, last_os_update",
    "ipV4Address, ip_v4_address",
    "sha256Hash, sha256_hash",
    "tenantID, tenant_id"
  })
  void snakeCase_splitsWordsWhereTheCaseChanges(String java, String snake) {
    assertThat(NamingStrategy.SNAKE_CASE.spell(java)).isEqualTo(snake);
    assertThat(NamingStrategy.CAMEL_CASE.spell(java)).isEqualTo(java);
  }
}
