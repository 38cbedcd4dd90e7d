package dev.connectorsdk.sophos.contract.operation;

import dev.connectorsdk.core.credential.Secret;
import dev.connectorsdk.sophos.endpoint.Endpoint;
import dev.connectorsdk.sophos.endpoint.EndpointType;
import dev.connectorsdk.sophos.endpoint.software.PackageComment;
import dev.connectorsdk.sophos.endpoint.software.SoftwarePackage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The operations on software packages and installers. */
final class SoftwareOperations {
  private static final String SOFTWARE = "/endpoint/v1/software";
  private static final String STATIC = SOFTWARE + "/packages/static";
  private static final String COMMENTS = SOFTWARE + "/comments";
  private static final String COMMENT = COMMENTS + "/{staticPackageId}";

  private SoftwareOperations() {}

  static Stream<Operation> all() {
    return Stream.concat(packages(), comments());
  }

  private static Stream<Operation> packages() {
    return Stream.of(
        Operation.tenant(
            "GET " + SOFTWARE + "/packages/recommended",
            (t, ids) ->
                t.endpoints().software().recommendedPackages().stream()
                    .map(SoftwarePackage::id)
                    .toList(),
            List.of("windows-computer", "macos-computer")),
        Operation.tenant(
                "GET " + STATIC,
                (t, ids) ->
                    t
                        .endpoints()
                        .software()
                        .staticPackages(
                            q ->
                                q.addSort("releasedAt:desc", "name")
                                    .endpointType(EndpointType.COMPUTER)
                                    .platform(Endpoint.Platform.WINDOWS)
                                    .type(SoftwarePackage.Type.FIXED)
                                    .expiresFrom(Instant.parse("2026-07-15T00:00:00Z"))
                                    .expiresTo(Instant.parse("2026-08-01T00:00:00Z"))
                                    .releasedFrom(Instant.parse("2026-01-01T00:00:00Z"))
                                    .releasedTo(Instant.parse("2026-02-01T00:00:00Z")))
                        .stream()
                        .map(SoftwarePackage::name)
                        .toList(),
                List.of(Optional.of("Fixed 2026.1")))
            .query(
                "sort",
                "releasedAt:desc,name",
                "endpointType",
                "computer",
                "platform",
                "windows",
                "type",
                "fixed",
                "expiresFrom",
                "2026-07-15T00:00:00Z",
                "expiresTo",
                "2026-08-01T00:00:00Z",
                "releasedFrom",
                "2026-01-01T00:00:00Z",
                "releasedTo",
                "2026-02-01T00:00:00Z"),
        Operation.tenant(
            "GET " + STATIC + "/{staticPackageId}",
            (t, ids) -> t.endpoints().software().staticPackage("sp-1").platform(),
            Optional.of(Endpoint.Platform.LINUX)),
        Operation.tenant(
                "POST " + STATIC + "/{token}/add",
                (t, ids) -> t.endpoints().software().addSpecialPackage(Secret.of("tok-1")).id(),
                "sp-2")
            .body("{}"),
        Operation.tenant(
                "GET /endpoint/v1/downloads",
                (t, ids) ->
                    t
                        .endpoints()
                        .software()
                        .installers(
                            q ->
                                q.addRequestedProducts(
                                        Endpoint.ProductCode.INTERCEPT_X, Endpoint.ProductCode.XDR)
                                    .addPlatforms(
                                        Endpoint.Platform.MAC_OS, Endpoint.Platform.LINUX))
                        .installers()
                        .stream()
                        .map(installer -> installer.platform().orElseThrow())
                        .toList(),
                List.of(Endpoint.Platform.MAC_OS))
            .query("requestedProducts", "interceptX,xdr", "platforms", "macOS,linux"));
  }

  private static Stream<Operation> comments() {
    return Stream.of(
        Operation.tenant(
            "GET " + COMMENTS,
            (t, ids) ->
                t.endpoints().software().comments().stream().map(PackageComment::comment).toList(),
            List.of(Optional.of("Pilot"))),
        Operation.tenant(
            "GET " + COMMENT,
            (t, ids) -> t.endpoints().software().comment("sp-1").commented().orElseThrow().name(),
            Optional.of("Fixed")),
        Operation.tenant(
                "PUT " + COMMENT,
                (t, ids) -> t.endpoints().software().setComment("sp-1", "Rollout").comment(),
                Optional.of("Rollout"))
            .body("{'comment':'Rollout'}"),
        Operation.tenant(
            "DELETE " + COMMENT, (t, ids) -> t.endpoints().software().deleteComment("sp-1"), true));
  }
}
