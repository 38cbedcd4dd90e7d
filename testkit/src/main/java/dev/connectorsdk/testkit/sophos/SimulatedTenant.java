package dev.connectorsdk.testkit.sophos;

import java.net.URI;
import java.util.Optional;

/** A tenant of the simulator with its data. Everything may be changed while calls are running. */
public interface SimulatedTenant {
  /** Returns the tenant's id, a UUID. */
  String id();

  /** Returns the tenant's name. */
  String name();

  /** Returns the data region, such as {@code eu01}. */
  String region();

  /** Returns the API host in whoami and tenant lists; absent for a tenant not yet activated. */
  Optional<URI> apiHost();

  /** Leaves the API host out of whoami and tenant lists. */
  void hideApiHost();

  /** Replaces the API host in whoami and tenant lists, for example by a hostile one. */
  void setApiHost(URI host);

  /** Rejects the managing partner or organization with 403, as for an unmanaged tenant. */
  void denyParent();

  /** Reverts {@link #denyParent()}. */
  void allowParent();

  /** Returns the alerts, open and closed, in the form of the Common API's {@code Alert}. */
  SimulatedItems alerts();

  /** Returns the endpoints, in the form of the Endpoint API's {@code Endpoint}. */
  SimulatedItems endpoints();

  /** Returns the predefined and custom roles, in the form of the Common API's {@code Role}. */
  SimulatedItems roles();

  /** Returns the permission sets, in the form of the Common API's {@code PermissionSet}. */
  SimulatedItems permissionSets();

  /** Returns the directory users, in the form of the Common API's {@code User}. */
  SimulatedItems users();

  /**
   * Returns the user groups, in the form of the Common API's {@code UserGroup}; 2 at the start, one
   * of which is synchronized from Active Directory. The property {@code userIds}, which responses
   * do not show, has the ids of their members.
   */
  SimulatedItems userGroups();

  /** Returns the admins, in the form of the Common API's {@code Admin}. */
  SimulatedItems admins();

  /**
   * Returns the detections, in the form of the Detections API; 40 of the last hours at the start.
   */
  SimulatedItems detections();

  /**
   * Returns the cases, in the form of the Cases API; 6 at the start. The property {@code
   * detectionIds}, which responses do not show, has the ids of their detections.
   */
  SimulatedItems cases();

  /** Adds generated detections, each older than the one before; see {@link #addAlerts}. */
  void addDetections(int count);

  /** Returns how the runs of queries go on: their duration, their result, their rows. */
  SimulatedRuns queryRuns();

  /**
   * Returns the items of any collection by its path in the API, such as {@code
   * /licenses/v1/licenses}.
   */
  SimulatedItems items(String path);

  /** Returns the events in the SIEM integration API; none at the start. */
  SimulatedEvents siemEvents();

  /** Returns the alerts in the SIEM integration API; none at the start. */
  SimulatedEvents siemAlerts();

  /**
   * Adds generated alerts, the same for the same seed and order, each older than the one before. A
   * million of them need no more memory than one: they are computed for each call that reads them.
   *
   * @throws IllegalArgumentException if the count is negative
   */
  void addAlerts(int count);

  /** Adds generated computers and servers of all platforms; see {@link #addAlerts}. */
  void addEndpoints(int count);

  /** Adds generated directory users who are not admins; see {@link #addAlerts}. */
  void addUsers(int count);

  /** Adds generated directory users who are admins, none a Super Admin; see {@link #addAlerts}. */
  void addAdmins(int count);

  /** Adds generated custom roles for admins; see {@link #addAlerts}. */
  void addRoles(int count);

  /** Makes isolation changes of an endpoint return 409, as while another change is in progress. */
  void beginIsolationChange(String endpointId);

  /** Reverts {@link #beginIsolationChange(String)}. */
  void endIsolationChange(String endpointId);
}
