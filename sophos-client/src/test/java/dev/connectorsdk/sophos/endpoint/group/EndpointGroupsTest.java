package dev.connectorsdk.sophos.endpoint.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.connectorsdk.core.error.ConflictException;
import dev.connectorsdk.core.error.NotFoundException;
import dev.connectorsdk.sophos.endpoint.Endpoint;
import dev.connectorsdk.sophos.endpoint.EndpointType;
import dev.connectorsdk.sophos.fixture.Central;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EndpointGroupsTest {
  private final Central central = new Central();
  private final EndpointGroups groups = central.client().tenant().endpoints().groups();
  private List<Endpoint> computers = List.of();

  @BeforeEach
  void readComputers() {
    central.simulator.tenant().addEndpoints(200);
    computers =
        central.client().tenant().endpoints().list(q -> q.addType(EndpointType.COMPUTER)).stream()
            .toList();
  }

  @AfterEach
  void close() {
    central.close();
  }

  @Test
  void group_createdChangedDeleted_isListedAsItIs() {
    String id = create("Kiosks", List.of());
    groups.describe(id, "In shops");
    groups.rename(id, "Tills");

    EndpointGroup listed = groups.list(q -> q.search("till")).stream().findAny().orElseThrow();
    assertThat(listed).isEqualTo(groups.get(id));
    assertThat(listed.description()).contains("In shops");

    assertThat(groups.delete(id)).isTrue();
    assertThat(groups.delete(id)).isFalse();
    assertThat(groups.list().stream().map(EndpointGroup::id)).doesNotContain(id);
  }

  @Test
  void name_thatExists_conflictNamesTheGroupCall() {
    create("Kiosks", List.of());

    assertThatThrownBy(() -> create("Kiosks", List.of()))
        .isInstanceOf(ConflictException.class)
        .hasMessageContaining("POST 127.0.0.1/endpoint/v1/endpoint-groups")
        .hasMessageContaining("unique");
    assertThat(groups.list(q -> q.search("Kiosks")).stream()).hasSize(1);
  }

  @Test
  void members_addedAndRemoved_areThoseOfTheGroup() {
    String id = create("Kiosks", ids(computers.subList(0, 3)));

    assertThat(groups.get(id).endpoints().orElseThrow().total()).hasValue(3);
    assertThat(groups.members(id).remove(ids(computers.subList(0, 2))).removedEndpoints())
        .hasSize(2);
    assertThat(groups.members(id).remove(computers.get(2).id())).isTrue();
    assertThat(groups.members(id).list().stream()).isEmpty();
  }

  @Test
  void endpointOfWrongType_added_isReported() {
    Endpoint server =
        central.client().tenant().endpoints().list(q -> q.addType(EndpointType.SERVER)).stream()
            .findAny()
            .orElseThrow();
    String id = create("Kiosks", List.of());

    AddedEndpoints added = groups.members(id).add(List.of(server.id(), computers.get(0).id()));

    assertThat(added.addedEndpoints()).hasSize(1);
    assertThat(added.errors().orElseThrow().endpointsOfWrongType()).containsExactly(server.id());
  }

  @Test
  void groupWithMembers_deleted_conflict() {
    String id = create("Kiosks", ids(computers.subList(0, 1)));

    assertThatThrownBy(() -> groups.delete(id)).isInstanceOf(ConflictException.class);
    assertThat(groups.members(id).list().stream()).hasSize(1);
  }

  @Test
  void groupOfAnotherTenant_read_notFound() {
    String other =
        central
            .client(central.simulator.partnerCredential())
            .tenant(central.simulator.partner().tenants().get(0).id())
            .endpoints()
            .groups()
            .create(g -> g.name("Theirs").type(EndpointType.SERVER))
            .id();

    assertThatThrownBy(() -> groups.get(other)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> groups.members(other).list().stream().count())
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void group_emptiedWhileWalked_theRestIsNotLost() {
    String id = create("Kiosks", ids(computers.subList(0, 60)));
    List<String> seen = new ArrayList<>();

    for (Endpoint member : groups.members(id).list(q -> q.pageSize(10))) {
      seen.add(member.id());
      groups.members(id).remove(member.id());
    }

    assertThat(seen).containsExactlyElementsOf(ids(computers.subList(0, 60)));
    assertThat(groups.delete(id)).isTrue();
  }

  @Test
  void moreIdsThanTheLimit_passed_nothingIsSent() {
    EndpointGroupMembers members = groups.members("g");
    int before = central.apiCalls().size();

    assertThatThrownBy(() -> members.add(Collections.nCopies(1001, "e")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ids must hold 1 to 1000 ids, not 1001.");
    assertThatThrownBy(() -> members.remove(Collections.nCopies(51, "e")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ids must hold 1 to 50 ids, not 51.");
    assertThat(central.apiCalls()).hasSize(before);
  }

  @Test
  void endpoints_movedToAnotherGroup_areInThatGroupOnly() {
    String from = create("Old", ids(computers.subList(0, 70)));
    String to = create("New", List.of());

    AddedEndpoints moved = groups.members(from).moveTo(to, ids(computers.subList(0, 70)));

    assertThat(moved.addedEndpoints()).hasSize(70);
    assertThat(moved.errors().orElseThrow().endpointsNotFound()).isEmpty();
    assertThat(groups.members(from).list().stream()).isEmpty();
    assertThat(groups.members(to).list().stream()).hasSize(70);
  }

  private String create(String name, List<String> endpointIds) {
    return groups
        .create(g -> g.name(name).type(EndpointType.COMPUTER).addAllEndpointIds(endpointIds))
        .id();
  }

  private static List<String> ids(List<Endpoint> endpoints) {
    return endpoints.stream().map(Endpoint::id).toList();
  }
}
