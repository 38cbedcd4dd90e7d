package dev.connectorsdk.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Writes the documents of the project as a static site that works without a server. */
public final class Site {
  private Site() {}

  /**
   * Writes the site.
   *
   * @param args the root folder of the project, and the folder to write to; javadoc that is already
   *     in its sub-folder {@code apidocs} is linked
   * @throws IOException if a file cannot be read or written
   * @throws IllegalStateException if a link is broken
   */
  public static void main(String... args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("Arguments: <root folder of the project> <output folder>");
    }
    build(Path.of(args[0]).toAbsolutePath().normalize(), Path.of(args[1]).toAbsolutePath());
  }

  static void build(Path root, Path site) throws IOException {
    Documents documents = Documents.of(root);
    refuse(documents.brokenLinks());
    Navigation navigation = Navigation.of(documents, resource("navigation.md"));
    PageRenderer renderer = new PageRenderer(documents, navigation, template(site));
    for (Document document : documents.all()) {
      write(site.resolve(document.page()), renderer.render(document));
    }
    renderer.files().forEach(file -> documents.copy(file, site));
    write(site.resolve("site.css"), resource("site.css"));
    refuse(PageCheck.brokenLinks(site));
  }

  /** Without javadoc, as in a quick build, the menu has no link to it. */
  private static String template(Path site) throws IOException {
    boolean javadoc = Files.exists(site.resolve("apidocs/index.html"));
    String link = "<a href=\"{{root}}apidocs/index.html\">Javadoc</a>";
    return resource("page.html").replace("{{javadoc}}", javadoc ? link : "");
  }

  private static void refuse(List<String> broken) {
    if (!broken.isEmpty()) {
      throw new IllegalStateException(
          broken.size() + " broken links:\n" + String.join("\n", broken));
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String resource(String name) throws IOException {
    try (InputStream resource = Site.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(resource, name + " is missing").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
