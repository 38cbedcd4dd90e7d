/**
 * Credentials, OAuth 2.0, HTTP, JSON, errors and paging that the Connector SDK's clients stand on.
 */
module dev.connectorsdk.core {
  requires com.squareup.moshi;
  requires okhttp3;
  requires retrofit2;
  requires transitive org.jspecify;
  requires static org.immutables.value.annotations;
}
