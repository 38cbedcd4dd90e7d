package dev.connectorsdk.testkit.stackone.internal.profile;

import dev.connectorsdk.testkit.internal.rows.Rows;
import dev.connectorsdk.testkit.internal.rows.SeededUuids;
import dev.connectorsdk.testkit.internal.rows.Series;
import dev.connectorsdk.testkit.stackone.internal.connector.Connector;
import dev.connectorsdk.testkit.stackone.internal.connector.ConnectorCatalog;
import dev.connectorsdk.testkit.stackone.internal.data.Document;
import dev.connectorsdk.testkit.stackone.internal.data.StackOneIds;
import dev.connectorsdk.testkit.stackone.internal.route.ApiErrorException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

/** The connector profiles of the project. */
public final class ProfileStore {
  private final Rows<Profile> profiles = new Rows<>();
  private final ReentrantLock choosing = new ReentrantLock();
  private final Set<String> reserved = ConcurrentHashMap.newKeySet();
  private final StackOneIds ids;
  private final ConnectorCatalog catalog;
  private final Clock clock;

  public ProfileStore(StackOneIds ids, ConnectorCatalog catalog, Clock clock) {
    this.ids = ids;
    this.catalog = catalog;
    this.clock = clock;
  }

  /** Returns the id of a profile that is or will be created. */
  public String reserve() {
    String id = ids.profileId();
    reserved.add(id);
    return id;
  }

  /** Whether a profile with the id exists, will be created or was deleted. */
  public boolean knows(String id) {
    return reserved.contains(id) || find(id).isPresent();
  }

  public List<Profile> rows() {
    return profiles.stream().toList();
  }

  public Rows<Profile> all() {
    return profiles;
  }

  public Optional<Profile> find(String id) {
    return profiles.find(id);
  }

  public Profile get(String id) {
    return find(id).orElseThrow(() -> ApiErrorException.notFound("Connector profile not found"));
  }

  /** Returns the default profile of a connector. */
  public Optional<Profile> presetOf(String connectorKey) {
    return profiles.stream()
        .filter(profile -> profile.connectorKey().equals(connectorKey) && profile.preset())
        .findFirst();
  }

  /** Returns the errors of a form; empty if it is valid. */
  public List<String> errors(ProfileDraft form) {
    Optional<Connector> connector = catalog.find(form.connectorKey());
    if (connector.isEmpty()) {
      return List.of("connector_key must be the key of a connector");
    }
    List<String> errors = new ArrayList<>();
    if (form.name().isBlank()) {
      errors.add("name should not be empty");
    }
    for (String field : connector.get().requiredFields()) {
      if (form.setupFields().reveal(field).filter(text -> !text.isBlank()).isEmpty()) {
        errors.add("setup_fields." + field + " should not be empty");
      }
    }
    errors.addAll(unknownActions(connector.get(), form.chosenActions()));
    return errors;
  }

  private static List<String> unknownActions(Connector connector, Set<String> ids) {
    return ids.stream()
        .filter(id -> connector.action(id).isEmpty())
        .map(id -> "action_ids must name actions of the connector: " + id)
        .toList();
  }

  public Profile create(String id, ProfileDraft form) {
    Connector connector = catalog.get(form.connectorKey());
    profiles.put(id, profile(id, connector, form, clock.instant()));
    if (form.choices().preset()) {
      preset(id);
    }
    return get(id);
  }

  /** Adds generated profiles, none of them a default, with a number after the name in the form. */
  public void createSeries(ProfileDraft form, int count) {
    Connector connector = catalog.get(form.connectorKey());
    Instant now = clock.instant();
    SeededUuids uuids = new SeededUuids(ids.seed());
    profiles.add(
        new Series<>(
            count,
            index ->
                profile(
                    uuids.of(index), connector, form.named(form.name() + " " + (index + 1)), now),
            uuids::indexOf));
  }

  private static Profile profile(String id, Connector connector, ProfileDraft form, Instant at) {
    return new Profile(
        id,
        connector.key(),
        document(id, connector, form, Document.time(at)),
        form.setupFields(),
        form.chosenActions());
  }

  private static Document document(String id, Connector connector, ProfileDraft form, String now) {
    return Document.empty()
        .edited(
            properties -> {
              properties.put("id", id);
              properties.put("name", form.name());
              properties.put("connector_key", connector.key());
              properties.put("connector_label", connector.label());
              properties.put("connector_version", connector.version());
              properties.put("connector_pinned_version", null);
              properties.put("connector_owner", "stackone");
              properties.put("logo_url", connector.logoUrl());
              properties.put("categories", List.of(connector.category()));
              properties.put("release_stage", "ga");
              properties.put("environment", form.choices().environment());
              properties.put("authentication_config_key", form.choices().authenticationKey());
              properties.put("authentication_config_label", "OAuth 2.0 Client Credentials");
              properties.put("active", form.choices().enabled());
              properties.put("default", false);
              properties.put("created_at", now);
              properties.put("updated_at", now);
            });
  }

  /** Changes a profile; does nothing if it was deleted. */
  public Optional<Profile> change(String id, UnaryOperator<Profile> edit) {
    return profiles.change(id, row -> edit.apply(row).edited(doc -> doc.touched(clock)));
  }

  /** Changes only the properties in responses. */
  public void edit(String id, UnaryOperator<Document> edit) {
    profiles.change(id, row -> row.edited(edit));
  }

  /** Makes a profile the only default of its connector. */
  public void preset(String id) {
    find(id).map(Profile::connectorKey).ifPresent(key -> preset(id, key));
  }

  private void preset(String id, String connectorKey) {
    choosing.lock();
    try {
      profiles.stream()
          .filter(row -> row.connectorKey().equals(connectorKey))
          .filter(row -> row.preset() != row.id().equals(id))
          .forEach(row -> edit(row.id(), doc -> doc.with("default", row.id().equals(id))));
    } finally {
      choosing.unlock();
    }
  }

  public void remove(String id) {
    profiles.remove(id);
  }
}
