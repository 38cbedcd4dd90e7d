package dev.connectorsdk.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.jsoup.nodes.Entities;

/**
 * The menu of all pages, from a Markdown text whose headings are groups and whose links are pages.
 * Documents that it does not list follow in a group of their own, so that each page is reachable.
 */
final class Navigation {
  private static final String REST = "More pages";

  private record Entry(String label, Document document) {}

  private final Map<String, List<Entry>> groups = new LinkedHashMap<>();

  private Navigation() {}

  /**
   * Reads the menu.
   *
   * @throws IllegalArgumentException if it names a page that does not exist
   */
  static Navigation of(Documents documents, String markdown) {
    Navigation navigation = new Navigation();
    // as if it were in the root folder, to which its links are relative
    Document menu = Document.parse("navigation.md", markdown);
    Set<Document> rest = new LinkedHashSet<>(documents.all());
    menu.content()
        .accept(
            new AbstractVisitor() {
              private String group = REST;

              @Override
              public void visit(Heading heading) {
                group = Document.text(heading);
              }

              @Override
              public void visit(Link link) {
                if (!(documents.resolve(menu, link.getDestination()) instanceof Target.Page page)) {
                  throw new IllegalArgumentException(
                      "navigation.md names a page that does not exist: " + link.getDestination());
                }
                rest.remove(page.document());
                navigation.add(group, new Entry(Document.text(link), page.document()));
              }
            });
    rest.forEach(document -> navigation.add(REST, new Entry(document.title(), document)));
    return navigation;
  }

  private void add(String group, Entry entry) {
    groups.computeIfAbsent(group, name -> new ArrayList<>()).add(entry);
  }

  /**
   * Returns the menu for a page.
   *
   * @param current the page, which is marked
   * @param upwards the way from the page to the root folder of the site
   */
  String html(Document current, String upwards) {
    StringBuilder html = new StringBuilder();
    groups.forEach(
        (group, entries) -> {
          html.append("<h2>").append(Entities.escape(group)).append("</h2>\n<ul>\n");
          for (Entry entry : entries) {
            html.append("<li><a href=\"").append(upwards).append(entry.document().page());
            html.append(entry.document().equals(current) ? "\" aria-current=\"page\">" : "\">");
            html.append(Entities.escape(entry.label())).append("</a></li>\n");
          }
          html.append("</ul>\n");
        });
    return html.toString();
  }
}
