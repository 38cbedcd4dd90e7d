package dev.connectorsdk.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Checks the pages of a written site: each link has its file and its anchor, none is remote. */
final class PageCheck {
  private final Map<Path, Set<String>> ids = new HashMap<>();
  private final List<String> broken = new ArrayList<>();
  private final Path site;

  private PageCheck(Path site) {
    this.site = site;
  }

  static List<String> brokenLinks(Path site) throws IOException {
    PageCheck check = new PageCheck(site);
    Path javadoc = site.resolve("apidocs");
    List<Path> pages;
    try (Stream<Path> files = Files.walk(site)) {
      // javadoc checks its own links
      pages = files.filter(f -> f.toString().endsWith(".html") && !f.startsWith(javadoc)).toList();
    }
    for (Path page : pages) {
      check.check(page);
    }
    return check.broken;
  }

  private void check(Path page) throws IOException {
    for (Element element : Jsoup.parse(page).select("a[href], link[href], img[src], script")) {
      String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
      boolean remote = link.matches("[a-z][a-z0-9+.-]*:.*");
      if (remote ? !element.is("a") : !exists(page, link)) {
        broken.add(site.relativize(page) + ": " + link);
      }
    }
  }

  private boolean exists(Path page, String link) throws IOException {
    String[] parts = link.split("#", 2);
    Path file = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
    if (!file.startsWith(site) || !Files.isRegularFile(file)) {
      return false;
    }
    return parts.length == 1 || ids(file).contains(parts[1]);
  }

  private Set<String> ids(Path file) throws IOException {
    Set<String> known = ids.get(file);
    if (known == null) {
      known = new HashSet<>(Jsoup.parse(file).select("[id]").eachAttr("id"));
      ids.put(file, known);
    }
    return known;
  }
}
