package org.riyadhtimeline.render;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.EventDate.Precision;
import org.riyadhtimeline.model.EventMention;

/**
 * Events as iCalendar (RFC 5545): what happened or is planned on an exact day; nothing postponed,
 * cancelled or doubtful.
 */
final class Calendar {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

  /** Octets a line may have, without its end. */
  private static final int LINE = 75;

  /** Marks that part lists of values, and the one before a mark that parts none. */
  private static final String ESCAPED = "\\;,";

  /** Ends of lines that not all readers know, and turns of the direction of writing. */
  private static final String UNSEEN = "\u2028\u2029\u202d\u202e";

  private final Site site;
  private final Appendable out;

  Calendar(Site site, Appendable out) {
    this.site = site;
    this.out = out;
  }

  void write() throws IOException {
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Riyadh Timeline//EN");
    line("CALSCALE:GREGORIAN");
    line("X-WR-CALNAME:" + text(site.coverage.site().title()));
    for (Event event : site.coverage.events()) {
      if (isExact(event)) {
        event(event);
      }
    }
    line("END:VCALENDAR");
  }

  private static boolean isExact(Event event) {
    boolean certain =
        event.status() == Event.Status.HAPPENED || event.status() == Event.Status.PLANNED;
    return certain
        && event.date().precision() == Precision.DAY
        && !event.date().approximate()
        && event.date().first().getYear() >= 1;
  }

  private void event(Event event) throws IOException {
    EventMention first = site.told(event);
    LocalDate day = event.date().first();
    String anchor = site.anchor(event);
    line("BEGIN:VEVENT");
    line("UID:" + anchor + "@riyadh-timeline");
    line("DTSTAMP:" + stamp(site.article(first.article()).published(), day));
    line("DTSTART;VALUE=DATE:" + DAY.format(day));
    line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
    line("SUMMARY:" + text(EventViews.title(event)));
    line("DESCRIPTION:" + text(first.sentence().in(site.article(first.article()).text())));
    line("STATUS:" + (event.status() == Event.Status.HAPPENED ? "CONFIRMED" : "TENTATIVE"));
    line("TRANSP:TRANSPARENT");
    String base = site.coverage.site().baseUrl();
    if (base != null) {
      line("URL:" + base + site.articlePage(first.article()) + "#" + site.anchor(first));
    }
    line("END:VEVENT");
  }

  /** When the entry was made: the day the article was published, never the day of the build. */
  private static String stamp(@Nullable LocalDate published, LocalDate day) {
    return DAY.format(Objects.requireNonNullElse(published, day)) + "T000000Z";
  }

  /** Words on one line, with nothing in them that a reader of calendars takes for more. */
  private static String text(String words) {
    StringBuilder out = new StringBuilder(words.length() + 16);
    boolean afterSpace = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = c == ' ' || c >= '\t' && c <= '\r';
      if (space && !afterSpace) {
        out.append(' ');
      } else if (!space && !Character.isISOControl(c) && UNSEEN.indexOf(c) < 0) {
        out.append(ESCAPED.indexOf(c) < 0 ? "" : "\\").append(c);
      }
      afterSpace = space;
    }
    return out.toString();
  }

  /** Writes a line, folded so that none is too long and no character is cut. */
  private void line(String line) throws IOException {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int point = line.codePointAt(i);
      int size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
      if (octets + size > LINE) {
        out.append("\r\n ");
        octets = 1;
      }
      out.append(line, i, i + Character.charCount(point));
      octets += size;
      i += Character.charCount(point);
    }
    out.append("\r\n");
  }
}
