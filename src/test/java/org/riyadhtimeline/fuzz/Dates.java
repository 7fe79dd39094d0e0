package org.riyadhtimeline.fuzz;

import org.riyadhtimeline.extract.date.DateFinder;
import org.riyadhtimeline.extract.person.PeopleFinder;
import org.riyadhtimeline.extract.text.Document;
import org.riyadhtimeline.extract.text.Trace;
import org.riyadhtimeline.model.DateMention;
import org.riyadhtimeline.model.EventDate;

/** Any bytes as paragraphs: each date stands in them, in order, and is one of the calendar. */
public final class Dates {

  private Dates() {}

  /** Fails if a date of {@code data} is not sound. */
  public static void fuzzerTestOneInput(byte[] data) {
    Document document = new Document(Paragraphs.of(data), Trace.NONE);
    int end = 0;
    for (DateMention date : DateFinder.find(document, PeopleFinder.find(document))) {
      Sound.check(date.text().equals(date.span().in(document.text())), "a date that is not there");
      Sound.check(date.span().start() >= end, "dates that overlap");
      end = date.span().end();
      EventDate value = date.date();
      Sound.check(
          value == null || EventDate.parse(value.edtf()).equals(value), "a date that is none");
    }
  }
}
