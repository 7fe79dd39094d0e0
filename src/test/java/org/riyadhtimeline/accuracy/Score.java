package org.riyadhtimeline.accuracy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.riyadhtimeline.accuracy.Gold.Kind;
import org.riyadhtimeline.accuracy.Gold.Marked;
import org.riyadhtimeline.accuracy.Gold.Named;
import org.riyadhtimeline.accuracy.Gold.Time;
import org.riyadhtimeline.model.ArticleFacts;
import org.riyadhtimeline.model.DateMention;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.model.Span;
import org.riyadhtimeline.model.Speaker;

/** Compares extracted facts with a reader's, over any number of articles. */
final class Score {

  /** How many of a kind there are, on either side, and how many of them are right. */
  static final class Count {
    private int gold;
    private int goldMet;
    private int claimed;
    private int claimedRight;

    double recall() {
      return ratio(goldMet, gold);
    }

    double precision() {
      return ratio(claimedRight, claimed);
    }

    double f1() {
      return ratio(2 * recall() * precision(), recall() + precision());
    }

    private static double ratio(double part, double whole) {
      return whole == 0 ? 0 : part / whole;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "recall %.3f precision %.3f F1 %.3f   (%d gold, %d extracted)",
          recall(),
          precision(),
          f1(),
          gold,
          claimed);
    }
  }

  /** Of the speech, what some quotation overlaps; of the quotations, those that are speech. */
  final Count found = new Count();

  /** Of the speech of named people, what has its speaker; of the named speakers, the right ones. */
  final Count attributed = new Count();

  /** Of the people named, those found, each once; of those found, who is one. */
  final Count people = new Count();

  /** Of the dates of the calendar, those found with their value. */
  final Count dates = new Count();

  /** What is missing, wrong or invented, a line each. */
  final List<String> misses = new ArrayList<>();

  void add(Gold gold, ArticleFacts facts) {
    for (Marked speech : gold.quotes()) {
      if (speech.speech()) {
        addSpeech(gold, speech, facts);
      }
    }
    facts.quotes().forEach(quote -> addQuote(gold, quote, facts));
    addPeople(gold, facts.people());
    addDates(gold, facts);
  }

  private void addSpeech(Gold gold, Marked speech, ArticleFacts facts) {
    String words = words(speech.span(), facts);
    List<Quote> hits = facts.quotes().stream().filter(q -> overlap(q, speech)).toList();
    found.gold++;
    if (hits.isEmpty()) {
      miss("NOT FOUND  ", gold, words);
    } else {
      found.goldMet++;
    }
    if (speech.person()) {
      attributed.gold++;
      if (hits.stream().anyMatch(q -> isBy(q, speech, gold))) {
        attributed.goldMet++;
      } else if (!hits.isEmpty()) {
        miss("SPEAKER    ", gold, words + " | is " + speech.speaker() + " | got " + speakers(hits));
      }
    }
  }

  private void addQuote(Gold gold, Quote quote, ArticleFacts facts) {
    List<Marked> hits = gold.quotes().stream().filter(m -> overlap(quote, m)).toList();
    boolean speech = hits.stream().anyMatch(Marked::speech);
    if (!speech && hits.stream().anyMatch(m -> m.kind() == Kind.UNSURE)) {
      return;
    }
    String words = words(quote.span(), facts) + " | got " + speakers(List.of(quote));
    found.claimed++;
    if (speech) {
      found.claimedRight++;
    } else {
      miss("NOT SPEECH ", gold, words);
    }
    Speaker speaker = quote.speaker();
    if (speaker != null && speaker.kind() == Speaker.Kind.PERSON) {
      attributed.claimed++;
      if (hits.stream().anyMatch(m -> m.speech() && m.person() && isBy(quote, m, gold))) {
        attributed.claimedRight++;
      } else {
        miss("WRONG CLAIM", gold, words);
      }
    }
  }

  private void addPeople(Gold gold, List<Person> found) {
    Set<Person> taken = new HashSet<>();
    for (Named named : gold.people()) {
      people.gold++;
      Person hit =
          found.stream()
              .filter(p -> !taken.contains(p) && SameName.of(p.name(), named))
              .findFirst()
              .orElse(null);
      if (hit == null) {
        miss("NO PERSON  ", gold, named.name());
      } else {
        people.goldMet++;
        taken.add(hit);
      }
    }
    people.claimed += found.size();
    people.claimedRight += taken.size();
    found.stream()
        .filter(p -> !taken.contains(p))
        .forEach(p -> miss("NOT PERSON ", gold, p.name()));
  }

  private void addDates(Gold gold, ArticleFacts facts) {
    List<Time> intervals = gold.times().stream().filter(Time::isInterval).toList();
    List<DateMention> open =
        new ArrayList<>(
            facts.dates().stream()
                .filter(d -> isCalendar(value(d)))
                .filter(d -> intervals.stream().noneMatch(t -> t.span().overlaps(d.span())))
                .toList());
    dates.claimed += open.size();
    for (Time time : gold.times()) {
      if (time.isInterval() || !isCalendar(time.value())) {
        continue;
      }
      dates.gold++;
      List<DateMention> hits = open.stream().filter(d -> d.span().overlaps(time.span())).toList();
      String words = words(time.span(), facts) + " is " + time.value();
      if (hits.isEmpty()) {
        miss("NO DATE    ", gold, words);
        continue;
      }
      DateMention best =
          hits.stream().filter(d -> value(d).equals(time.value())).findFirst().orElse(hits.get(0));
      open.remove(best);
      if (value(best).equals(time.value())) {
        dates.goldMet++;
        dates.claimedRight++;
      } else {
        miss("DATE VALUE ", gold, words + " | got " + best.value());
      }
    }
    open.forEach(d -> miss("NOT A DATE ", gold, d.text() + " | got " + d.value()));
  }

  private void miss(String what, Gold gold, String words) {
    misses.add(what + " " + gold.id() + ": " + words);
  }

  /** The day of a value, without the time of day and marks of vagueness. */
  private static String value(DateMention date) {
    String value = date.value() == null ? "" : date.value();
    int time = value.indexOf('T');
    return (time < 0 ? value : value.substring(0, time)).replaceAll("[~?%]+$", "");
  }

  private static boolean isCalendar(String value) {
    return value.length() >= 4 && value.chars().limit(4).allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean overlap(Quote quote, Marked marked) {
    return quote.spans().stream().anyMatch(span -> span.overlaps(marked.span()));
  }

  private static boolean isBy(Quote quote, Marked speech, Gold gold) {
    Speaker speaker = quote.speaker();
    String name = speech.speaker();
    return speaker != null
        && name != null
        && gold.people().stream()
            .filter(p -> p.name().equals(name))
            .anyMatch(p -> SameName.of(speaker.name(), p));
  }

  private static String words(Span span, ArticleFacts facts) {
    String words = span.in(facts.article().text()).replace('\n', ' ');
    return words.length() > 70 ? words.substring(0, 70) + "…" : words;
  }

  private static List<String> speakers(List<Quote> quotes) {
    return quotes.stream()
        .flatMap(q -> Stream.of(q.speaker() == null ? "nobody" : q.speaker().name()))
        .toList();
  }

  @Override
  public String toString() {
    return "found      "
        + found
        + "\nattributed "
        + attributed
        + "\npeople     "
        + people
        + "\ndates      "
        + dates;
  }
}
