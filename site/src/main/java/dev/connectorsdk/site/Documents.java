package dev.connectorsdk.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All documents of the project: those of the root folder, of docs and of the benchmarks. */
final class Documents {
  private static final List<String> FOLDERS = List.of("", "docs", "benchmarks");

  private final Path root;
  private final Map<String, Document> byPath;

  private Documents(Path root, Map<String, Document> byPath) {
    this.root = root;
    this.byPath = byPath;
  }

  static Documents of(Path root) throws IOException {
    Map<String, Document> documents = new TreeMap<>();
    for (String folder : FOLDERS) {
      for (Path file : markdown(root.resolve(folder))) {
        String path = root.relativize(file).toString().replace('\\', '/');
        documents.put(path, Document.parse(path, Files.readString(file)));
      }
    }
    return new Documents(root, documents);
  }

  private static List<Path> markdown(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  List<Document> all() {
    return List.copyOf(byPath.values());
  }

  Path root() {
    return root;
  }

  /** Returns what a link of a document refers to. */
  Target resolve(Document from, String destination) {
    if (destination.matches("[a-z][a-z0-9+.-]*:.*")) {
      return new Target.External();
    }
    String[] parts = destination.split("#", 2);
    String anchor = parts.length == 2 ? parts[1] : "";
    if (parts[0].isEmpty()) {
      return new Target.Page(from, anchor);
    }
    Path file = root.resolve(from.path()).resolveSibling(parts[0]).normalize();
    if (!file.startsWith(root) || !Files.exists(file)) {
      return new Target.Missing();
    }
    String path = root.relativize(file).toString().replace('\\', '/');
    Document page = byPath.get(path);
    if (page != null) {
      return new Target.Page(page, anchor);
    }
    return Files.isDirectory(file) ? new Target.Folder() : new Target.File(path);
  }

  /** Returns one line for each link whose file or heading does not exist. */
  List<String> brokenLinks() {
    List<String> broken = new ArrayList<>();
    for (Document document : all()) {
      for (Document.Link link : document.links()) {
        Target target = resolve(document, link.destination());
        if (target instanceof Target.Missing) {
          broken.add(line(document, link, "no such file"));
        } else if (target instanceof Target.Page page && !page.exists()) {
          broken.add(line(document, link, "no such heading in " + page.document().path()));
        }
      }
    }
    return broken;
  }

  private static String line(Document document, Document.Link link, String problem) {
    return document.path() + ":" + link.line() + ": (" + link.destination() + "): " + problem;
  }

  /** Copies a file of the project into the site, for links to sources and licenses. */
  void copy(String path, Path site) {
    try {
      Path copy = site.resolve(path);
      Files.createDirectories(copy.getParent());
      Files.write(copy, Files.readAllBytes(root.resolve(path)));
    } catch (IOException e) {
      throw new UncheckedIOException("The file cannot be copied into the site: " + path, e);
    }
  }
}
