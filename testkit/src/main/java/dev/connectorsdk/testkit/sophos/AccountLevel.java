package dev.connectorsdk.testkit.sophos;

import java.util.Locale;

/** The levels of account that an API credential can belong to; Sophos: whoami, {@code idType}. */
public enum AccountLevel {
  /** One customer. */
  TENANT,
  /** A managed service provider or reseller with tenants. */
  PARTNER,
  /** An enterprise with tenants. */
  ORGANIZATION;

  /** Returns the value in requests and responses, such as {@code partner}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  String header() {
    return switch (this) {
      case TENANT -> "X-Tenant-ID";
      case PARTNER -> "X-Partner-ID";
      case ORGANIZATION -> "X-Organization-ID";
    };
  }
}
