package dev.connectorsdk.sophos.endpoint.software;

import com.squareup.moshi.Json;
import dev.connectorsdk.core.internal.json.RecordPrinter;
import java.util.Optional;

/**
 * The comment on a static package (Endpoint API, GET
 * /endpoint/v1/software/comments/{staticPackageId}).
 *
 * @param id the id
 * @param comment the comment
 * @param commented the package
 */
public record PackageComment(
    String id,
    Optional<String> comment,
    @Json(name = "package") Optional<SoftwarePackage> commented) {

  @Override
  public String toString() {
    return RecordPrinter.print(this);
  }
}
