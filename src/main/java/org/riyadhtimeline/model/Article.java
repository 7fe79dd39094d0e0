package org.riyadhtimeline.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file of coverage.
 *
 * @param id the file's name without its ending
 * @param file the path the article was read from, relative to the folder of seeds, with {@code /}
 * @param headline null where the article has none
 * @param publisher who published it, as the text's own marks or the page say; null if unknown
 * @param authors as credited, in the spelling of names ({@code Matthew Lee} for {@code MATTHEW
 *     LEE})
 * @param published the day it was published; null if unknown
 * @param publishedFrom null exactly if {@code published} is
 * @param inference set if {@code publishedFrom} is {@link DateOrigin#COVERAGE}
 * @param url where it was published; null if unknown; always http or https
 * @param language an ISO 639-1 code
 * @param text for a text file the file as decoded, without byte order mark, line ends untouched;
 *     for a page the headline and the paragraphs joined by blank lines
 * @param paragraphs in the order of the text, not overlapping
 * @param editor whether an editor decided headline or publisher; for the date see {@code
 *     publishedFrom}
 */
public record Article(
    String id,
    String file,
    @Nullable String headline,
    @Nullable String publisher,
    List<String> authors,
    @Nullable LocalDate published,
    @Nullable DateOrigin publishedFrom,
    @Nullable DateInference inference,
    @Nullable String url,
    String language,
    String text,
    List<Paragraph> paragraphs,
    boolean editor) {

  /** An article as it was read. */
  public Article(
      String id,
      String file,
      @Nullable String headline,
      @Nullable String publisher,
      List<String> authors,
      @Nullable LocalDate published,
      @Nullable DateOrigin publishedFrom,
      @Nullable DateInference inference,
      @Nullable String url,
      String language,
      String text,
      List<Paragraph> paragraphs) {
    this(
        id,
        file,
        headline,
        publisher,
        authors,
        published,
        publishedFrom,
        inference,
        url,
        language,
        text,
        paragraphs,
        false);
  }

  public Article {
    authors = List.copyOf(authors);
    paragraphs = PackedParagraphs.of(paragraphs);
    if ((published == null) != (publishedFrom == null)) {
      throw new IllegalArgumentException("a date and its origin go together: " + file);
    }
  }

  /** The same article, dated. */
  public Article published(LocalDate date, DateOrigin from, @Nullable DateInference because) {
    return new Article(
        id,
        file,
        headline,
        publisher,
        authors,
        date,
        from,
        because,
        url,
        language,
        text,
        paragraphs,
        editor);
  }

  /** The same article, with the address it was published at. */
  public Article at(String address) {
    return new Article(
        id,
        file,
        headline,
        publisher,
        authors,
        published,
        publishedFrom,
        inference,
        address,
        language,
        text,
        paragraphs,
        editor);
  }
}
