package dev.connectorsdk.testkit.stackone;

import dev.connectorsdk.testkit.internal.rows.Rows;
import dev.connectorsdk.testkit.internal.rows.SeededUuids;
import dev.connectorsdk.testkit.internal.rows.Series;
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
final class ProfileStore {
  private final Rows<SimulatedProfile> profiles = new Rows<>();
  private final ReentrantLock choosing = new ReentrantLock();
  private final Set<String> reserved = ConcurrentHashMap.newKeySet();
  private final Ids ids;
  private final Catalogue catalogue;
  private final Clock clock;

  ProfileStore(Ids ids, Catalogue catalogue, Clock clock) {
    this.ids = ids;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /** Gives out the id of a profile that is or will be created. */
  String reserve() {
    String id = ids.profileId();
    reserved.add(id);
    return id;
  }

  /** Whether the id was given out, be the profile there, still to come or gone. */
  boolean knows(String id) {
    return reserved.contains(id) || find(id).isPresent();
  }

  List<SimulatedProfile> rows() {
    return profiles.stream().toList();
  }

  Rows<SimulatedProfile> all() {
    return profiles;
  }

  Optional<SimulatedProfile> find(String id) {
    return profiles.find(id);
  }

  SimulatedProfile get(String id) {
    return find(id).orElseThrow(() -> Rejection.notFound("Connector profile not found"));
  }

  /** Returns the profile that a session of this connector uses when it names none. */
  Optional<SimulatedProfile> presetOf(String connectorKey) {
    return profiles.stream()
        .filter(profile -> profile.connectorKey().equals(connectorKey) && profile.preset())
        .findFirst();
  }

  /** Returns what the form lacks; empty if it may be sent. */
  List<String> complaints(ProfileForm form) {
    Optional<SimulatedConnector> connector = catalogue.find(form.connectorKey());
    if (connector.isEmpty()) {
      return List.of("connector_key must be the key of a connector");
    }
    List<String> complaints = new ArrayList<>();
    if (form.name().isBlank()) {
      complaints.add("name should not be empty");
    }
    for (String field : connector.get().requiredFields()) {
      if (form.setupFields().reveal(field).filter(text -> !text.isBlank()).isEmpty()) {
        complaints.add("setup_fields." + field + " should not be empty");
      }
    }
    complaints.addAll(unknownActions(connector.get(), form.chosenActions()));
    return complaints;
  }

  private static List<String> unknownActions(SimulatedConnector connector, Set<String> ids) {
    return ids.stream()
        .filter(id -> connector.action(id).isEmpty())
        .map(id -> "action_ids must name actions of the connector: " + id)
        .toList();
  }

  SimulatedProfile create(String id, ProfileForm form) {
    SimulatedConnector connector = catalogue.get(form.connectorKey());
    profiles.put(id, profile(id, connector, form, clock.instant()));
    if (form.choices().preset()) {
      preset(id);
    }
    return get(id);
  }

  /** Adds made-up profiles, none of them a default, numbered behind the name in the form. */
  void createSeries(ProfileForm form, int count) {
    SimulatedConnector connector = catalogue.get(form.connectorKey());
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

  private static SimulatedProfile profile(
      String id, SimulatedConnector connector, ProfileForm form, Instant at) {
    return new SimulatedProfile(
        id,
        connector.key(),
        document(id, connector, form, Document.time(at)),
        form.setupFields(),
        form.chosenActions());
  }

  private static Document document(
      String id, SimulatedConnector connector, ProfileForm form, String now) {
    return Document.empty()
        .edited(
            members -> {
              members.put("id", id);
              members.put("name", form.name());
              members.put("connector_key", connector.key());
              members.put("connector_label", connector.label());
              members.put("connector_version", "1.0.0");
              members.put("connector_pinned_version", null);
              members.put("connector_owner", "stackone");
              members.put("logo_url", connector.logoUrl());
              members.put("categories", List.of(connector.category()));
              members.put("release_stage", "ga");
              members.put("environment", form.choices().environment());
              members.put("authentication_config_key", form.choices().authenticationKey());
              members.put("authentication_config_label", "OAuth 2.0 Client Credentials");
              members.put("active", form.choices().enabled());
              members.put("default", false);
              members.put("created_at", now);
              members.put("updated_at", now);
            });
  }

  /** Changes a profile; one that is gone is left gone. */
  Optional<SimulatedProfile> change(String id, UnaryOperator<SimulatedProfile> edit) {
    return profiles.change(id, row -> edit.apply(row).edited(doc -> doc.touched(clock)));
  }

  /** Changes the answered members alone, touching nothing else. */
  void edit(String id, UnaryOperator<Document> edit) {
    profiles.change(id, row -> row.edited(edit));
  }

  /** Makes one profile the default of its connector, and no other. */
  void preset(String id) {
    find(id).map(SimulatedProfile::connectorKey).ifPresent(key -> preset(id, key));
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

  void remove(String id) {
    profiles.remove(id);
  }
}
