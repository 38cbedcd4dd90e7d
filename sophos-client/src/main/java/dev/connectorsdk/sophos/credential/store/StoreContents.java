package dev.connectorsdk.sophos.credential.store;

import dev.connectorsdk.sophos.credential.StoredCredential;

import dev.connectorsdk.sophos.credential.ApiCredential;

import dev.connectorsdk.core.credential.ClientId;
import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.sophos.access.ServicePrincipalRole;
import dev.connectorsdk.sophos.identity.AccountLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The content of a credential file. */
record StoreContents(int version, List<Entry> entries) {
  static final int VERSION = 1;

  static StoreContents of(SortedMap<String, StoredCredential> credentials) {
    return new StoreContents(VERSION, credentials.values().stream().map(Entry::of).toList());
  }

  SortedMap<String, StoredCredential> credentials() {
    SortedMap<String, StoredCredential> byName = new TreeMap<>();
    entries.forEach(entry -> byName.put(entry.name(), entry.credential()));
    return byName;
  }

  /** The properties that all versions of the format have. */
  record Format(int version, Optional<Object> entries) {}

  record Entry(
      String name,
      Optional<String> description,
      ServicePrincipalRole role,
      String clientId,
      Optional<AccountLevel> level,
      Optional<LocalDate> createdOn,
      Optional<LocalDate> expiresOn,
      Secret secret) {

    private static Entry of(StoredCredential stored) {
      ApiCredential credential = stored.credential();
      return new Entry(
          credential.name(),
          credential.description(),
          credential.servicePrincipalRole(),
          credential.clientId().value(),
          credential.level(),
          credential.createdOn(),
          credential.expiresOn(),
          stored.secret());
    }

    private StoredCredential credential() {
      ApiCredential credential =
          ApiCredential.builder()
              .name(name)
              .description(description)
              .servicePrincipalRole(role)
              .clientId(ClientId.of(clientId))
              .level(level)
              .createdOn(createdOn)
              .expiresOn(expiresOn)
              .build();
      return new StoredCredential(credential, secret);
    }
  }
}
