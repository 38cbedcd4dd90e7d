package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.http.Json;
import dev.connectorsdk.testkit.rows.Mix;
import dev.connectorsdk.testkit.rows.Uuids;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/**
 * What a listing action answers: made-up rows, page after page, made when a page is asked for, so a
 * million of them take no room.
 *
 * <pre>{@code
 * SimulatedConnector.of("staff", "Staff Directory", "hris")
 *     .with(SimulatedAction.of("staff_list_people", "List people", GeneratedRows.people(7, 1_000_000))
 *         .accepts("query", "page_size")
 *         .accepts("query", "next"))
 * }</pre>
 *
 * <p>It reads the query arguments {@code page_size}, 25 by default, and {@code next}. Those names
 * follow StackOne's unified APIs; that every real action takes them is unverified.
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
   * Rows of one's own.
   *
   * @param count how many, 0 or more
   * @param row the row at an index from 0; the same each time it is asked for
   * @throws IllegalArgumentException if the count is negative
   */
  public static GeneratedRows of(long count, LongFunction<Map<String, ?>> row) {
    if (count < 0) {
      throw new IllegalArgumentException("There cannot be " + count + " rows: give 0 or more");
    }
    return new GeneratedRows(count, row);
  }

  /**
   * People with id, name, e-mail and team, the same for the same seed.
   *
   * @throws IllegalArgumentException if the count is negative
   */
  public static GeneratedRows people(long seed, long count) {
    Uuids ids = new Uuids(seed);
    return of(count, index -> person(ids.of(index), Mix.of(seed, index), index));
  }

  @Override
  public ActionResponse run(ActionCall call) {
    long from = Math.min(number(call, "next", 0), count);
    long to = Math.min(from + Math.max(1, number(call, "page_size", USUAL_SIZE)), count);
    return new ActionResponse(
        LongStream.range(from, to).mapToObj(row).toList(), to < count ? Long.toString(to) : null);
  }

  private static long number(ActionCall call, String name, long usual) {
    String text = call.query(name).orElse(Long.toString(usual));
    if (!text.matches("\\d{1,9}")) {
      throw Rejection.invalid("query." + name + " must be a positive number");
    }
    return Long.parseLong(text);
  }

  private static Map<String, ?> person(String id, long chance, long index) {
    return Json.object(
        "id",
        id,
        "name",
        oneOf(NAMES, chance),
        "email",
        "person" + (index + 1) + "@example.com",
        "team",
        oneOf(TEAMS, chance >>> 32));
  }

  private static String oneOf(List<String> words, long chance) {
    return words.get((int) Math.floorMod(chance, (long) words.size()));
  }
}
