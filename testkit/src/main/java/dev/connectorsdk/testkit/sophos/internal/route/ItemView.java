package dev.connectorsdk.testkit.sophos.internal.route;

import java.util.Map;

/** How responses show an item, depending on parameters such as {@code fields} and {@code view}. */
@FunctionalInterface
public interface ItemView {
  Map<String, Object> show(Map<String, Object> item, Parameters parameters);
}
