package org.riyadhtimeline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an editor decided, in the list {@code decisions} of {@code coverage.yaml}. Each entry is one
 * map, whose first key says what it is about; the forms stand with the records below. Entries name
 * their target by words from the articles, so that they survive a rebuild; letter case, kinds of
 * quotation mark and runs of spaces do not matter. Where the words stand in several places, {@code
 * article} narrows them to one article (by its id, its file's name, or words of its headline).
 *
 * @param path the file they were read from, as the user named it
 * @param all in the order of the file
 * @param columns where on its line the entry of a line begins, from 1; without lines that hold
 *     several
 */
public record Decisions(String path, List<Decision> all, Map<Integer, Integer> columns) {

  /** Nothing was decided. */
  public static final Decisions NONE = new Decisions("coverage.yaml", List.of(), Map.of());

  public Decisions {
    all = List.copyOf(all);
    columns = Map.copyOf(columns);
  }

  /** One entry. */
  public sealed interface Decision {

    /** The line it stands on, from 1. */
    int line();
  }

  /**
   * {@code {article: WORDS, published: 2025-02-18, publisher: NAME, headline: WORDS}}: data of an
   * article; what is null stays as it was read.
   */
  public record OfArticle(
      int line,
      String article,
      @Nullable LocalDate published,
      @Nullable String publisher,
      @Nullable String headline)
      implements Decision {}

  /**
   * {@code {person: NAME, name: PREFERRED, role: WORDS, side: COUNTRY, atTheTable: true}}: data of
   * a person, named by any spelling that stands in the articles; what is null stays as it was
   * found.
   */
  public record OfPerson(
      int line,
      String person,
      @Nullable String article,
      @Nullable String name,
      @Nullable String role,
      @Nullable String side,
      @Nullable Boolean atTheTable)
      implements Decision {}

  /** {@code {samePerson: [NAME, NAME, …]}}: all these names are one human being's. */
  public record SamePerson(int line, List<String> names) implements Decision {
    public SamePerson {
      names = List.copyOf(names);
    }
  }

  /** {@code {differentPeople: [NAME, NAME, …]}}: each of these names is another human being's. */
  public record DifferentPeople(int line, List<String> names) implements Decision {
    public DifferentPeople {
      names = List.copyOf(names);
    }
  }

  /**
   * {@code {quote: WORDS, speaker: NAME}} or {@code {quote: WORDS, speaker: none}}.
   *
   * @param quote some or all of the quoted words
   * @param speaker any spelling of a person's name, or the words for an organization; null if the
   *     editor holds that nobody can be named
   */
  public record OfQuote(int line, String quote, @Nullable String article, @Nullable String speaker)
      implements Decision {}

  /**
   * {@code {event: WORDS, date: 2025-02-18, title: WORDS}}; what is null stays as it was found.
   *
   * @param event words of its title or of a sentence that tells it
   */
  public record OfEvent(
      int line,
      String event,
      @Nullable String article,
      @Nullable EventDate date,
      @Nullable String title)
      implements Decision {}

  /** {@code {sameEvent: [WORDS, WORDS, …]}}: all these places tell of one happening. */
  public record SameEvent(int line, List<String> events) implements Decision {
    public SameEvent {
      events = List.copyOf(events);
    }
  }

  /**
   * {@code {differentEvents: [WORDS, WORDS, …]}}: each of these places tells of another happening.
   */
  public record DifferentEvents(int line, List<String> events) implements Decision {
    public DifferentEvents {
      events = List.copyOf(events);
    }
  }

  /** {@code {sameStory: [WORDS, WORDS, …]}}: these articles are one story, which counts once. */
  public record SameStory(int line, List<String> articles) implements Decision {
    public SameStory {
      articles = List.copyOf(articles);
    }
  }

  /** {@code {differentStories: [WORDS, WORDS, …]}}: each of these articles counts for itself. */
  public record DifferentStories(int line, List<String> articles) implements Decision {
    public DifferentStories {
      articles = List.copyOf(articles);
    }
  }

  /** {@code {leaveOut: WORDS}}: an event that is none, or a quotation that is none. */
  public record LeaveOut(int line, String words, @Nullable String article) implements Decision {}

  /** {@code {pin: WORDS}}: an event or a quotation to show at the top. */
  public record Pin(int line, String words, @Nullable String article) implements Decision {}
}
