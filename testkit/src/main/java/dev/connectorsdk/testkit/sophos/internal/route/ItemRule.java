package dev.connectorsdk.testkit.sophos.internal.route;

import dev.connectorsdk.testkit.http.ResponseException;
import java.util.Map;

/** What a vendor checks or adds when an item is created, changed or deleted. */
@FunctionalInterface
public interface ItemRule {
  /**
   * Checks the item before it is stored or removed.
   *
   * @param item the item with the properties of the request; the rule may change it
   * @throws ResponseException to reject the request
   */
  void apply(ApiRequest request, Map<String, Object> item);
}
