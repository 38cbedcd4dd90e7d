package dev.connectorsdk.testkit.sophos.internal.data;

/** Generates what the collections of endpoint settings contain at their first use. */
public final class SettingItems {
  /** The id of the item of a collection that is a single object. */
  public static final String SINGLE = "settings";

  private SettingItems() {}

  static void addTo(ItemStore items, String path, RandomIds random) {
    WebControlItems.addTo(items, path, random);
  }
}
