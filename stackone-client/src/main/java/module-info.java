/** Typed client of the StackOne platform API. */
@SuppressWarnings("module") // dev.connectorsdk.onboarding is built after this module
module dev.connectorsdk.stackone {
  requires transitive dev.connectorsdk.core;
  requires com.squareup.moshi;
  requires retrofit2;
  requires static org.immutables.value.annotations;
  requires static dev.harrel.jsonschema;

  exports dev.connectorsdk.stackone;
  exports dev.connectorsdk.stackone.account;
  exports dev.connectorsdk.stackone.action;
  exports dev.connectorsdk.stackone.action.search;
  exports dev.connectorsdk.stackone.action.synced;
  exports dev.connectorsdk.stackone.connector;
  exports dev.connectorsdk.stackone.feedback;
  exports dev.connectorsdk.stackone.iam;
  exports dev.connectorsdk.stackone.internal to
      dev.connectorsdk.onboarding;
  exports dev.connectorsdk.stackone.log;
  exports dev.connectorsdk.stackone.log.action;
  exports dev.connectorsdk.stackone.log.platform;
  exports dev.connectorsdk.stackone.log.request;
  exports dev.connectorsdk.stackone.log.unified;
  exports dev.connectorsdk.stackone.mcp;
  exports dev.connectorsdk.stackone.permission;
  exports dev.connectorsdk.stackone.profile;
  exports dev.connectorsdk.stackone.progress;
  exports dev.connectorsdk.stackone.proxy;
  exports dev.connectorsdk.stackone.session;
  exports dev.connectorsdk.stackone.webhook;

  opens dev.connectorsdk.stackone.account to
      dev.connectorsdk.core;
  opens dev.connectorsdk.stackone.action to
      dev.connectorsdk.core;
  opens dev.connectorsdk.stackone.action.search to
      dev.connectorsdk.core;
  opens dev.connectorsdk.stackone.action.synced to
      dev.connectorsdk.core;
  opens dev.connectorsdk.stackone.connector to
      dev.connectorsdk.core;
  opens dev.connectorsdk.stackone.feedback to
      dev.connectorsdk.core;
  opens dev.connectorsdk.stackone.iam to
      dev.connectorsdk.core;
  opens dev.connectorsdk.stackone.internal to
      dev.connectorsdk.core;
  opens dev.connectorsdk.stackone.log to
      dev.connectorsdk.core;
  opens dev.connectorsdk.stackone.log.action to
      dev.connectorsdk.core;
  opens dev.connectorsdk.stackone.log.platform to
      dev.connectorsdk.core;
  opens dev.connectorsdk.stackone.log.request to
      dev.connectorsdk.core;
  opens dev.connectorsdk.stackone.log.unified to
      dev.connectorsdk.core;
  opens dev.connectorsdk.stackone.mcp to
      dev.connectorsdk.core;
  opens dev.connectorsdk.stackone.permission to
      dev.connectorsdk.core;
  opens dev.connectorsdk.stackone.profile to
      dev.connectorsdk.core;
  opens dev.connectorsdk.stackone.proxy to
      dev.connectorsdk.core;
  opens dev.connectorsdk.stackone.session to
      dev.connectorsdk.core;
  opens dev.connectorsdk.stackone.webhook to
      dev.connectorsdk.core;
}
