package dev.connectorsdk.stackone.action;

/** The catalogues of actions that a client has read and keeps. Thread-safe; made by the client. */
public final class ActionCatalogues {
  private final CatalogueCache byAccount = new CatalogueCache(Actions.LIST);
  private final CatalogueCache byConnector = new CatalogueCache(Actions.LIST);

  /** None read so far. */
  public ActionCatalogues() {}

  /** By the id of the linked account that they are of. */
  CatalogueCache byAccount() {
    return byAccount;
  }

  /** By the key of the connector that they are of. */
  CatalogueCache byConnector() {
    return byConnector;
  }
}
