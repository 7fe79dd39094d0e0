package org.riyadhtimeline.extract.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.person.People;
import org.riyadhtimeline.extract.text.Document;
import org.riyadhtimeline.extract.text.Sentence;
import org.riyadhtimeline.extract.text.Token;
import org.riyadhtimeline.extract.text.Trace;
import org.riyadhtimeline.model.DateMention;
import org.riyadhtimeline.model.Paragraph;
import org.riyadhtimeline.model.ParagraphRole;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.Span;

/**
 * Finds the dates a document names and resolves them: first the finders of {@link DateRules} on
 * each sentence, then its refiners, then each date's meaning, in the order of the text.
 */
public final class DateFinder {

  /** How far the date line of an article may lie from the day it was published. */
  private static final int DATE_LINE_DAYS = 10;

  private DateFinder() {}

  /**
   * All dates of the story and of the date line, in the order of the text, not overlapping. Dates
   * that count from the day of writing have no value where the article has no date.
   *
   * @param people those the article names: one called May is no month
   */
  public static List<DateMention> find(Document document, People people) {
    Set<String> surnames = surnames(people);
    List<Found> dateLine = new ArrayList<>();
    List<Found> founds = new ArrayList<>();
    for (Paragraph paragraph : document.article().paragraphs()) {
      if (paragraph.role() == ParagraphRole.DATELINE) {
        List<Token> tokens = document.tokensOf(paragraph);
        dateLine.addAll(search(new Line(tokens, surnames), document.trace()));
      }
    }
    for (Sentence sentence : document.sentences()) {
      founds.addAll(search(new Line(document.tokens(sentence), surnames), document.trace()));
    }
    LocalDate published = document.article().published();
    List<DateMention> dates = new ArrayList<>();
    resolve(document, published, dateLine, dates);
    resolve(document, today(published, dates), founds, dates);
    dates.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(dates);
  }

  /** The last names of the people, in lower case. */
  private static Set<String> surnames(People people) {
    Set<String> surnames = new HashSet<>();
    for (Person person : people.all()) {
      String name = person.name();
      surnames.add(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }
    return surnames;
  }

  /** The day the words count from: that of the date line, if it is near the day of publication. */
  private static @Nullable LocalDate today(
      @Nullable LocalDate published, List<DateMention> dateLine) {
    for (DateMention date : dateLine) {
      if (date.date() != null && date.date().edtf().length() == 10) {
        LocalDate day = date.date().first();
        if (published == null
            || Math.abs(day.toEpochDay() - published.toEpochDay()) <= DATE_LINE_DAYS) {
          return day;
        }
      }
    }
    return published;
  }

  private static List<Found> search(Line line, Trace trace) {
    Finds finds = new Finds(line);
    for (int at = 0; at < line.size(); at++) {
      if (!Triggers.mayBegin(line, at)) {
        continue;
      }
      for (Finder finder : DateRules.FINDERS) {
        finds.by(finder.getClass().getSimpleName());
        finder.find(line, at, finds);
      }
    }
    List<Found> founds = finds.all();
    if (!founds.isEmpty()) {
      for (Refiner refiner : DateRules.REFINERS) {
        founds = refiner.refine(founds, trace);
      }
    }
    return founds;
  }

  private static void resolve(
      Document document, @Nullable LocalDate today, List<Found> founds, List<DateMention> out) {
    Context context = new Context(today, founds);
    for (int i = 0; i < founds.size(); i++) {
      Found found = founds.get(i);
      Span span = found.span();
      When when = context.resolve(i);
      if (when == null && found.anchored()) {
        document.trace().refused(found.rule(), span, "no date to count from");
        continue;
      }
      document.trace().taken(found.rule(), span, when == null ? "unresolved" : when.value());
      out.add(
          new DateMention(
              document.article().id(),
              span,
              span.in(document.text()),
              when == null ? null : when.value(),
              when == null ? null : when.date()));
    }
  }
}
