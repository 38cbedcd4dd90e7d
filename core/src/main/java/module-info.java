/**
 * Credentials, OAuth 2.0, HTTP, JSON, errors and paging that the Connector SDK's clients stand on.
 */
@SuppressWarnings("module") // the modules named below are built after this one
module dev.connectorsdk.core {
  requires com.squareup.moshi;
  requires transitive okhttp3;
  requires io.github.bucket4j.core;
  requires okio;
  requires retrofit2;
  requires transitive org.jspecify;
  requires static org.immutables.value.annotations;

  exports dev.connectorsdk.core;
  exports dev.connectorsdk.core.credential;
  exports dev.connectorsdk.core.error;
  exports dev.connectorsdk.core.event;
  exports dev.connectorsdk.core.raw;
  exports dev.connectorsdk.core.internal.async to
      dev.connectorsdk.sophos;
  exports dev.connectorsdk.core.internal.concurrent to
      dev.connectorsdk.sophos,
      dev.connectorsdk.stackone;
  exports dev.connectorsdk.core.internal.config to
      dev.connectorsdk.onboarding,
      dev.connectorsdk.sophos,
      dev.connectorsdk.stackone;
  exports dev.connectorsdk.core.internal.file to
      dev.connectorsdk.onboarding,
      dev.connectorsdk.sophos,
      dev.connectorsdk.stackone;
  exports dev.connectorsdk.core.internal.http to
      dev.connectorsdk.onboarding,
      dev.connectorsdk.sophos,
      dev.connectorsdk.stackone;
  exports dev.connectorsdk.core.internal.http.call to
      dev.connectorsdk.sophos,
      dev.connectorsdk.stackone;
  exports dev.connectorsdk.core.internal.http.connection to
      dev.connectorsdk.onboarding,
      dev.connectorsdk.sophos;
  exports dev.connectorsdk.core.internal.http.error to
      dev.connectorsdk.onboarding,
      dev.connectorsdk.sophos,
      dev.connectorsdk.stackone;
  exports dev.connectorsdk.core.internal.http.retry to
      dev.connectorsdk.sophos,
      dev.connectorsdk.stackone;
  exports dev.connectorsdk.core.internal.json to
      dev.connectorsdk.onboarding,
      dev.connectorsdk.sophos,
      dev.connectorsdk.stackone;
  exports dev.connectorsdk.core.internal.token to
      dev.connectorsdk.sophos,
      dev.connectorsdk.stackone;
}
