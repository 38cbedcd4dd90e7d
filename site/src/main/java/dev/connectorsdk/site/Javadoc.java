package dev.connectorsdk.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The javadoc of the modules, as their builds left it. */
final class Javadoc {
  private static final String BUILT = "target/reports/apidocs";

  private Javadoc() {}

  /** Copies it to {@code apidocs} with a list of the modules; returns whether there is any. */
  static boolean copy(Path root, Path site) throws IOException {
    List<Path> modules;
    try (Stream<Path> folders = Files.walk(root, 2)) {
      modules =
          folders
              .filter(f -> Files.exists(f.resolve(BUILT).resolve("index.html")))
              .sorted()
              .toList();
    }
    StringBuilder list = new StringBuilder();
    for (Path module : modules) {
      String name = root.relativize(module).toString().replace('\\', '-').replace('/', '-');
      copyFolder(module.resolve(BUILT), site.resolve("apidocs").resolve(name));
      list.append("<li><a href=\"").append(name).append("/index.html\">").append(name);
      list.append("</a></li>\n");
    }
    if (!modules.isEmpty()) {
      String page =
          "<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>Javadoc</title>\n"
              + "<link rel=\"stylesheet\" href=\"../site.css\">\n<main>\n<h1>Javadoc</h1>\n<ul>\n"
              + list
              + "</ul>\n<p><a href=\"../index.html\">Connector SDK</a></p>\n</main>\n</html>\n";
      Files.writeString(site.resolve("apidocs/index.html"), page);
    }
    return !modules.isEmpty();
  }

  private static void copyFolder(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> walked = Files.walk(from)) {
      files = walked.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Path copy = to.resolve(from.relativize(file).toString());
      Files.createDirectories(copy.resolveSibling(""));
      Files.write(copy, Files.readAllBytes(file));
    }
  }
}
