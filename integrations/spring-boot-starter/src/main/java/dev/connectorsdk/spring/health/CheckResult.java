package dev.connectorsdk.spring.health;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The result of a health check.
 *
 * @param failure the failure of the check; absent if it succeeded
 * @param details the details, in their order
 */
record CheckResult(@Nullable RuntimeException failure, Map<String, Object> details) {
  CheckResult {
    details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
  }

  boolean succeeded() {
    return failure == null;
  }
}
