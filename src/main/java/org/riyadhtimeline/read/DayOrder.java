package org.riyadhtimeline.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * Whether {@code 03/04/2013} on a page is a day of April or of March, as far as its language tells.
 */
enum DayOrder {
  DAY_FIRST,
  MONTH_FIRST,
  UNKNOWN;

  private static final Pattern UNCLEAR =
      Pattern.compile("(?<![\\d/-])(0?[1-9]|1[0-2])([/-])(0?[1-9]|1[0-2])\\2(\\d{4})(?![\\d/-])");

  private static final Set<String> MONTH_FIRST_IN = Set.of("en-us", "en-ph");

  /** English of no country or of one that writes both, and languages that begin with the year. */
  private static final Set<String> UNSURE =
      Set.of("", "en", "en-ca", "zh", "ja", "ko", "hu", "lt", "fa", "mn");

  /** By the language that the page declares. */
  static DayOrder of(Document page, PageMetas metas) {
    String locale = metas.get("og:locale");
    String lang = page.select("html").attr("lang");
    DayOrder order = UNKNOWN;
    for (String tag : List.of(lang, locale == null ? "" : locale)) {
      order = order == UNKNOWN ? ofTag(tag) : order;
    }
    return order;
  }

  private static DayOrder ofTag(String declared) {
    String tag = declared.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    if (MONTH_FIRST_IN.contains(tag)) {
      return MONTH_FIRST;
    }
    String language = tag.split("-", 2)[0];
    boolean sure = !UNSURE.contains(tag) && (language.equals("en") || !UNSURE.contains(language));
    return sure ? DAY_FIRST : UNKNOWN;
  }

  /** The text with such days written as {@code 3.4.2013}, the day first. */
  String settle(String text) {
    if (this == UNKNOWN) {
      return text;
    }
    Matcher matcher = UNCLEAR.matcher(text);
    return matcher.replaceAll(this == DAY_FIRST ? "$1.$3.$4" : "$3.$1.$4");
  }
}
