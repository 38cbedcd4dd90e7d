package dev.connectorsdk.sophos.mobile.group;

import dev.connectorsdk.core.internal.json.RecordPrinter;
import dev.connectorsdk.sophos.internal.ArgumentChecks;
import dev.connectorsdk.sophos.mobile.MobilePlatform;
import java.util.List;
import org.immutables.value.Value;

/**
 * A new group of apps (Mobile API, POST /mobile/v1/app-groups). The required members are
 * unverified.
 *
 * @param name the name
 * @param platform the platform of the apps, which cannot be changed later
 * @param apps the apps
 */
@Value.Builder
public record AppGroupDraft(String name, MobilePlatform platform, List<GroupedApp> apps) {

  /** Rejects values that the service would reject. */
  public AppGroupDraft {
    ArgumentChecks.requireText("name", name, Integer.MAX_VALUE);
    apps = List.copyOf(apps);
    apps.forEach(GroupedApp::check);
  }

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }

  /** Returns an empty builder; the name and the platform are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AppGroupDraft}. */
  public static final class Builder extends AppGroupDraftBuilder {
    Builder() {}
  }
}
