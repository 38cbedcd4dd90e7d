package dev.connectorsdk.testkit.sophos.internal.mobile;

import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.route.ApiRequest;
import dev.connectorsdk.testkit.sophos.internal.route.Parameters;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The values of {@code view} in the Mobile API, whose exact properties are unverified. */
final class MobileViews {
  private static final Set<String> VIEWS = Set.of("basic", "summary", "full");
  private static final List<String> HIDDEN_IN_BASIC =
      List.of("createdAt", "createdBy", "updatedAt", "updatedBy", "scanResultSummary");

  private MobileViews() {}

  static Map<String, Object> show(
      ApiRequest request, Map<String, Object> item, Parameters parameters) {
    boolean basic = parameters.oneOf("view", VIEWS).filter("basic"::equals).isPresent();
    return ItemProperties.select(
        basic ? ItemProperties.without(item, HIDDEN_IN_BASIC) : item, parameters.texts("fields"));
  }
}
