package org.riyadhtimeline.render.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article.
 *
 * @param dateNote how the date is known, and what an editor decided besides, in words
 * @param inference the steps that led to an inferred date
 * @param versions the same story in other articles
 * @param shown how much of the article stands here, in words
 * @param onlyCounts how much no other article has, in words; empty for nothing
 * @param onlyPeople whom no other article names
 * @param only the events no other article tells of
 * @param shared the events other articles tell of too
 */
public record ArticleView(
    Head head,
    String headline,
    String language,
    String publisher,
    String authors,
    @Nullable DateText date,
    String dateNote,
    List<Step> inference,
    @Nullable String url,
    List<Source> versions,
    String facts,
    String notice,
    String shown,
    List<Part> parts,
    List<Block> blocks,
    String onlyCounts,
    List<PersonRef> onlyPeople,
    List<EventLine> only,
    String sharedLabel,
    List<EventLine> shared) {

  public ArticleView {
    inference = List.copyOf(inference);
    versions = List.copyOf(versions);
    parts = List.copyOf(parts);
    blocks = List.copyOf(blocks);
    onlyPeople = List.copyOf(onlyPeople);
    only = List.copyOf(only);
    shared = List.copyOf(shared);
  }

  /** A reason for an inferred date, with the words it rests on. */
  public record Step(
      String text, @Nullable TemplateHTMLOutputModel words, @Nullable Source source) {}

  /**
   * A paragraph, or what is shown of it.
   *
   * @param look {@code headline}, {@code standfirst}, {@code caption}, {@code heading}, {@code
   *     body}
   * @param letters how long the text is, about
   * @param gap whether something was left out before it
   * @param anchors the ids of all words in it that links lead to
   */
  public record Block(
      String look,
      boolean gap,
      TemplateHTMLOutputModel text,
      int letters,
      List<Note> notes,
      List<String> anchors) {
    public Block {
      notes = List.copyOf(notes);
      anchors = List.copyOf(anchors);
    }
  }

  /**
   * A fact found in the paragraph.
   *
   * @param kind {@code quote}, {@code reported}, {@code event} or {@code people}
   * @param label the kind in words
   * @param href leads to the fact's own place; null where it has none but this
   * @param people those of whom the paragraph tells what they are
   */
  public record Note(
      String kind,
      String label,
      String text,
      String tone,
      @Nullable String href,
      String target,
      List<PersonRef> people) {

    public Note {
      people = List.copyOf(people);
    }

    /** A fact. */
    public Note(
        String kind, String label, String text, String tone, @Nullable String href, String target) {
      this(kind, label, text, tone, href, target, List.of());
    }

    /** Who the paragraph tells something of that is no fact of its own. */
    public static Note people(String label, List<PersonRef> people, String target) {
      return new Note("people", label, "", "", null, target, people);
    }
  }
}
