package dev.connectorsdk.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.connectorsdk.house.Passages.Passage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Checks the language of javadoc, comments, messages and documents against the words in {@code
 * language/words.txt}, and names against words that readers had to decode. Quotations of vendors
 * are listed in {@code language/quotations.txt}.
 */
class LanguageTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final List<Word> WORDS =
      lines("words.txt").map(line -> new Word(pattern(line[0]), line[1])).toList();
  private static final List<String[]> QUOTATIONS = lines("quotations.txt").toList();
  private static final Pattern IDENTIFIER = Pattern.compile("\\b(patience|harmlessAction)\\b");
  private static final Pattern TEST_METHOD =
      Pattern.compile("@(?:Test|ParameterizedTest|RepeatedTest)\\b[^{;]*?\\bvoid (\\w+)\\(");

  /** Short names belong to test classes that tests run as fixtures. */
  private static final Pattern TEST_NAME =
      Pattern.compile("[a-z][a-zA-Z0-9]*(_[a-zA-Z0-9]+){1,3}|\\w{1,10}");

  private static final Set<String> TYPES =
      Set.of(
          ("Kept SharedReading Wire ServiceWire Admission RetryGate Pauses CallStory TokenStory"
                  + " Listening ForwardTime Member Others Absent Denials Reach Concealed Shelf Gate"
                  + " Linker Assembly Postman Ledger Announcement Tally Linking Parting Walk Heading"
                  + " Holder Wishes Manner Hands Leaving World RealWorld SimulatedWorld Story")
              .split(" "));

  @TempDir private Path folder;

  private record Word(Pattern pattern, String advice) {}

  private static Pattern pattern(String text) {
    return Pattern.compile(text.replace(" ", "\\s+"), Pattern.CASE_INSENSITIVE);
  }

  private static Stream<String[]> lines(String resource) {
    try {
      return Files.readAllLines(Path.of("src/test/resources/language", resource)).stream()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split(" :: ", 2));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The modules, and the root folder for the documents of the project. */
  static List<String> modules() throws IOException {
    try (Stream<Path> poms = Files.find(ROOT, 3, (path, file) -> path.endsWith("pom.xml"))) {
      return Stream.concat(
              poms.map(pom -> ROOT.relativize(pom.getParent()).toString())
                  .filter(module -> !module.isEmpty())
                  .sorted(),
              Stream.of("documents"))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("modules")
  void words_eachModule_arePlainEnglish(String module) throws IOException {
    report(module, files(module).flatMap(LanguageTest::findings));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void names_eachModule_arePlainEnglish(String module) throws IOException {
    report(module, files(module).flatMap(LanguageTest::nameFindings));
  }

  @Test
  void words_plantedSentence_areFound() throws IOException {
    Path planted = folder.resolve("Planted.java");
    Files.writeString(
        planted, "class Planted {}\n\n/**\n * Whoever\n * asked is told how\n * far.\n */");
    assertThat(findings(planted))
        .hasSize(4)
        .anyMatch(line -> line.contains("Planted.java:5: \"how far\""));
  }

  @Test
  void names_plantedTypeAndTest_areFound() throws IOException {
    Path planted = folder.resolve("Wishes.java");
    Files.writeString(planted, "class Wishes {\n  @Test\n  void allIsWellInTheEnd() {}\n}\n");

    assertThat(nameFindings(planted))
        .hasSize(2)
        .anyMatch(line -> line.contains("Wishes.java:3: \"allIsWellInTheEnd\""));
  }

  private static void report(String module, Stream<String> found) {
    List<String> findings = found.toList();
    if (!findings.isEmpty()) {
      fail("%d findings in %s:%n%s", findings.size(), module, String.join("\n", findings));
    }
  }

  private static Stream<Path> files(String module) throws IOException {
    List<Path> files = new ArrayList<>();
    boolean documents = module.equals("documents");
    for (Path top : documents ? List.of(ROOT.resolve("docs")) : List.of(ROOT.resolve(module))) {
      try (Stream<Path> walked = Files.walk(top)) {
        walked.filter(LanguageTest::isText).sorted().forEach(files::add);
      }
    }
    if (documents) {
      try (Stream<Path> top = Files.list(ROOT)) {
        top.filter(LanguageTest::isText).sorted().forEach(files::add);
      }
    }
    return files.stream();
  }

  private static boolean isText(Path file) {
    String path = ROOT.relativize(file.toAbsolutePath()).toString();
    return !path.contains("target/") && (path.endsWith(".java") || path.endsWith(".md"));
  }

  private static Stream<String> findings(Path file) {
    List<String> findings = new ArrayList<>();
    try {
      String source = Files.readString(file);
      for (Passage passage : Passages.of(file).toList()) {
        for (Word word : WORDS) {
          Matcher found = word.pattern.matcher(passage.text());
          while (found.find()) {
            if (!isQuotation(file, passage, found)) {
              int line = Passages.line(source, passage.start() + found.start());
              findings.add(finding(file, line, found.group(), word.advice));
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return findings.stream();
  }

  private static boolean isQuotation(Path file, Passage passage, Matcher found) {
    return QUOTATIONS.stream()
        .filter(quotation -> file.endsWith(quotation[0]))
        .map(quotation -> pattern(Pattern.quote(quotation[1])).matcher(passage.text()))
        .flatMap(Matcher::results)
        .anyMatch(quoted -> quoted.start() <= found.start() && found.end() <= quoted.end());
  }

  private static Stream<String> nameFindings(Path file) {
    String type = file.getFileName().toString().replace(".java", "");
    List<String> findings = new ArrayList<>();
    if (TYPES.contains(type)) {
      findings.add(finding(file, 1, type, "a name from the field, see docs/architecture.md"));
    }
    String code = Passages.code(file);
    add(findings, file, code, IDENTIFIER, name -> true, "waitTimeout or probeAction");
    add(
        findings,
        file,
        code,
        TEST_METHOD,
        name -> !TEST_NAME.matcher(name).matches(),
        "subject_circumstance_outcome");
    return findings.stream();
  }

  private static void add(
      List<String> findings,
      Path file,
      String code,
      Pattern pattern,
      Predicate<String> wrong,
      String advice) {
    pattern
        .matcher(code)
        .results()
        .filter(found -> wrong.test(found.group(1)))
        .map(found -> finding(file, Passages.line(code, found.start(1)), found.group(1), advice))
        .forEach(findings::add);
  }

  private static String finding(Path file, int line, String found, String advice) {
    return String.format(
        Locale.ROOT,
        "%s:%d: \"%s\": write %s",
        ROOT.relativize(file.toAbsolutePath()),
        line,
        found.strip().replaceAll("\\s+", " "),
        advice);
  }
}
