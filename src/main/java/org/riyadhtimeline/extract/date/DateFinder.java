package org.riyadhtimeline.extract.date;

import java.util.List;
import org.riyadhtimeline.extract.text.Document;
import org.riyadhtimeline.model.DateMention;

/** Finds the dates a document names and resolves them against the date of its article. */
public final class DateFinder {

  private DateFinder() {}

  /** All dates, in the order of the text, not overlapping. */
  public static List<DateMention> find(Document document) {
    return List.of();
  }
}
