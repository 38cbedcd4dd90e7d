package dev.connectorsdk.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A Markdown document of the project.
 *
 * @param path the path from the root folder, with slashes, such as {@code docs/errors.md}
 * @param content the parsed text
 * @param headings the headings in their order, with the id that links use as an anchor
 * @param links the links and images in their order
 */
record Document(String path, Node content, Map<Heading, String> headings, List<Link> links) {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  /**
   * A link or an image.
   *
   * @param destination as written
   * @param line the 1-based line
   */
  record Link(String destination, int line) {}

  static Document parse(String path, String markdown) {
    Node content = PARSER.parse(markdown);
    Collector collector = new Collector();
    content.accept(collector);
    return new Document(path, content, collector.headings, List.copyOf(collector.links));
  }

  /** The first heading, or the path if there is none. */
  String title() {
    return content.getFirstChild() instanceof Heading first ? text(first) : path;
  }

  /** The path of the page from the root folder of the site. README is its entry. */
  String page() {
    return path.equals("README.md") ? "index.html" : path.replaceAll("\\.md$", ".html");
  }

  boolean hasAnchor(String anchor) {
    return headings.containsValue(anchor);
  }

  static String text(Node node) {
    StringBuilder text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text part) {
            text.append(part.getLiteral());
          }

          @Override
          public void visit(Code part) {
            text.append(part.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak part) {
            text.append(' ');
          }
        });
    return text.toString();
  }

  private static final class Collector extends AbstractVisitor {
    private final IdGenerator ids = IdGenerator.builder().defaultId("section").build();
    private final Map<Heading, String> headings = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();

    @Override
    public void visit(Heading heading) {
      headings.put(heading, ids.generateId(text(heading)));
      visitChildren(heading);
    }

    @Override
    public void visit(org.commonmark.node.Link link) {
      links.add(new Link(link.getDestination(), line(link)));
      visitChildren(link);
    }

    @Override
    public void visit(Image image) {
      links.add(new Link(image.getDestination(), line(image)));
    }

    private static int line(Node node) {
      List<SourceSpan> spans = node.getSourceSpans();
      return spans.isEmpty() ? 1 : spans.get(0).getLineIndex() + 1;
    }
  }
}
