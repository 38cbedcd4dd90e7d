package dev.connectorsdk.stackone.action;

/** The catalogues of actions that a client has read and keeps. Thread-safe; made by the client. */
public final class ActionCatalogs {
  private final CatalogCache byAccount = new CatalogCache(Actions.LIST);
  private final CatalogCache byConnector = new CatalogCache(Actions.LIST);

  /** None read so far. */
  public ActionCatalogs() {}

  /** By the id of the linked account that they are of. */
  CatalogCache byAccount() {
    return byAccount;
  }

  /** By the key of the connector that they are of. */
  CatalogCache byConnector() {
    return byConnector;
  }
}
