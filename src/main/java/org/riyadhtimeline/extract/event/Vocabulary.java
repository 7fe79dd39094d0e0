package org.riyadhtimeline.extract.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.riyadhtimeline.extract.text.Words;

/** The words of happenings, read once. */
final class Vocabulary {

  static final Map<String, Tag> CLASSES = classes();
  static final Set<String> PAST = set("date-past");
  static final Set<String> NOT_PAST = set("date-not-past");
  static final Set<String> FUTURE = set("date-future");
  static final Set<String> INTENT = set("date-intent");
  static final Set<String> PARTICIPLES = set("event-participles");
  static final Set<String> PAST_OR_NOUN = set("date-past-or-noun");
  static final Set<String> SLATED = set("event-slated");
  static final Set<String> PRESENT = set("event-verbs");
  static final Set<String> PRESENT_SURE = set("event-verbs-sure");
  static final Set<String> PLAIN = set("event-plain");
  static final Set<String> SAYINGS = set("event-sayings");
  static final Set<String> STATIVE = set("event-stative");
  static final Set<String> QUANTITIES = set("event-quantities");
  static final Set<String> TRADING = set("event-trading");
  static final Set<String> NOUNS = set("event-nouns");
  static final Set<String> GATHERINGS = set("event-gatherings");
  static final Set<String> JOURNEYS = set("event-journeys");
  static final Set<String> ONSETS = set("event-onsets");
  static final Set<String> POSTPONED = set("event-postponed");
  static final Set<String> CANCELLED = set("event-cancelled");
  static final Set<String> DOUBTFUL = set("event-doubtful");
  static final Set<String> SCHEDULING = set("event-scheduling");
  static final Set<String> STUBS = set("event-stubs");
  static final Set<String> POSITIONS = set("event-positions");
  static final Set<String> MENTIONED = set("event-mentioned");
  static final Set<String> DAY_PARTS = set("date-dayparts");
  static final Set<String> NO_TIME = set("event-no-time");
  static final Set<String> INVASIONS = set("event-invasions");
  static final Set<String> WARS = set("event-wars");
  static final Set<String> DOCUMENTS = set("event-documents");
  static final Set<String> SPANS = set("event-spans");

  private Vocabulary() {}

  private static Set<String> set(String name) {
    return new HashSet<>(Words.set(name));
  }

  private static Map<String, Tag> classes() {
    Map<String, Tag> classes = new HashMap<>();
    Words.map("event-classes").forEach((word, tag) -> classes.put(word, Tag.valueOf(tag)));
    return classes;
  }
}
