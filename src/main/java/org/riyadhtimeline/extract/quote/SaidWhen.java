package org.riyadhtimeline.extract.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.text.Document;
import org.riyadhtimeline.model.DateMention;
import org.riyadhtimeline.model.EventDate;
import org.riyadhtimeline.model.Span;

/**
 * Tells on which day something was said: by a date beside the verb of saying ("said on Tuesday",
 * "On Tuesday Kova said"), else by the date of the article.
 */
final class SaidWhen {

  private static final int REACH = 4;

  private final List<DateMention> dates;
  private final @Nullable EventDate published;

  SaidWhen(Document document, List<DateMention> dates) {
    this.dates = dates;
    this.published =
        document.article().published() == null
            ? null
            : EventDate.of(document.article().published());
  }

  /** The day the article was published; null if that is unknown. */
  @Nullable EventDate published() {
    return published;
  }

  /** The date the text gives for an act; null if it gives none. */
  @Nullable EventDate told(Frame frame, Act act) {
    int low = Math.min(act.from(), act.verb());
    int high = Math.max(act.to(), act.verb());
    for (int i = low; i <= high; i++) {
      if (frame.is(i, Part.DATE)) {
        return date(frame.at(i).span());
      }
    }
    for (int i = high + 1; i <= high + REACH && !endsSearch(frame, i); i++) {
      if (frame.is(i, Part.DATE)) {
        return date(frame.at(i).span());
      }
    }
    int before = frame.is(low - 1, Part.COMMA) ? low - 2 : low - 1;
    return frame.is(before, Part.DATE) && before == 0 ? date(frame.at(before).span()) : null;
  }

  private static boolean endsSearch(Frame frame, int at) {
    return switch (frame.at(at).part()) {
      case QUOTE, COMMA, SUBORDINATOR, STOP, CUE, PRONOUN, AUXILIARY, COLON, SEMICOLON -> true;
      default -> false;
    };
  }

  private @Nullable EventDate date(Span span) {
    int low = 0;
    int high = dates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dates.get(middle).span().end() < span.end()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < dates.size() && dates.get(low).span().end() == span.end()
        ? dates.get(low).date()
        : null;
  }
}
