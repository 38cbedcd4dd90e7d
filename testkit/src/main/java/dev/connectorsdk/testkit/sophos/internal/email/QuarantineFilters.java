package dev.connectorsdk.testkit.sophos.internal.email;

import dev.connectorsdk.testkit.sophos.internal.data.ItemProperties;
import dev.connectorsdk.testkit.sophos.internal.route.ItemFilters;
import dev.connectorsdk.testkit.sophos.internal.route.Parameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The filters of a search in a quarantine, most of which are in the property {@code filter}. */
final class QuarantineFilters {
  private static final long MEGABYTE = 1024 * 1024;

  private QuarantineFilters() {}

  static ItemFilters all() {
    ItemFilters nested = nested();
    return new ItemFilters()
        .between("beginDate", "endDate", "quarantinedAt")
        .custom(parameters -> nested.predicate(filter(parameters)));
  }

  private static ItemFilters nested() {
    return new ItemFilters()
        .oneOf("id", "id")
        .when(f -> f.text("fromContains"), part -> one -> hasAddress(one.get("from"), part))
        .when(f -> f.text("toContains"), part -> one -> hasRecipient(one, part))
        .contains("subjectContains", "subject")
        .when(
            f -> f.text("attachmentNameContains"),
            part -> one -> attachments(one).anyMatch(each -> contains(each.get("name"), part)))
        .when(f -> megabytes(f, "sizeInMBGreaterThan"), limit -> one -> size(one) > limit)
        .when(f -> megabytes(f, "sizeInMBLowerThan"), limit -> one -> size(one) < limit)
        .oneOf("direction", "direction", "inbound", "outbound")
        .oneOf("productType", "productType", "gateway", "mailflow")
        .anyOf("reason", "reason")
        .when(
            f -> f.flag("hasAnyAttachment"),
            any -> one -> any == attachments(one).findAny().isPresent());
  }

  private static Parameters filter(Parameters body) {
    Map<String, Object> filter = new LinkedHashMap<>();
    if (body.value("filter").orElse(null) instanceof Map<?, ?> given) {
      given.forEach((name, value) -> filter.put(String.valueOf(name), value));
    }
    return Parameters.ofBody(filter);
  }

  private static boolean hasRecipient(Map<String, Object> message, String part) {
    return ItemProperties.contains(message, "forRecipient", part)
        || ItemProperties.objects(message, "to").stream().anyMatch(to -> hasAddress(to, part));
  }

  private static boolean hasAddress(@Nullable Object address, String part) {
    return address instanceof Map<?, ?> parts
        && (contains(parts.get("name"), part)
            || contains(parts.get("localAddress") + "@" + parts.get("domainAddress"), part));
  }

  private static boolean contains(@Nullable Object text, String part) {
    return String.valueOf(text).toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  /** Returns the attachments of a message. */
  static Stream<Map<?, ?>> attachments(Map<String, Object> message) {
    return ItemProperties.at(message, "attachments.items") instanceof List<?> items
        ? items.stream().filter(Map.class::isInstance).map(item -> (Map<?, ?>) item)
        : Stream.of();
  }

  private static Optional<Long> megabytes(Parameters filter, String name) {
    return filter.has(name)
        ? Optional.of(filter.number(name, 1, Integer.MAX_VALUE) * MEGABYTE)
        : Optional.empty();
  }

  private static long size(Map<String, Object> message) {
    return message.get("sizeInBytes") instanceof Number size ? size.longValue() : 0;
  }
}
