package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.internal.rows.SeededHash;
import dev.connectorsdk.testkit.internal.rows.SeededUuids;
import dev.connectorsdk.testkit.stackone.internal.route.ApiErrorException;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/**
 * The handler of a list action with generated rows. Rows are computed when a page is read, so a
 * million of them need almost no memory.
 *
 * <pre>{@code
 * SimulatedConnector.of("staff", "Staff Directory", "hris")
 *     .with(SimulatedAction.of("staff_list_people", "List people", GeneratedRows.people(7, 1_000_000))
 *         .accepts("query", "page_size")
 *         .accepts("query", "next"))
 * }</pre>
 *
 * <p>It reads the query arguments {@code page_size}, 25 by default, and {@code next}. Those names
 * follow StackOne's unified APIs; that every real action has them is unverified.
 */
public final class GeneratedRows implements ActionHandler {
  private static final int USUAL_SIZE = 25;
  private static final List<String> NAMES =
      List.of("Ada Archer", "Bruno Baker", "Chen Cooper", "Dina Dyer", "Emil Fisher", "Hana Mason");
  private static final List<String> TEAMS = List.of("Orchard", "Quarry", "Harbour", "Workshop");

  private final long count;
  private final LongFunction<Map<String, ?>> row;

  private GeneratedRows(long count, LongFunction<Map<String, ?>> row) {
    this.count = count;
    this.row = row;
  }

  /**
   * Returns a handler with custom rows.
   *
   * @param count the number of rows, 0 or more
   * @param row computes the row at an index from 0, always the same
   * @throws IllegalArgumentException if the count is negative
   */
  public static GeneratedRows of(long count, LongFunction<Map<String, ?>> row) {
    if (count < 0) {
      throw new IllegalArgumentException("There cannot be " + count + " rows: give 0 or more");
    }
    return new GeneratedRows(count, row);
  }

  /**
   * Returns a handler with people that have id, name, email and team, the same for the same seed.
   *
   * @throws IllegalArgumentException if the count is negative
   */
  public static GeneratedRows people(long seed, long count) {
    SeededUuids ids = new SeededUuids(seed);
    return of(count, index -> person(ids.of(index), SeededHash.of(seed, index), index));
  }

  @Override
  public ActionResponse run(ActionCall call) {
    long from = Math.min(number(call, "next", 0), count);
    long to = Math.min(from + Math.max(1, number(call, "page_size", USUAL_SIZE)), count);
    return new ActionResponse(
        LongStream.range(from, to).mapToObj(row).toList(), to < count ? Long.toString(to) : null);
  }

  private static long number(ActionCall call, String name, long defaultValue) {
    String text = call.query(name).orElse(Long.toString(defaultValue));
    if (!text.matches("\\d{1,9}")) {
      throw ApiErrorException.invalid("query." + name + " must be a positive number");
    }
    return Long.parseLong(text);
  }

  private static Map<String, ?> person(String id, long random, long index) {
    return Json.object(
        "id",
        id,
        "name",
        oneOf(NAMES, random),
        "email",
        "person" + (index + 1) + "@example.com",
        "team",
        oneOf(TEAMS, random >>> 32));
  }

  private static String oneOf(List<String> words, long random) {
    return words.get((int) Math.floorMod(random, (long) words.size()));
  }
}
