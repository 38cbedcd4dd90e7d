package dev.connectorsdk.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The English text of a file: comments and messages of Java sources, the prose of Markdown. */
final class Passages {
  private static final Pattern JAVA =
      Pattern.compile(
          "\"\"\"(?:\\\\.|[^\\\\])*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+'"
              + "|/\\*.*?\\*/|//[^\\n]*",
          Pattern.DOTALL);
  private static final Pattern JAVADOC_CODE = Pattern.compile("\\{@(?:code|link|value)[^}]*}");
  private static final Pattern MARKDOWN_CODE =
      Pattern.compile("^```.*?^```$|`[^`\\n]*`", Pattern.DOTALL | Pattern.MULTILINE);

  private Passages() {}

  /**
   * A piece of text.
   *
   * @param start the offset in the file
   * @param text the text; code in it is blanked out, so that offsets stay valid
   */
  record Passage(int start, String text) {}

  static Stream<Passage> of(Path file) throws IOException {
    String source = Files.readString(file);
    return file.toString().endsWith(".md") ? markdown(source) : java(source, isTest(file));
  }

  /** The code of a Java source, with comments and strings blanked out; empty for other files. */
  static String code(Path file) {
    try {
      return file.toString().endsWith(".java") ? blank(Files.readString(file), JAVA) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The 1-based line of an offset. */
  static int line(String source, int offset) {
    return (int) source.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
  }

  private static boolean isTest(Path file) {
    return file.toString().contains("/src/test/");
  }

  private static Stream<Passage> markdown(String source) {
    return Stream.of(new Passage(0, blank(source, MARKDOWN_CODE)));
  }

  /** Strings of tests are data; strings of main sources are messages if they contain a blank. */
  private static Stream<Passage> java(String source, boolean test) {
    return JAVA.matcher(source)
        .results()
        .filter(token -> token.group().startsWith("/") || (!test && token.group().contains(" ")))
        .map(token -> new Passage(token.start(), blank(token.group(), JAVADOC_CODE)))
        .map(passage -> new Passage(passage.start(), passage.text().replaceAll("[\\n*]", " ")));
  }

  private static String blank(String text, Pattern code) {
    return code.matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(found.group().replaceAll("[^\\n]", " ")));
  }
}
