package dev.connectorsdk.testkit.sophos.internal.route;

import java.util.Map;

/**
 * How responses show an item, depending on parameters such as {@code fields} and {@code view}, and
 * on other items of the account.
 */
@FunctionalInterface
public interface ItemView {
  Map<String, Object> show(ApiRequest request, Map<String, Object> item, Parameters parameters);
}
