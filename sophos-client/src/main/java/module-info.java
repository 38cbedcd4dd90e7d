/** Typed client of the Sophos Central APIs. */
module dev.connectorsdk.sophos {
  requires transitive dev.connectorsdk.core;
  requires com.squareup.moshi;
  requires retrofit2;
  requires static org.immutables.value.annotations;

  exports dev.connectorsdk.sophos.access;
  exports dev.connectorsdk.sophos.accesstoken;
  exports dev.connectorsdk.sophos.admin;
  exports dev.connectorsdk.sophos.alert;
  exports dev.connectorsdk.sophos.attestation;
  exports dev.connectorsdk.sophos.audit;
  exports dev.connectorsdk.sophos.capability;
  exports dev.connectorsdk.sophos.cases;
  exports dev.connectorsdk.sophos.checkpoint;
  exports dev.connectorsdk.sophos.cloudsecurity;
  exports dev.connectorsdk.sophos.credential.expiry;
  exports dev.connectorsdk.sophos.credential.store;
  exports dev.connectorsdk.sophos.credential;
  exports dev.connectorsdk.sophos.detection;
  exports dev.connectorsdk.sophos.directory;
  exports dev.connectorsdk.sophos.dns;
  exports dev.connectorsdk.sophos.email.mailbox;
  exports dev.connectorsdk.sophos.email.quarantine;
  exports dev.connectorsdk.sophos.email;
  exports dev.connectorsdk.sophos.endpoint.exclusion;
  exports dev.connectorsdk.sophos.endpoint.forensic;
  exports dev.connectorsdk.sophos.endpoint.group;
  exports dev.connectorsdk.sophos.endpoint.item;
  exports dev.connectorsdk.sophos.endpoint.migration;
  exports dev.connectorsdk.sophos.endpoint.policy;
  exports dev.connectorsdk.sophos.endpoint.exploit;
  exports dev.connectorsdk.sophos.endpoint.journal;
  exports dev.connectorsdk.sophos.endpoint.peripheral;
  exports dev.connectorsdk.sophos.endpoint.software;
  exports dev.connectorsdk.sophos.endpoint.web;
  exports dev.connectorsdk.sophos.endpoint;
  exports dev.connectorsdk.sophos.firewall;
  exports dev.connectorsdk.sophos.health;
  exports dev.connectorsdk.sophos.identity;
  exports dev.connectorsdk.sophos.license;
  exports dev.connectorsdk.sophos.livediscover;
  exports dev.connectorsdk.sophos.mobile;
  exports dev.connectorsdk.sophos.mobile.action;
  exports dev.connectorsdk.sophos.mobile.device;
  exports dev.connectorsdk.sophos.mobile.group;
  exports dev.connectorsdk.sophos.network;
  exports dev.connectorsdk.sophos.partner;
  exports dev.connectorsdk.sophos.query;
  exports dev.connectorsdk.sophos.role;
  exports dev.connectorsdk.sophos.siem;
  exports dev.connectorsdk.sophos.tenant;
  exports dev.connectorsdk.sophos.xdr;
  exports dev.connectorsdk.sophos;

  // core reads and writes records and builders that are not public
  opens dev.connectorsdk.sophos.access to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.accesstoken to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.admin to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.alert to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.attestation to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.audit to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.capability to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.cases to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.cloudsecurity to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.credential to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.credential.expiry to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.credential.store to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.detection to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.directory to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.dns to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.email to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.email.mailbox to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.email.quarantine to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.endpoint to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.endpoint.exclusion to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.endpoint.forensic to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.endpoint.group to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.endpoint.item to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.endpoint.migration to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.endpoint.policy to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.endpoint.exploit to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.endpoint.journal to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.endpoint.peripheral to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.endpoint.software to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.endpoint.web to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.firewall to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.health to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.identity to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.internal to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.license to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.livediscover to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.mobile to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.mobile.action to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.mobile.device to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.mobile.group to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.network to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.partner to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.query to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.role to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.siem to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.tenant to
      dev.connectorsdk.core;
  opens dev.connectorsdk.sophos.xdr to
      dev.connectorsdk.core;
}
