package dev.connectorsdk.benchmarks.peer;

import com.squareup.moshi.FromJson;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.ToJson;
import com.squareup.moshi.Types;
import java.time.Instant;
import java.util.List;

/** Moshi, set up as its users do: the adapter for times is the one that everybody writes. */
public final class MoshiByHand {
  private MoshiByHand() {}

  /** Moshi with times. */
  public static Moshi moshi() {
    return new Moshi.Builder().add(new Times()).build();
  }

  /** Reads lists of accounts. */
  public static JsonAdapter<List<MoshiAccount>> accounts() {
    return moshi().adapter(Types.newParameterizedType(List.class, MoshiAccount.class));
  }

  /** Times as ISO 8601 texts. */
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
