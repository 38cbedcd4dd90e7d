package dev.connectorsdk.benchmarks.peer;

import com.squareup.moshi.FromJson;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.ToJson;
import com.squareup.moshi.Types;
import java.time.Instant;
import java.util.List;

/** Moshi in a usual configuration, with an adapter for instants. */
public final class MoshiByHand {
  private MoshiByHand() {}

  /** Returns Moshi with an adapter for instants. */
  public static Moshi moshi() {
    return new Moshi.Builder().add(new Times()).build();
  }

  /** Returns an adapter for lists of accounts. */
  public static JsonAdapter<List<MoshiAccount>> accounts() {
    return moshi().adapter(Types.newParameterizedType(List.class, MoshiAccount.class));
  }

  /** Instants as ISO 8601 strings. */
  static final class Times {
    @FromJson
    Instant read(String text) {
      return Instant.parse(text);
    }

    @ToJson
    String write(Instant instant) {
      return instant.toString();
    }
  }
}
