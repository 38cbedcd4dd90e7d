package dev.connectorsdk.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "a b       | a b         | -          | -",
        "a b       | a           | b          | -",
        "a         | a b         | -          | b",
        "m.x       | m           | -          | m",
        "m m.x     | m           | -          | -",
        "m         | m m.x       | -          | -",
        "m m.y     | m m.x       | m.y        | m.x",
        "m m.y     | m m.x m.*   | -          | m.x",
        "m m.y.z   | m m.x m.*   | -          | m.x",
        "m.y       | *           | -          | -",
      })
  void names_openAndClosedObjects_differAsExpected(
      String ours, String published, @Nullable String extra, @Nullable String missing) {
    Set<String> found = new TreeSet<>();
    Difference.between("GET /x", "body", names(ours), names(published))
        .forEach(difference -> found.add(difference.kind() + " " + difference.name()));

    Set<String> expected = new TreeSet<>();
    names(extra).forEach(name -> expected.add("body+ " + name));
    names(missing).forEach(name -> expected.add("body- " + name));
    assertThat(found).isEqualTo(expected);
  }

  private static Set<String> names(@Nullable String cell) {
    return cell == null ? Set.of() : PublishedOperation.names(cell);
  }
}
