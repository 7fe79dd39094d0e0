package org.riyadhtimeline.render;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Attribution;
import org.riyadhtimeline.model.Attribution.Via;
import org.riyadhtimeline.model.Paragraph;
import org.riyadhtimeline.model.ParagraphRole;
import org.riyadhtimeline.model.Span;
import org.riyadhtimeline.model.Speaker;
import org.riyadhtimeline.render.Site.Name;

/** How it is known who spoke, in plain words. */
final class SpeakerKnown {

  private final Site site;
  private final Strings strings;

  SpeakerKnown(Site site, Strings strings) {
    this.site = site;
    this.strings = strings;
  }

  /** Empty where there is nothing to tell. */
  String in(
      Article article,
      @Nullable Speaker speaker,
      @Nullable Attribution attribution,
      boolean editor) {
    if (editor) {
      return strings.get("howEditor");
    }
    if (attribution == null) {
      return "";
    }
    String words = strings.get("quoted", brief(article, speaker, attribution.span()));
    Span antecedent = attribution.antecedent();
    String after = antecedent == null ? "" : after(article, attribution.span(), antecedent);
    if (after.isEmpty() && attribution.via() != Via.NAME) {
      // Where one pronoun leads to another, the name that both stand for helps the reader more.
      Span named = lastNamed(article, speaker, attribution.span());
      after = named == null ? "" : after(article, attribution.span(), named);
    }
    return switch (attribution.via()) {
      case NAME -> strings.get("howName", words);
      case PRONOUN -> strings.get("howPronoun", words) + after;
      case DESCRIPTION -> strings.get("howDescription", words) + after;
      case CONTINUATION -> strings.get("howContinuation", words) + after;
      case CONTEXT -> strings.get("howContext", words) + after;
    };
  }

  /** Whether the words themselves name the speaker, so that there is nothing to explain. */
  static boolean isPlain(@Nullable Attribution attribution) {
    return attribution == null || attribution.via() == Via.NAME;
  }

  private String brief(Article article, @Nullable Speaker speaker, Span words) {
    String id = Site.personId(speaker);
    for (Name name : site.namesIn(article.id())) {
      if (name.person().equals(id) && words.contains(name.span())) {
        return SubjectAndVerb.brief(article.text(), words, name.span());
      }
    }
    return SubjectAndVerb.cut(Markup.oneLine(words.in(article.text()).strip()));
  }

  /** Where the speaker was named last before the words; null if nowhere. */
  private @Nullable Span lastNamed(Article article, @Nullable Speaker speaker, Span words) {
    String id = Site.personId(speaker);
    Span last = null;
    for (Name name : site.namesIn(article.id())) {
      boolean before = name.span().start() < words.start();
      if (before && name.person().equals(id) && (last == null || last.compareTo(name.span()) < 0)) {
        last = name.span();
      }
    }
    return last;
  }

  private String after(Article article, Span words, Span antecedent) {
    if (words.overlaps(antecedent)) {
      return "";
    }
    String name = name(article, antecedent);
    if (name.isEmpty()) {
      return "";
    }
    int apart = paragraph(article, words.start()) - paragraph(article, antecedent.start());
    if (apart < 0 || words.start() < antecedent.start()) {
      return strings.get("howBefore", name);
    }
    return switch (apart) {
      case 0 -> strings.get("howSameParagraph", name);
      case 1 -> strings.get("howParagraphBefore", name);
      default -> strings.get("howParagraphsBefore", name, apart);
    };
  }

  /** The name that stands in the words; the words themselves if they name nobody by name. */
  private String name(Article article, Span words) {
    for (Name name : site.namesIn(article.id())) {
      if (name.span().overlaps(words)) {
        return Markup.oneLine(name.span().in(article.text()));
      }
    }
    String text = SubjectAndVerb.cut(Markup.oneLine(words.in(article.text()).strip()));
    boolean pronoun = strings.get("pronouns").contains(" " + text.toLowerCase(Locale.ROOT) + " ");
    return pronoun ? "" : strings.get("quoted", text);
  }

  /** The number of paragraphs of the story that begin at or before {@code offset}. */
  private static int paragraph(Article article, int offset) {
    List<Paragraph> paragraphs = article.paragraphs();
    int count = 0;
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.span().start() > offset) {
        break;
      }
      boolean counts = paragraph.role().tellsStory() && paragraph.role() != ParagraphRole.HEADLINE;
      count += counts ? 1 : 0;
    }
    return count;
  }
}
