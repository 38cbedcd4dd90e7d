package dev.connectorsdk.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A POM of the project.
 *
 * @param folder the folder of the module
 * @param project the content
 */
record Pom(Path folder, Element project) {
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  static Pom of(Path folder) {
    try {
      Element project =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(folder.resolve("pom.xml").toFile())
              .getDocumentElement();
      return new Pom(folder, project);
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("The POM cannot be read: " + folder, e);
    }
  }

  /**
   * All POMs, also those that the root POM does not name as modules. Consumers in src/it are not.
   */
  static List<Pom> all() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT, 3)) {
      return files
          .filter(file -> file.endsWith("pom.xml"))
          .filter(file -> !ROOT.relativize(file).toString().matches(".*\\b(src|target)\\b.*"))
          .map(file -> of(file.resolveSibling("")))
          .toList();
    }
  }

  static List<Pom> published() throws IOException {
    return all().stream()
        .filter(pom -> !pom.text("properties/maven.deploy.skip").equals(Optional.of("true")))
        .toList();
  }

  /** The text of the first element at a path below {@code project}. */
  Optional<String> text(String path) {
    return texts(path).stream().findFirst();
  }

  List<String> texts(String path) {
    try {
      NodeList found =
          (NodeList)
              XPathFactory.newDefaultInstance()
                  .newXPath()
                  .evaluate(path, project, XPathConstants.NODESET);
      return IntStream.range(0, found.getLength())
          .mapToObj(i -> found.item(i).getTextContent().strip())
          .toList();
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  String artifactId() {
    return text("artifactId").orElseThrow();
  }

  String version() {
    return text("version").or(() -> text("parent/version")).orElseThrow();
  }

  boolean isJar() {
    return text("packaging").isEmpty();
  }

  @Override
  public String toString() {
    return folder.equals(ROOT) ? "root" : ROOT.relativize(folder).toString();
  }
}
