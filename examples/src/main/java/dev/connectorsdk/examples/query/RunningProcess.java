package dev.connectorsdk.examples.query;

import com.squareup.moshi.Json;
import java.time.Instant;
import java.util.Optional;

// snippet row-record
/** A row of a query: a component for each column that is needed. */
public record RunningProcess(
    String hostname,
    String name,
    long pid,
    @Json(name = "start_time") Optional<Instant> startTime) {}
// end
