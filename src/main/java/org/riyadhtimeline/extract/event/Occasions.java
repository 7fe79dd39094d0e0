package org.riyadhtimeline.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.text.Token;
import org.riyadhtimeline.model.DateMention;
import org.riyadhtimeline.model.EventDate;
import org.riyadhtimeline.model.EventDate.Precision;

/**
 * Reads the dates of a sentence as occasions: both ends of a span are one ("from 10 to 14 March",
 * "between 2014 and 2020"), and so is a day named twice ("Sunday night (March 4)").
 */
final class Occasions {

  private Occasions() {}

  /** The occasions, in order; dates without a value give none. */
  static List<Occasion> of(List<Token> tokens, List<DateMention> dates) {
    List<Occasion> occasions = new ArrayList<>();
    int at = 0;
    for (DateMention date : dates) {
      if (date.date() == null) {
        continue;
      }
      while (at < tokens.size() && tokens.get(at).end() <= date.span().start()) {
        at++;
      }
      int from = at;
      while (at < tokens.size() && tokens.get(at).start() < date.span().end()) {
        at++;
      }
      if (from < at) {
        add(occasions, tokens, new Occasion(from, at, date.date()));
      }
    }
    return occasions;
  }

  private static void add(List<Occasion> occasions, List<Token> tokens, Occasion next) {
    if (!occasions.isEmpty()) {
      Occasion last = occasions.get(occasions.size() - 1);
      EventDate joined = join(tokens, last, next);
      if (joined != null) {
        occasions.set(occasions.size() - 1, new Occasion(last.from(), next.to(), joined));
        return;
      }
    }
    occasions.add(next);
  }

  private static @Nullable EventDate join(List<Token> tokens, Occasion first, Occasion second) {
    int gap = second.from() - first.to();
    String between = gap >= 1 ? tokens.get(first.to()).lower() : "";
    if (gap <= 1 && first.date().equals(second.date())) {
      return first.date();
    }
    boolean ordered = first.date().last().isBefore(second.date().first());
    if (gap != 1 || !ordered || first.date().precision() != second.date().precision()) {
      return null;
    }
    String before = first.from() > 0 ? tokens.get(first.from() - 1).lower() : "";
    String verb = first.from() > 1 ? tokens.get(first.from() - 2).lower() : "";
    if (Vocabulary.POSTPONED.contains(verb) || verb.equals("moved") || verb.equals("rescheduled")) {
      return null; // "postponed from Tuesday to Friday" names two days
    }
    boolean span =
        switch (between) {
          case "-", "–", "—", "/", "through" -> true;
          case "to", "until" -> true;
          case "and" -> before.equals("between");
          default -> false;
        };
    return span ? interval(first.date(), second.date()) : null;
  }

  private static EventDate interval(EventDate first, EventDate last) {
    LocalDate from = first.first();
    return first.precision() == Precision.DAY || first.precision() == Precision.INTERVAL
        ? EventDate.of(from, last.last())
        : EventDate.parse(first.edtf() + "/" + last.edtf());
  }
}
