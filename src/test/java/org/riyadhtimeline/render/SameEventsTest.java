package org.riyadhtimeline.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Coverage;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.EventDate;
import org.riyadhtimeline.model.EventMention;
import org.riyadhtimeline.model.Paragraph;
import org.riyadhtimeline.model.ParagraphRole;
import org.riyadhtimeline.model.SiteInfo;
import org.riyadhtimeline.model.SiteInfo.ArticleText;
import org.riyadhtimeline.model.Span;

final class SameEventsTest {

  private final List<Article> articles = new ArrayList<>();
  private final List<EventMention> mentions = new ArrayList<>();

  private void told(String article, ParagraphRole role, String sentence) {
    Span span = new Span(0, sentence.length());
    String id = article + articles.size();
    articles.add(
        new Article(
            id,
            id + ".txt",
            null,
            null,
            List.of(),
            null,
            null,
            null,
            null,
            "en",
            sentence,
            List.of(new Paragraph(span, role))));
    mentions.add(new EventMention(id + "-e0", id, span, span));
  }

  private List<String> comparable(boolean background) {
    Event event =
        new Event(
            mentions.get(0).id(),
            EventDate.parse("2025-04-08"),
            Event.Status.HAPPENED,
            Event.Kind.HAPPENING,
            background,
            "The bridge opened",
            List.of(),
            mentions,
            false);
    Coverage coverage =
        new Coverage(
            new SiteInfo("Talks", "", null, ArticleText.SENTENCES),
            articles,
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(event),
            Map.of(),
            null,
            List.of(),
            List.of(),
            List.of());
    return SameEvents.comparable(new Site(coverage), event, 6).stream()
        .map(EventMention::article)
        .toList();
  }

  @Test
  void sentencesThatTellMuchTheSameAreCompared() {
    told("a", ParagraphRole.BODY, "The ministers opened the bridge at Kalden on Tuesday.");
    told("b", ParagraphRole.BODY, "On Tuesday two ministers opened a bridge near Kalden.");
    assertThat(comparable(false)).containsExactly("a0", "b1");
  }

  @Test
  void aCaptionIsNoVersionOfAStory() {
    told("a", ParagraphRole.BODY, "The ministers opened the bridge at Kalden on Tuesday.");
    told("b", ParagraphRole.CAPTION, "The ministers at the bridge at Kalden, Tuesday.");
    assertThat(comparable(false)).isEmpty();
  }

  @Test
  void sentencesThatHaveOnlyTheEventInCommonAreNot() {
    told("a", ParagraphRole.BODY, "The ministers opened the bridge at Kalden on Tuesday.");
    told("b", ParagraphRole.BODY, "Prices of milk rose after the bridge was opened again.");
    assertThat(comparable(false)).isEmpty();
  }

  @Test
  void whatIsLongPastIsComparedOnlyWhereItIsToldMuchAlike() {
    told(
        "a",
        ParagraphRole.BODY,
        "The ministers opened the bridge, which soldiers closed in 2021, before cheering crowds of drivers and children.");
    told(
        "b",
        ParagraphRole.BODY,
        "Ministers spoke, while traders waited, of the bridge that soldiers, angry about wages and"
            + " hunger, closed in 2021.");
    assertThat(comparable(false)).containsExactly("a0", "b1");
    assertThat(comparable(true)).isEmpty();
  }

  @Test
  void oneArticleIsNotComparedWithItself() {
    told("a", ParagraphRole.BODY, "The ministers opened the bridge at Kalden on Tuesday.");
    mentions.add(new EventMention("a0-e4", "a0", mentions.get(0).span(), mentions.get(0).span()));
    assertThat(comparable(false)).isEmpty();
  }
}
