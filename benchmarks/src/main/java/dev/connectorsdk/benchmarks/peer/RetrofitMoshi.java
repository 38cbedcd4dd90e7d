package dev.connectorsdk.benchmarks.peer;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import okhttp3.Credentials;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Headers;
import retrofit2.http.Query;

/** Retrofit with its Moshi converter, without this SDK. */
final class RetrofitMoshi implements AccountList {

  interface Accounts {
    @Headers("Accept: application/json")
    @GET("accounts")
    Call<List<MoshiAccount>> list(
        @Header("Authorization") String authorization, @Query("page_size") int size);
  }

  private final Accounts accounts;

  RetrofitMoshi(String server) {
    this.accounts =
        new Retrofit.Builder()
            .baseUrl(server + "/")
            .addConverterFactory(MoshiConverterFactory.create(MoshiByHand.moshi()))
            .build()
            .create(Accounts.class);
  }

  @Override
  public int list(int size) throws IOException {
    return Objects.requireNonNull(accounts.list(Credentials.basic(KEY, ""), size).execute().body())
        .size();
  }
}
