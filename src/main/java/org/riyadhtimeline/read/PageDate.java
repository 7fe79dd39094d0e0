package org.riyadhtimeline.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The day a page was published: not when it was changed, nor the day of a teaser. The day is the
 * one of the time zone that the page itself writes.
 */
final class PageDate {

  /** Names of meta elements that hold it, the surest first. */
  private static final List<String> NAMES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "article:published",
          "datepublished",
          "og:published_time",
          "parsely-pub-date",
          "sailthru.date",
          "citation_publication_date",
          "article:publicationdate",
          "publication_date",
          "publicationdate",
          "publish_date",
          "publishdate",
          "pubdate",
          "pdate",
          "cxenseparse:recs:publishtime",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date.created",
          "dcterms.created",
          "dcterms.date",
          "dc.date",
          "article.published",
          "published",
          "originalpublicationdate",
          "article_date_original",
          "date");

  /** How many marked times are looked at. */
  private static final int MOST = 40;

  /** How many words a line beside the headline has at most. */
  private static final int MOST_WORDS = 16;

  private static final Set<String> CHANGED =
      Set.of("updated", "modified", "update", "changed", "edited", "revised", "lastmod");

  private PageDate() {}

  /** By JSON-LD, meta elements and marked times; null if none tells. */
  static @Nullable LocalDate of(Document page, PageMetas metas, JsonLd json) {
    DayOrder order = DayOrder.of(page, metas);
    LocalDate date =
        json.datePublished() == null ? null : parse(order.settle(json.datePublished()));
    for (String name : NAMES) {
      String value = metas.get(name);
      date = date != null || value == null ? date : parse(order.settle(value));
    }
    return date != null ? date : marked(page, order);
  }

  private static @Nullable LocalDate marked(Document page, DayOrder order) {
    for (Element element : page.select("[itemprop=datePublished]")) {
      LocalDate date = of(element, order);
      if (date != null) {
        return date;
      }
    }
    List<Element> times = page.getElementsByTag("time");
    for (Element time : times.subList(0, Math.min(times.size(), MOST))) {
      boolean teaser =
          time.closest("aside") != null
              || time.closest("nav") != null
              || time.closest("footer") != null
              || time.closest("li") != null
              || isInTalk(time);
      LocalDate date = teaser || isOfChange(time) ? null : of(time, order);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  /**
   * A date line between the headline and the story, or just above the headline.
   *
   * @param headline its last block; -1 if it is not on the page
   */
  static @Nullable LocalDate beside(int headline, PageLayout layout, DayOrder order) {
    if (headline < 0) {
      return null;
    }
    List<PageBlock> blocks = layout.blocks;
    int end = Math.min(headline + 12, blocks.size());
    LocalDate date = first(blocks.subList(headline, end), order);
    return date != null ? date : first(blocks.subList(Math.max(0, headline - 3), headline), order);
  }

  private static @Nullable LocalDate first(List<PageBlock> blocks, DayOrder order) {
    for (PageBlock block : blocks) {
      String text = order.settle(block.text());
      DateLine line = DateLine.parse(text);
      LocalDate date = line != null ? line.date() : within(text);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  /** {@code Posted by Ann Holm on May 3, 2012 in Boats}: the longest run of words that is a day. */
  static @Nullable LocalDate within(String text) {
    String[] words = text.split(" ");
    if (text.length() > 100 || words.length > MOST_WORDS || Texts.endsSentence(text)) {
      return null;
    }
    int end = 0; // what stands after a word of change is the day of that
    while (end < words.length && !tellsChange(words[end])) {
      end++;
    }
    for (int length = Math.min(end, words.length - 1); length > 0; length--) {
      for (int from = 0; from + length <= end; from++) {
        String run = String.join(" ", List.of(words).subList(from, from + length));
        DateLine line = DateLine.parse(Texts.bare(run));
        if (line != null && line.date() != null) {
          return line.date();
        }
      }
    }
    return null;
  }

  private static boolean tellsChange(String word) {
    return CHANGED.contains(Texts.letters(word)) || DateLine.tellsChange(Texts.bare(word));
  }

  private static @Nullable LocalDate of(Element element, DayOrder order) {
    for (String attribute : List.of("datetime", "content", "title")) {
      LocalDate date =
          element.hasAttr(attribute) ? parse(order.settle(element.attr(attribute))) : null;
      if (date != null) {
        return date;
      }
    }
    return parse(order.settle(element.text()));
  }

  private static boolean isInTalk(Element time) {
    for (Element at = time; at != null; at = at.parent()) {
      if (PageHints.of(at) == PageHints.Hint.TALK && at.childrenSize() < 50) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfChange(Element time) {
    Element parent = time.parent();
    String names = time.className() + ' ' + time.attr("itemprop");
    String around = parent == null ? "" : parent.className() + ' ' + firstWords(parent);
    return PageHints.words((names + ' ' + around).replace(' ', '-')).stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .anyMatch(word -> CHANGED.contains(word) || word.equals("datemodified"));
  }

  private static String firstWords(Element element) {
    String own = element.ownText();
    return own.substring(0, Math.min(own.length(), 40));
  }

  /** {@code 2025-02-18T05:36:09+01:00}, {@code 20250218}, {@code Fri Mar 13 21:30:09 EST 2015}. */
  static @Nullable LocalDate parse(String value) {
    String bare = value.strip();
    try {
      if (bare.length() >= 10 && bare.charAt(4) == '-' && bare.charAt(7) == '-') {
        return sane(LocalDate.parse(bare.substring(0, 10)));
      }
      if (bare.length() >= 8
          && bare.substring(0, 8).chars().allMatch(Character::isDigit)
          && (bare.length() == 8 || !Character.isDigit(bare.charAt(8)))) {
        int year = Integer.parseInt(bare.substring(0, 4));
        int month = Integer.parseInt(bare.substring(4, 6));
        return sane(LocalDate.of(year, month, Integer.parseInt(bare.substring(6, 8))));
      }
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
    int cut = bare.indexOf('T');
    DateLine line = DateLine.parse(bare);
    if (line == null && cut >= 8) {
      line = DateLine.parse(bare.substring(0, cut));
    }
    LocalDate date = line == null ? null : line.date();
    return date == null ? null : sane(date);
  }

  private static @Nullable LocalDate sane(LocalDate date) {
    return date.getYear() >= 1900 && date.getYear() < 2100 ? date : null;
  }

  /** {@code …/2025/02/18/…} or {@code …/2025-02-18…}. */
  static @Nullable LocalDate inAddress(String url) {
    for (int at = 0; at + 10 <= url.length(); at++) {
      char parting = url.charAt(at + 4);
      boolean begins =
          (url.startsWith("19", at) || url.startsWith("20", at))
              && (parting == '/' || parting == '-')
              && (at == 0 || !Character.isDigit(url.charAt(at - 1)));
      if (begins && url.charAt(at + 7) == parting) {
        try {
          return LocalDate.parse(url.substring(at, at + 10).replace('/', '-'));
        } catch (DateTimeException e) {
          // Digits that are no day, as in 2025-13-40: the next ones may be.
        }
      }
    }
    return null;
  }
}
