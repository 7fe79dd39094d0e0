package org.riyadhtimeline.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Problem;

/** Reads the articles of a folder. */
public final class SeedReader {

  /** The size in bytes over which a file is refused. */
  public static final int LIMIT = 20_000_000;

  /**
   * The characters of text over which an article is refused: some ten times what the longest have,
   * few enough that one such among the others does not use up the memory of a build.
   */
  static final int LONGEST_TEXT = 2_000_000;

  /** Fewer files than this are read one after the other: threads would cost more than they give. */
  private static final int FEW = 16;

  /** Endings of files that hold articles elsewhere, or decisions. */
  private static final Set<String> UNREAD =
      Set.of(
          "pdf",
          "doc",
          "docx",
          "odt",
          "rtf",
          "md",
          "mht",
          "mhtml",
          "webarchive",
          "epub",
          "yaml",
          "yml");

  private SeedReader() {}

  /** A file to read. */
  private record Seed(Path file, String name) {}

  /**
   * What was read.
   *
   * @param articles by id
   * @param problems what could not be read, and what was read with doubt
   */
  public record Seeds(List<Article> articles, List<Problem> problems) {

    public Seeds {
      articles = List.copyOf(articles);
      problems = List.copyOf(problems);
    }

    static Seeds of(Article article, List<Problem> problems) {
      return new Seeds(List.of(article), problems);
    }

    static Seeds nothing(Problem problem) {
      return new Seeds(List.of(), List.of(problem));
    }
  }

  /**
   * Reads every {@code .txt}, {@code .html} and {@code .htm} of {@code folder}, its sub-folders
   * left out and links out of it not followed. Never throws because of what the folder holds.
   */
  public static Seeds read(Path folder) {
    List<Problem> problems = new ArrayList<>();
    List<Seed> files = files(folder, problems);
    Stream<Seed> stream = files.size() < FEW ? files.stream() : files.parallelStream();
    List<Seeds> each = stream.map(seed -> readFile(seed.file(), seed.name())).toList();
    List<Article> articles = new ArrayList<>();
    for (Seeds one : each) {
      articles.addAll(one.articles());
      problems.addAll(one.problems());
    }
    if (files.isEmpty() && problems.isEmpty()) {
      problems.add(
          Problem.error(
              shown(folder), 0, "no articles", "put .txt files or saved .html pages into it"));
    }
    articles.replaceAll(Sources.of(folder)::complete);
    articles.sort(Comparator.comparing(Article::id));
    problems.sort(Comparator.naturalOrder());
    return new Seeds(articles, problems);
  }

  /**
   * Reads one file, as it is read with its folder.
   *
   * @param file where it is
   * @param fileName what it is called in {@link Article#file()}; the id is its last part without
   *     the ending
   * @return one article, or none and the problem why
   */
  public static Seeds read(Path file, String fileName) {
    Seeds read = readFile(file, fileName);
    Path folder = file.getParent();
    Sources sources = Sources.of(folder == null ? Path.of("") : folder);
    return new Seeds(read.articles().stream().map(sources::complete).toList(), read.problems());
  }

  private static Seeds readFile(Path file, String fileName) {
    try {
      if (Files.isDirectory(file)) {
        return Seeds.nothing(
            Problem.error(shown(file), 0, "is a folder", "name the files in it instead"));
      }
      try (InputStream in = Files.newInputStream(file)) {
        return read(in.readNBytes(LIMIT + 1), shown(file), fileName);
      }
    } catch (NoSuchFileException e) {
      return Seeds.nothing(Problem.error(shown(file), 0, "no such file", "check the name"));
    } catch (IOException e) {
      return Seeds.nothing(
          Problem.error(shown(file), 0, "cannot be read", "check that you may read the file"));
    }
  }

  /**
   * Reads the content of a file.
   *
   * @param content its bytes
   * @param path what problems call it
   * @param fileName what the article calls it; its ending tells a page from a text
   */
  public static Seeds read(byte[] content, String path, String fileName) {
    if (content.length > LIMIT) {
      return refused(path, "is larger than " + LIMIT / 1_000_000 + " MB");
    }
    boolean page = !fileName.toLowerCase(Locale.ROOT).endsWith(".txt");
    Seeds read =
        page ? PageReader.read(content, path, fileName) : TextReader.read(content, path, fileName);
    boolean tooLong =
        read.articles().stream().anyMatch(article -> article.text().length() > LONGEST_TEXT);
    String message = "is longer than " + LONGEST_TEXT / 1_000_000 + " million characters";
    return tooLong ? refused(path, message) : read;
  }

  private static Seeds refused(String path, String message) {
    return Seeds.nothing(Problem.error(path, 0, message, "leave it out, or cut it to the article"));
  }

  /** The files to read, by name; of names that differ by case or ending alone, the first. */
  private static List<Seed> files(Path folder, List<Problem> problems) {
    List<Seed> files = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String name = FileName.of(entry);
        if (isArticle(name) && isHere(entry, problems)) {
          files.add(new Seed(entry, name));
        } else if (isUnread(name) && Files.isRegularFile(entry)) {
          problems.add(
              Problem.warning(
                  shown(entry),
                  0,
                  "is not read: articles are .txt, .html and .htm, decisions coverage.yaml",
                  "save it as one of these, or move it out of the folder"));
        }
      }
    } catch (NoSuchFileException | NotDirectoryException e) {
      boolean missing = e instanceof NoSuchFileException;
      problems.add(
          Problem.error(
              shown(folder),
              0,
              missing ? "no such folder" : "is not a folder",
              missing
                  ? "make it and put your articles into it"
                  : "name the folder that your articles are in"));
    } catch (IOException e) {
      problems.add(
          Problem.error(shown(folder), 0, "cannot be read", "check that you may read the folder"));
    }
    files.sort(Comparator.comparing(Seed::name));
    return withoutCollisions(files, problems);
  }

  private static List<Seed> withoutCollisions(List<Seed> files, List<Problem> problems) {
    Map<String, Seed> byId = new HashMap<>();
    List<Seed> kept = new ArrayList<>();
    for (Seed seed : files) {
      Seed first = byId.putIfAbsent(ArticleId.folded(seed.name()), seed);
      if (first == null) {
        kept.add(seed);
      } else {
        String message = "has the same name as " + first.name() + " but for case or ending";
        problems.add(Problem.error(shown(seed.file()), 0, message, "give it a name of its own"));
      }
    }
    return kept;
  }

  private static boolean isArticle(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return !name.startsWith(".")
        && (lower.endsWith(".txt") || lower.endsWith(".html") || lower.endsWith(".htm"));
  }

  /** Whether somebody may take it for an article, or for the file of decisions. */
  private static boolean isUnread(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return !name.startsWith(".") && UNREAD.contains(ending) && !name.equals("coverage.yaml");
  }

  private static boolean isHere(Path entry, List<Problem> problems) {
    if (!Files.isSymbolicLink(entry)) {
      return Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS);
    }
    try {
      if (!OutwardLink.is(entry)) {
        return Files.isRegularFile(entry);
      }
      problems.add(Problem.warning(shown(entry), 0, OutwardLink.MESSAGE, OutwardLink.HINT));
    } catch (IOException e) {
      problems.add(
          Problem.warning(shown(entry), 0, "is a link to nowhere", "remove it, or mend it"));
    }
    return false;
  }

  private static String shown(Path path) {
    return path.toString().replace('\\', '/');
  }
}
