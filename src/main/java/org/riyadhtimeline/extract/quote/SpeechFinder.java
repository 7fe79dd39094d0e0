package org.riyadhtimeline.extract.quote;

import java.util.List;
import org.riyadhtimeline.extract.person.People;
import org.riyadhtimeline.extract.text.Document;
import org.riyadhtimeline.model.DateMention;

/** Finds quotations and reported statements and tells who spoke. */
public final class SpeechFinder {

  private SpeechFinder() {}

  /**
   * What the document's people said.
   *
   * @param people whom it names
   * @param dates the dates it names, in order
   */
  public static Speech find(Document document, People people, List<DateMention> dates) {
    return new Listener(document, people, dates).listen();
  }
}
