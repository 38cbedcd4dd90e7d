/** Simulators of Sophos Central and StackOne as test fixtures. */
module dev.connectorsdk.testkit {
  requires com.squareup.moshi;
  requires java.logging;
  requires mockwebserver3;
  requires okhttp3;
  requires okhttp3.tls;
  requires okio;
  requires static org.junit.jupiter.api;
  requires transitive org.jspecify;

  exports dev.connectorsdk.testkit.http;
  exports dev.connectorsdk.testkit.junit;
  exports dev.connectorsdk.testkit.sophos;
  exports dev.connectorsdk.testkit.stackone;

  uses dev.connectorsdk.testkit.http.TrafficListener;
}
