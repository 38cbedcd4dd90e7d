package dev.connectorsdk.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.nodes.Entities;

/** Renders documents as HTML pages. */
final class PageRenderer {
  private final Documents documents;
  private final Navigation navigation;
  private final String template;
  private final Set<String> files = new TreeSet<>();

  PageRenderer(Documents documents, Navigation navigation, String template) {
    this.documents = documents;
    this.navigation = navigation;
    this.template = template;
  }

  /** The files that links of the rendered pages refer to. */
  Set<String> files() {
    return files;
  }

  /** Renders a document. Changes its content, so each document is rendered once. */
  String render(Document document) {
    document.content().accept(new Rewriter(document));
    String html =
        renderer(document.headings())
            .render(document.content())
            // a wide table scrolls, not the page
            .replace("<table>", "<div class=\"table\"><table>")
            .replace("</table>", "</table></div>")
            .replaceFirst("</h1>", "$0" + Matcher.quoteReplacement(contents(document)));
    return template
        .replace("{{title}}", Entities.escape(document.title()))
        .replace("{{root}}", upwards(document))
        .replace("{{navigation}}", navigation.html(document, upwards(document)))
        .replace("{{content}}", html);
  }

  private static HtmlRenderer renderer(Map<Heading, String> headings) {
    return HtmlRenderer.builder()
        .extensions(List.of(TablesExtension.create()))
        .attributeProviderFactory(
            context ->
                (node, tag, attributes) -> {
                  if (node instanceof Heading heading && headings.containsKey(heading)) {
                    attributes.put("id", headings.get(heading));
                  }
                })
        .build();
  }

  /** The second-level headings, if there are enough of them to choose from. */
  private static String contents(Document document) {
    List<Heading> sections =
        document.headings().keySet().stream().filter(heading -> heading.getLevel() == 2).toList();
    if (sections.size() < 3) {
      return "";
    }
    return sections.stream()
        .map(heading -> item(document, heading))
        .collect(
            Collectors.joining(
                "",
                "<details class=\"contents\" open><summary>On this page</summary><ul>",
                "</ul></details>"));
  }

  private static String item(Document document, Heading heading) {
    String id = document.headings().get(heading);
    return "<li><a href=\"#" + id + "\">" + Entities.escape(Document.text(heading)) + "</a></li>";
  }

  private static String upwards(Document document) {
    return "../".repeat((int) document.page().chars().filter(c -> c == '/').count());
  }

  /** Points links at pages of the site, and removes the comments that mark snippets. */
  private final class Rewriter extends AbstractVisitor {
    private final Document document;

    Rewriter(Document document) {
      this.document = document;
    }

    @Override
    public void visit(HtmlBlock block) {
      if (block.getLiteral().startsWith("<!--")) {
        block.unlink();
      }
    }

    @Override
    public void visit(CustomBlock block) {
      if (block instanceof TableBlock) {
        visitChildren(block);
      }
    }

    @Override
    public void visit(Link link) {
      visitChildren(link);
      Target target = documents.resolve(document, link.getDestination());
      if (target instanceof Target.Page page) {
        String anchor = page.anchor().isEmpty() ? "" : "#" + page.anchor();
        link.setDestination(
            page.document().equals(document) && !anchor.isEmpty()
                ? anchor
                : relative(page.document().page()) + anchor);
      } else if (target instanceof Target.File file) {
        files.add(file.path());
        link.setDestination(relative(file.path()));
      } else if (target instanceof Target.Folder) {
        unwrap(link);
      }
    }

    private String relative(String page) {
      Path folder = Path.of("/" + document.page()).getParent();
      return folder == null ? page : folder.relativize(Path.of("/" + page)).toString();
    }

    private static void unwrap(Link link) {
      for (Node child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
        link.insertBefore(child);
      }
      link.unlink();
    }
  }
}
