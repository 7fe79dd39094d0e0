package org.riyadhtimeline.read;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riyadhtimeline.model.ArticleFacts;
import org.riyadhtimeline.model.Problem;

/** Reads the facts of many articles from the files of a folder, a line of JSON an article. */
public final class FactsReader {

  private static final String HINT = "make the line anew with extract, or leave it out";

  private FactsReader() {}

  /**
   * What was read.
   *
   * @param facts by article id
   * @param problems what could not be read, by file and line
   */
  public record Facts(List<ArticleFacts> facts, List<Problem> problems) {

    public Facts {
      facts = List.copyOf(facts);
      problems = List.copyOf(problems);
    }

    /** The articles the facts are of, as if they had been read themselves. */
    public SeedReader.Seeds seeds() {
      return new SeedReader.Seeds(facts.stream().map(ArticleFacts::article).toList(), problems);
    }
  }

  /** One article's facts, and where they were read. */
  private record Found(ArticleFacts facts, String path, int line) {}

  /**
   * Reads every file of {@code folder}, its sub-folders left out, and files whose name begins with
   * a dot or a low line, which tools that write in parts put beside them. Never throws because of
   * what the folder holds.
   */
  public static Facts read(Path folder) {
    List<Problem> problems = new ArrayList<>();
    List<Path> files = files(folder, problems);
    // Files are read side by side; within one, and among them, the order stays.
    List<OfFile> each = files.parallelStream().map(OfFile::read).toList();
    Map<String, Found> byId = new HashMap<>();
    List<ArticleFacts> facts = new ArrayList<>();
    for (OfFile file : each) {
      problems.addAll(file.problems);
      for (Found found : file.found) {
        Found first = byId.putIfAbsent(ArticleId.folded(found.facts().article().file()), found);
        if (first == null) {
          facts.add(found.facts());
        } else {
          String message = "has the article of " + first.path() + ":" + first.line() + " again";
          problems.add(Problem.error(found.path(), found.line(), message, "leave out one of them"));
        }
      }
    }
    if (facts.isEmpty() && problems.isEmpty()) {
      problems.add(Problem.error(shown(folder), 0, "no facts", "put what extract printed into it"));
    }
    facts.sort(Comparator.comparing(of -> of.article().id()));
    problems.sort(null);
    return new Facts(facts, problems);
  }

  private static List<Path> files(Path folder, List<Problem> problems) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String name = String.valueOf(entry.getFileName());
        if (!name.startsWith(".") && !name.startsWith("_") && Files.isRegularFile(entry)) {
          files.add(entry);
        }
      }
    } catch (IOException e) {
      problems.add(
          Problem.error(shown(folder), 0, "is no folder of facts", "name the folder of the files"));
    }
    files.sort(Comparator.comparing(file -> String.valueOf(file.getFileName())));
    return files;
  }

  /** What one file holds. */
  private static final class OfFile {
    private final List<Found> found = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    static OfFile read(Path file) {
      OfFile of = new OfFile();
      String path = shown(file);
      int number = 0;
      try (BoundedLines lines =
          new BoundedLines(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
        for (String line = lines.next(); line != null; line = lines.next()) {
          number++;
          String problem = lines.problem();
          if (problem != null) {
            of.problems.add(Problem.error(path, number, problem, HINT));
          } else if (!line.isBlank()) {
            of.read(line, path, number);
          }
        }
      } catch (CharacterCodingException e) {
        of.problems.add(Problem.error(path, number + 1, "is not UTF-8", HINT));
      } catch (IOException e) {
        of.problems.add(
            Problem.error(path, 0, "cannot be read", "check that you may read the file"));
      }
      return of;
    }

    private void read(String line, String path, int number) {
      try {
        found.add(new Found(FactsLine.read(line), path, number));
      } catch (IllegalArgumentException e) {
        problems.add(Problem.error(path, number, String.valueOf(e.getMessage()), HINT));
      } catch (DateTimeException e) {
        problems.add(Problem.error(path, number, "a date is none", HINT));
      }
    }
  }

  private static String shown(Path path) {
    return path.toString().replace('\\', '/');
  }
}
