package org.riyadhtimeline.extract.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.text.Document;
import org.riyadhtimeline.model.Attribution.Via;
import org.riyadhtimeline.model.Span;

/**
 * A headline or caption repeats words that the article attributes elsewhere: Minister sees 'a long
 * road' … "It is a long road," Kova said.
 */
final class Echo {

  /** A text repeats no more than this. */
  private static final int MOST = 60;

  /** A quotation with its attribution. */
  record Said(List<Span> spans, Claim claim) {}

  private final Document document;
  private final List<Setting> waiting = new ArrayList<>();

  Echo(Document document) {
    this.document = document;
  }

  /** Keeps words nobody was said to have said. */
  void wait(Setting setting) {
    if (waiting.size() < MOST) {
      waiting.add(setting);
    }
  }

  /** Adds those that repeat what somebody said. */
  void join(Quotes quotes) {
    List<Said> said = waiting.isEmpty() ? List.of() : quotes.said();
    for (Setting setting : waiting) {
      Claim claim = sayer(setting, said);
      if (claim != null) {
        quotes.add(setting, claim.continued("echo", Via.CONTEXT));
      } else {
        document
            .trace()
            .refused("quotation", setting.quoted().span(), "nobody is said to have said it");
      }
    }
  }

  private @Nullable Claim sayer(Setting setting, List<Said> said) {
    String words = plain(setting.quoted().words());
    if (words.length() < 4) {
      return null;
    }
    for (Said other : said) {
      for (Span span : other.spans()) {
        if (plain(span).contains(words)) {
          return other.claim();
        }
      }
    }
    return null;
  }

  /** The words alone, in lower case, a space around each. */
  private String plain(Span span) {
    StringBuilder plain = new StringBuilder(" ");
    int end = Math.min(span.end(), span.start() + 5000);
    for (int i = span.start(); i < end; i++) {
      char c = document.text().charAt(i);
      if (Character.isLetterOrDigit(c)) {
        plain.append(c);
      } else if (plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    if (plain.charAt(plain.length() - 1) != ' ') {
      plain.append(' ');
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }
}
