package org.riyadhtimeline.extract.person;

import org.riyadhtimeline.extract.person.Vocabulary.Title;

/** Tells names of organizations, places and things that are made with people's names. */
final class OtherThings {

  private final Reading reading;

  OtherThings(Reading reading) {
    this.reading = reading;
  }

  /** Whether the words go on as the name of something: "… Foundation", "… Street". */
  boolean contain(Candidate name) {
    if (Vocabulary.ship(name.first())) {
      return true;
    }
    for (int i = name.from; i < name.to; i++) {
      Gazetteer.Entry entry = reading.entry(i);
      if (entry != null && entry.words().length > 1) {
        return true;
      }
      boolean last = i == name.to - 1;
      if (i > name.from
          && !last
          && Vocabulary.organizationHead(reading.word(i))
          && !Vocabulary.surname(reading.word(i))) {
        return true;
      }
    }
    String last = name.last();
    if (!name.single()
        && Vocabulary.organizationHead(last)
        && !isCalled(name)
        && !Letters.at(reading, name.to)
        && (name.parts.size() > 2 || !Vocabulary.surname(last))) {
      return true;
    }
    int next = name.to;
    if (name.single() && isSaint(name.from - 1)
        || name.single()
            && reading.isPossessive(next)
            && reading.isCapitalized(next + 1)
            && isHead(reading.word(next + 1))
            && !reading.inTitle(next)) {
      return true;
    }
    return reading.isCapitalized(next)
        && reading.sameSentence(next, name.from)
        && !reading.inTitle(name.from)
        && Vocabulary.organizationHead(reading.word(next));
  }

  /** "School", "Schools" */
  private static boolean isHead(String word) {
    return Vocabulary.organizationHead(word)
        || word.endsWith("s") && Vocabulary.organizationHead(word.substring(0, word.length() - 1));
  }

  /** "the spokesman Bill Line": a given name and a surname behind what the person is. */
  private boolean isCalled(Candidate name) {
    int before = name.from - 1;
    return name.parts.size() == 2
        && GivenNames.contains(name.first())
        && reading.sameSentence(before, name.from)
        && reading.isLowerWord(before)
        && reading.role(before) != null;
  }

  private boolean isSaint(int at) {
    Title title = at >= 0 ? reading.title(at) : null;
    return title != null && title.place();
  }
}
