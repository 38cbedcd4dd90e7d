package dev.connectorsdk.examples.endpoint;

import dev.connectorsdk.core.error.ApiException;
import dev.connectorsdk.examples.endpoint.InventoryFormat.RowWriter;
import dev.connectorsdk.sophos.FanOutOptions;
import dev.connectorsdk.sophos.FanOutResult;
import dev.connectorsdk.sophos.SophosClient;
import dev.connectorsdk.sophos.TenantScope;
import dev.connectorsdk.sophos.endpoint.Endpoint;
import dev.connectorsdk.sophos.endpoint.EndpointView;
import dev.connectorsdk.sophos.identity.AccountLevel;
import dev.connectorsdk.sophos.tenant.Tenant;
import dev.connectorsdk.sophos.tenant.Tenants;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Reads the endpoints and writes them, page by page. */
final class InventoryRun {
  private static final int PROGRESS_STEP = 1_000;

  private final PrintWriter progress;
  private final int atOnce;
  private final ReentrantLock writing = new ReentrantLock();
  private long endpoints;

  InventoryRun(PrintWriter progress, int atOnce) {
    this.progress = progress;
    this.atOnce = atOnce;
  }

  /** Returns whether all tenants were read. */
  boolean run(SophosClient sophos, InventoryFormat format, PrintWriter out) {
    RowWriter writer = format.to(out);
    AccountLevel level = sophos.identity().level();
    boolean complete = true;
    if (level.equals(AccountLevel.TENANT)) {
      write(sophos.tenant(), sophos.tenant().id(), writer);
    } else {
      complete = report(allTenants(sophos, level, writer));
    }
    writer.finish();
    progress.println(endpoints + " endpoints");
    return complete;
  }

  private FanOutResult<Long> allTenants(SophosClient sophos, AccountLevel level, RowWriter writer) {
    boolean partner = level.equals(AccountLevel.PARTNER);
    Tenants tenants = partner ? sophos.partner().tenants() : sophos.organization().tenants();
    Map<String, String> names = new HashMap<>();
    tenants.list().forEach(one -> one.name().ifPresent(name -> names.put(one.id(), name)));
    Function<TenantScope, Long> read =
        tenant -> write(tenant, names.getOrDefault(tenant.id(), tenant.id()), writer);
    UnaryOperator<FanOutOptions.Builder> options = o -> o.concurrency(atOnce);
    return partner
        ? sophos.partner().forEachTenant(read, options)
        : sophos.organization().forEachTenant(read, options);
  }

  private long write(TenantScope tenant, String name, RowWriter writer) {
    long count = 0;
    for (Endpoint endpoint : tenant.endpoints().list(q -> q.view(EndpointView.FULL))) {
      write(InventoryRow.of(name, endpoint), writer);
      count++;
    }
    return count;
  }

  /** Tenants are read at the same time, and their rows written one after another. */
  private void write(Map<String, String> row, RowWriter writer) {
    writing.lock();
    try {
      writer.write(row);
      endpoints++;
      if (endpoints % PROGRESS_STEP == 0) {
        progress.println(endpoints + " endpoints so far");
        progress.flush();
      }
    } finally {
      writing.unlock();
    }
  }

  private boolean report(FanOutResult<Long> result) {
    result.failures().forEach(this::print);
    result.skipped().forEach((tenant, reason) -> print(tenant, reason));
    progress.printf(
        Locale.ROOT,
        "%d tenants: %d read, %d failed, %d skipped%n",
        result.outcomes().size(),
        result.results().size(),
        result.failures().size(),
        result.skipped().size());
    return result.failures().isEmpty();
  }

  private void print(Tenant tenant, ApiException failure) {
    print(tenant, String.valueOf(failure.getMessage()));
  }

  private void print(Tenant tenant, String reason) {
    progress.println("Not read: " + tenant.name().orElse(tenant.id()) + ": " + reason);
  }
}
