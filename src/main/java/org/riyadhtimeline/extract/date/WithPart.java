package org.riyadhtimeline.extract.date;

import java.util.ArrayList;
import java.util.List;
import org.riyadhtimeline.extract.text.Trace;

/**
 * "early February", "mid-1998", "late Tuesday", "earlier this year", "the end of March": words that
 * narrow a date belong to it. They do not change what it names: that is said no more exactly than
 * the period.
 */
final class WithPart implements Refiner {

  @Override
  public List<Found> refine(List<Found> founds, Trace trace) {
    List<Found> grown = new ArrayList<>(founds.size());
    int end = 0;
    for (Found found : founds) {
      Found next = grow(found, end);
      grown.add(next);
      end = next.to();
    }
    return grown;
  }

  private static Found grow(Found found, int end) {
    int from = partBefore(found.line(), found.from());
    return from >= end ? found.with(from, found.to()) : found;
  }

  /** Where the narrowing words before {@code at} begin; {@code at} where there are none. */
  private static int partBefore(Line line, int at) {
    if (isAdverb(line, at - 1) || (line.isDash(at - 1) && line.is(at - 2, "mid"))) {
      return isAdverb(line, at - 1) ? at - 1 : at - 2;
    }
    int link = line.is(at - 1, "the") ? at - 2 : at - 1;
    if (line.is(link, "in") && isAdverb(line, link - 1)) {
      return link - 1;
    }
    if (line.is(link, "of") && Vocabulary.PARTS.contains(line.word(link - 1))) {
      return line.is(link - 2, "the") ? link - 2 : link - 1;
    }
    return at;
  }

  private static boolean isAdverb(Line line, int at) {
    return switch (line.word(at)) {
      case "early", "late", "mid", "earlier", "later" -> true;
      default -> false;
    };
  }
}
