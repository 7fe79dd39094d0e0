package org.riyadhtimeline.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.EventMention;
import org.riyadhtimeline.model.Paragraph;
import org.riyadhtimeline.model.ParagraphRole;
import org.riyadhtimeline.model.Span;

/**
 * Finds sentences of different articles that tell of one event in ways that can be compared: both
 * from the running text, since a caption tells what a picture shows, and with something in common
 * beside the event. Of what is long past, which articles mention in passing, much in common.
 */
final class SameEvents {

  /** Shorter words tell little about what a sentence is about. */
  private static final int TELLING = 5;

  /** How many telling words two sentences have in common at least. */
  private static final int COMMON = 3;

  /** How many places of one article are looked at. */
  private static final int PLACES = 4;

  private record Place(EventMention mention, Set<String> telling) {}

  private SameEvents() {}

  /** One place in each of at least two articles, the two most alike first; empty if none are. */
  static List<EventMention> comparable(Site site, Event event, int most) {
    List<Place> places = places(site, event, most);
    Place first = null;
    Place second = null;
    int best = 0;
    for (Place one : places) {
      for (Place other : places) {
        int common = common(one, other);
        boolean apart = !one.mention.article().equals(other.mention.article());
        if (apart && common > best && isAlike(event, common, one, other)) {
          best = common;
          first = one;
          second = other;
        }
      }
    }
    if (first == null || second == null) {
      return List.of();
    }
    List<EventMention> shown = new ArrayList<>(List.of(first.mention, second.mention));
    Set<String> articles =
        new HashSet<>(List.of(first.mention.article(), second.mention.article()));
    for (Place place : places) {
      if (isAlike(event, common(first, place), first, place)
          && articles.add(place.mention.article())) {
        shown.add(place.mention);
      }
    }
    return shown;
  }

  private static boolean isAlike(Event event, int common, Place one, Place other) {
    int shorter = Math.min(one.telling.size(), other.telling.size());
    return common >= COMMON && (!event.background() || common * 2 >= shorter);
  }

  private static int common(Place one, Place other) {
    int common = 0;
    for (String word : one.telling) {
      common += other.telling.contains(word) ? 1 : 0;
    }
    return common;
  }

  private static List<Place> places(Site site, Event event, int articles) {
    Map<String, Integer> perArticle = new HashMap<>();
    List<Place> places = new ArrayList<>();
    for (EventMention mention : event.mentions()) {
      Article article = site.article(mention.article());
      int known = perArticle.getOrDefault(mention.article(), 0);
      boolean room = known > 0 ? known < PLACES : perArticle.size() < articles;
      if (room && !isCaption(article, mention.span())) {
        perArticle.merge(mention.article(), 1, Integer::sum);
        places.add(new Place(mention, telling(article.text(), mention.sentence())));
      }
    }
    return places;
  }

  private static boolean isCaption(Article article, Span span) {
    for (Paragraph paragraph : article.paragraphs()) {
      if (paragraph.span().contains(span.start())) {
        return paragraph.role() == ParagraphRole.CAPTION;
      }
    }
    return false;
  }

  private static Set<String> telling(String text, Span sentence) {
    Set<String> telling = new HashSet<>();
    for (WordDiff.Word word : WordDiff.words(text, sentence)) {
      if (word.letters().length() >= TELLING) {
        telling.add(word.letters());
      }
    }
    return telling;
  }
}
