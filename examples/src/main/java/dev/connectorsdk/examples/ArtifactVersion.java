package dev.connectorsdk.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/**
 * The version of this artifact, which Maven writes into a resource.
 *
 * @param program the name of the program
 */
record ArtifactVersion(String program) implements IVersionProvider {
  @Override
  public String[] getVersion() {
    Properties properties = new Properties();
    try (InputStream resource = ArtifactVersion.class.getResourceAsStream("version.properties")) {
      properties.load(Objects.requireNonNull(resource, "version.properties is missing"));
    } catch (IOException e) {
      throw new UncheckedIOException("version.properties cannot be read", e);
    }
    return new String[] {program + " " + properties.getProperty("version")};
  }
}
