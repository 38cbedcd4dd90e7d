package dev.connectorsdk.sophos.mobile.group;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.Optional;

/**
 * An app in a group.
 *
 * @param identifier the id of the app on its platform, such as a package name
 * @param name the name
 * @param link the URL of the app in its store
 */
public record GroupedApp(
    Optional<String> identifier, Optional<String> name, Optional<String> link) {

  /**
   * Returns an app without a link.
   *
   * @param identifier the id of the app on its platform, such as a package name
   */
  public static GroupedApp of(String identifier, String name) {
    return new GroupedApp(Optional.of(identifier), Optional.of(name), Optional.empty());
  }

  /** Returns the same app with the URL of it in its store. */
  public GroupedApp withLink(String url) {
    return new GroupedApp(identifier, name, Optional.of(url));
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
