package org.riyadhtimeline.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Invented articles of about 400 words. Stories of a day are told by one to four outlets each; the
 * cast grows with the coverage, and some of it speaks far more often than the rest. An article
 * depends on the seed and its number alone.
 */
public final class Corpus {

  private static final LocalDate BEGIN = LocalDate.of(2001, 1, 8);
  private static final int STORIES_A_DAY = 3;
  private static final int WORDS = 380;
  private static final DateTimeFormatter DAY_MONTH =
      DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);

  private final long seed;
  private final Grammar grammar = new Grammar(lines("grammar.txt"));
  private final Cast cast = new Cast(lines("cast.txt"));

  public Corpus(long seed) {
    this.seed = seed;
  }

  /** One article as a file. */
  public record File(String name, String text) {}

  /** Writes articles number 0 to {@code count - 1} into a folder, with a {@code coverage.yaml}. */
  public void write(int count, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("coverage.yaml"),
        "title: Invented talks\ndescription: What invented people said in invented articles.\n");
    IntStream.range(0, count).parallel().forEach(i -> write(article(i), folder));
  }

  private static void write(File file, Path folder) {
    try {
      Files.writeString(folder.resolve(file.name()), file.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The article of a number. */
  public File article(int number) {
    // Numbers in a row tell one story: most are told by two or three outlets, some by one.
    int story = number - number % (number % 5 == 0 ? 4 : 3);
    SplittableRandom plot = random(story, 1);
    SplittableRandom style = random(number, 2);
    LocalDate happened = BEGIN.plusDays(story / (3 * STORIES_A_DAY));
    LocalDate published = happened.plusDays(style.nextInt(3) == 0 ? 1 : 0);
    Map<String, String> slots = slots(story, plot, happened, published);
    String outlet = cast.outlet(number * 3 + number / 7);
    String body = body(slots, style, outlet);
    String headline = grammar.expand("headline", slots, style);
    return new File(
        String.format(Locale.ROOT, "%s-%06d.txt", published, number),
        top(number, outlet, headline, published) + body);
  }

  private Map<String, String> slots(
      int story, SplittableRandom plot, LocalDate happened, LocalDate published) {
    Map<String, String> slots = new HashMap<>();
    Set<Integer> chosen = new HashSet<>();
    Set<String> lastNames = new HashSet<>();
    for (String letter : List.of("a", "b", "c")) {
      Cast.Actor actor;
      do {
        double skewed = plot.nextDouble() * plot.nextDouble();
        int index = (int) (skewed * (40 + story / 10.0));
        actor = cast.actor(chosen.add(index) ? index : index + 1 + plot.nextInt(40));
      } while (!lastNames.add(actor.last()));
      actor.putInto(slots, letter);
    }
    slots.put("place", cast.country(plot.nextInt(1000)).capital());
    slots.put("otherplace", cast.country(plot.nextInt(1000)).capital());
    slots.put("topic", grammar.expand("topic", Map.of(), plot));
    slots.put("weekday", weekday(happened));
    slots.put("yesterday", weekday(published.minusDays(2)));
    slots.put("dayahead", DAY_MONTH.format(happened.plusDays(8 + plot.nextInt(30))));
    LocalDate back = happened.minusDays(400 + plot.nextInt(4000));
    slots.put("yearback", String.valueOf(back.getYear()));
    slots.put("monthback", back.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    slots.put("dayback", String.valueOf(back.getDayOfMonth()));
    slots.put("number", String.valueOf(20 + plot.nextInt(900)));
    return slots;
  }

  private String body(Map<String, String> slots, SplittableRandom style, String outlet) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(dateline(slots, style, outlet) + grammar.expand("lead", slots, style));
    int words = 30;
    for (int i = 0; words < WORDS; i++) {
      String letter = style.nextInt(3) == 0 ? "b" : "a";
      for (String part : List.of("name", "last", "role", "country", "demonym", "he")) {
        slots.put("s." + part, String.valueOf(slots.get(letter + "." + part)));
      }
      String rule =
          switch (i % 6) {
            case 0, 3 -> "saidpara";
            case 1 -> "background";
            case 2 -> "crowd";
            case 4 -> "other";
            default -> "plan";
          };
      String paragraph = grammar.expand(rule, slots, style);
      if (rule.equals("crowd")) {
        paragraph += " " + grammar.expand("background", slots, style);
      }
      paragraphs.add(Character.toUpperCase(paragraph.charAt(0)) + paragraph.substring(1));
      words += paragraph.split(" ").length;
    }
    return String.join("\n\n", paragraphs) + "\n";
  }

  private static String dateline(Map<String, String> slots, SplittableRandom style, String outlet) {
    return style.nextBoolean()
        ? String.valueOf(slots.get("place")).toUpperCase(Locale.ROOT) + " (" + outlet + ") — "
        : "";
  }

  /** Front matter, a leading date, or (one in a hundred) neither. */
  private static String top(int number, String outlet, String headline, LocalDate published) {
    String title = Character.toUpperCase(headline.charAt(0)) + headline.substring(1);
    if (number % 100 == 99) {
      return title + "\n\n";
    }
    return number % 2 == 0
        ? "---\ntitle: \"" + title + "\"\ndate: " + published + "\npublisher: " + outlet + "\n---\n"
        : " date " + published + " " + title + "\n\n";
  }

  private static String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private SplittableRandom random(int number, int purpose) {
    return new SplittableRandom(seed * 1_000_003 + number * 31L + purpose);
  }

  private static List<String> lines(String name) {
    try (InputStream in = Corpus.class.getResourceAsStream("/corpus/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no /corpus/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code COUNT FOLDER [SEED]}: writes a corpus, for benchmarks. */
  public static void main(String[] args) throws IOException {
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
    new Corpus(seed).write(Integer.parseInt(args[0]), Path.of(args[1]));
  }
}
