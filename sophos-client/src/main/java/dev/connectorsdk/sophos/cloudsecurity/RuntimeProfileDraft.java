package dev.connectorsdk.sophos.cloudsecurity;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A new runtime detection profile, or a new version of one (Cloud security API, POST
 * /cloud-security/v1/profiles).
 *
 * @param profileId the id of the profile of which to create a new version; absent for a new profile
 * @param name the name, which a new profile requires (unverified)
 * @param profileDescription the description
 * @param contentVersion the version of the default content, as of {@link DefaultContent}
 * @param settings the changes of the default content
 */
@Value.Builder
public record RuntimeProfileDraft(
    Optional<String> profileId,
    Optional<String> name,
    Optional<String> profileDescription,
    Optional<String> contentVersion,
    Optional<Settings> settings) {

  /** Rejects values that the service would reject. */
  public RuntimeProfileDraft {
    profileId.ifPresent(id -> ArgumentChecks.requireId("profileId", id));
    name.ifPresent(text -> ArgumentChecks.requireText("name", text, Integer.MAX_VALUE));
    if (profileId.isEmpty() && name.isEmpty()) {
      throw new IllegalArgumentException(
          "Set the name of a new profile, or the profileId of an existing one.");
    }
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder; the name is required, or the id of a profile. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RuntimeProfileDraft}. */
  public static final class Builder extends RuntimeProfileDraftBuilder {
    Builder() {}
  }

  /**
   * The changes of the default content.
   *
   * @param rules the rules to enable or disable
   * @param lists the lists to change
   */
  public record Settings(List<Rule> rules, List<ValueList> lists) {
    /** Copies the lists. */
    public Settings {
      rules = List.copyOf(rules);
      lists = List.copyOf(lists);
    }
  }

  /**
   * A rule.
   *
   * @param name the name
   * @param enabled whether it is enabled
   */
  public record Rule(Optional<String> name, Optional<Boolean> enabled) {
    /** Returns a rule that is enabled or not. */
    public static Rule of(String name, boolean enabled) {
      return new Rule(Optional.of(name), Optional.of(enabled));
    }
  }

  /**
   * A list of values that rules use.
   *
   * @param name the name
   * @param operations the changes of the list
   */
  public record ValueList(Optional<String> name, List<Operation> operations) {
    /** Copies the list. */
    public ValueList {
      operations = List.copyOf(operations);
    }

    /** Returns a list with one change. */
    public static ValueList of(String name, String behavior, String... values) {
      return new ValueList(
          Optional.of(name), List.of(new Operation(Optional.of(behavior), List.of(values))));
    }
  }

  /**
   * A change of a list.
   *
   * @param behavior the kind of change; its values are not published
   * @param list the values
   */
  public record Operation(Optional<String> behavior, List<String> list) {
    /** Copies the list. */
    public Operation {
      list = List.copyOf(list);
    }
  }
}
