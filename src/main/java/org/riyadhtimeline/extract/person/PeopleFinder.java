package org.riyadhtimeline.extract.person;

import java.util.List;
import org.riyadhtimeline.extract.text.Document;

/** Finds the people a document names. */
public final class PeopleFinder {

  private PeopleFinder() {}

  public static People find(Document document) {
    return new People(List.of(), List.of());
  }
}
