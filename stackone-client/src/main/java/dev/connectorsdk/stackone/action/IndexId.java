package dev.connectorsdk.stackone.action;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ids of the search index: connector, version, the action's own id, scope. */
final class IndexId {
  private static final Pattern FORM =
      Pattern.compile("[a-z][a-z0-9]*_\\d+(?:\\.\\d+)+_(?<action>.+)_global");

  private IndexId() {}

  static String actionId(String indexId) {
    Matcher matcher = FORM.matcher(indexId);
    return matcher.matches() ? matcher.group("action") : indexId;
  }
}
