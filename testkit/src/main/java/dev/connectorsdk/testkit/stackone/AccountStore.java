package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.internal.rows.Rows;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The linked accounts of the project. */
final class AccountStore {
  static final String ACTIVE = "active";
  static final String INACTIVE = "inactive";
  static final String SUSPENDED = "suspended";
  static final String ERROR = "error";

  private final Rows<SimulatedAccount> accounts = new Rows<>();
  private final AtomicInteger series = new AtomicInteger();
  private final Clock clock;
  private final BiConsumer<String, SimulatedAccount> onEvent;

  /**
   * An empty store.
   *
   * @param onEvent told of each event that a webhook tells of, with the account as it is then
   */
  AccountStore(Clock clock, BiConsumer<String, SimulatedAccount> onEvent) {
    this.clock = clock;
    this.onEvent = onEvent;
  }

  List<SimulatedAccount> rows() {
    return accounts.stream().toList();
  }

  Rows<SimulatedAccount> all() {
    return accounts;
  }

  /** Adds made-up accounts of a profile, of which no webhook tells. */
  void addSeries(SimulatedProfile profile, int count, long seed) {
    Instant now = clock.instant();
    accounts.add(new AccountSample(profile, seed, now, series.getAndIncrement()).series(count));
  }

  Optional<SimulatedAccount> find(String id) {
    return accounts.find(id);
  }

  SimulatedAccount get(String id) {
    return find(id).orElseThrow(() -> Rejection.notFound("Account not found"));
  }

  void put(SimulatedAccount account) {
    accounts.put(account.id(), account);
    onEvent.accept("account.created", account);
  }

  Optional<SimulatedAccount> change(String id, UnaryOperator<SimulatedAccount> edit) {
    Optional<SimulatedAccount> changed =
        accounts.change(id, row -> edit.apply(row).edited(doc -> doc.touched(clock)));
    changed.ifPresent(account -> onEvent.accept("account.updated", account));
    return changed;
  }

  /** Changes the answered members alone, touching nothing else. */
  void edit(String id, UnaryOperator<Document> edit) {
    accounts.change(id, row -> row.edited(edit));
  }

  void status(String id, String status) {
    change(id, row -> inStatus(row, status));
  }

  /** Puts an account into a status for which there is no reason to tell. */
  static SimulatedAccount inStatus(SimulatedAccount account, String status) {
    return account.edited(doc -> doc.with("status", status).with("status_reasons", null));
  }

  /** Puts an account out of use and says why, as the dashboard shows it. */
  void fail(String id, String code, String description) {
    Map<String, @Nullable Object> reason = new LinkedHashMap<>();
    reason.put("code", code);
    reason.put("description", description);
    reason.put("timestamp", Document.time(clock.instant()));
    change(
        id,
        row ->
            row.edited(doc -> doc.with("status", ERROR).with("status_reasons", List.of(reason))));
  }

  /** Moves the accounts of a profile from one status to another. */
  void moveAll(String profileId, String from, String to) {
    Predicate<SimulatedAccount> concerned =
        row -> row.profileId().equals(profileId) && row.status().equals(from);
    accounts.stream().filter(concerned).forEach(row -> status(row.id(), to));
  }

  void remove(String id) {
    Optional<SimulatedAccount> account = find(id);
    if (accounts.remove(id)) {
      account.ifPresent(gone -> onEvent.accept("account.deleted", gone));
    }
  }
}
