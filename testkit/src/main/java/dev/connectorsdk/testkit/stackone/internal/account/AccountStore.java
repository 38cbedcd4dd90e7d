package dev.connectorsdk.testkit.stackone.internal.account;

import dev.connectorsdk.testkit.internal.rows.Rows;
import dev.connectorsdk.testkit.stackone.internal.data.Document;
import dev.connectorsdk.testkit.stackone.internal.profile.Profile;
import dev.connectorsdk.testkit.stackone.internal.route.ApiErrorException;
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
public final class AccountStore {
  public static final String ACTIVE = "active";
  public static final String INACTIVE = "inactive";
  public static final String SUSPENDED = "suspended";
  public static final String ERROR = "error";

  private final Rows<Account> accounts = new Rows<>();
  private final AtomicInteger series = new AtomicInteger();
  private final Clock clock;
  private final BiConsumer<String, Account> onEvent;

  /**
   * Creates an empty store.
   *
   * @param onEvent called for each webhook event with the current account
   */
  public AccountStore(Clock clock, BiConsumer<String, Account> onEvent) {
    this.clock = clock;
    this.onEvent = onEvent;
  }

  public List<Account> rows() {
    return accounts.stream().toList();
  }

  public Rows<Account> all() {
    return accounts;
  }

  /** Adds generated accounts of a profile, without webhook events. */
  public void addSeries(Profile profile, int count, long seed) {
    Instant now = clock.instant();
    accounts.add(new AccountGenerator(profile, seed, now, series.getAndIncrement()).series(count));
  }

  public Optional<Account> find(String id) {
    return accounts.find(id);
  }

  public Account get(String id) {
    return find(id).orElseThrow(() -> ApiErrorException.notFound("Account not found"));
  }

  public void put(Account account) {
    accounts.put(account.id(), account);
    onEvent.accept("account.created", account);
  }

  public Optional<Account> change(String id, UnaryOperator<Account> edit) {
    Optional<Account> changed =
        accounts.change(id, row -> edit.apply(row).edited(doc -> doc.touched(clock)));
    changed.ifPresent(account -> onEvent.accept("account.updated", account));
    return changed;
  }

  /** Changes only the properties in responses. */
  public void edit(String id, UnaryOperator<Document> edit) {
    accounts.change(id, row -> row.edited(edit));
  }

  public void status(String id, String status) {
    change(id, row -> inStatus(row, status));
  }

  /** Returns the account in a status without a reason. */
  public static Account inStatus(Account account, String status) {
    return account.edited(doc -> doc.with("status", status).with("status_reasons", null));
  }

  /** Puts an account into error with a reason. */
  public void fail(String id, String code, String description) {
    Map<String, @Nullable Object> reason = new LinkedHashMap<>();
    reason.put("code", code);
    reason.put("description", description);
    reason.put("timestamp", Document.time(clock.instant()));
    change(
        id,
        row ->
            row.edited(doc -> doc.with("status", ERROR).with("status_reasons", List.of(reason))));
  }

  /** Changes the status of the accounts of a profile from one value to another. */
  public void moveAll(String profileId, String from, String to) {
    Predicate<Account> concerned =
        row -> row.profileId().equals(profileId) && row.status().equals(from);
    accounts.stream().filter(concerned).forEach(row -> status(row.id(), to));
  }

  public void remove(String id) {
    Optional<Account> account = find(id);
    if (accounts.remove(id)) {
      account.ifPresent(removed -> onEvent.accept("account.deleted", removed));
    }
  }
}
