package org.riyadhtimeline.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Coverage;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.EventDate;
import org.riyadhtimeline.model.EventMention;
import org.riyadhtimeline.model.Gender;
import org.riyadhtimeline.model.Paragraph;
import org.riyadhtimeline.model.ParagraphRole;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.model.SiteInfo;
import org.riyadhtimeline.model.SiteInfo.ArticleText;
import org.riyadhtimeline.model.Span;
import org.riyadhtimeline.model.Speaker;

/** Articles are other people's words: nothing in them may act in the reader's browser. */
final class HostileTextTest {

  private static final String EVIL =
      "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'&<!-- ${7*7} \u0000\u0007 \u2028 ]]> \ud83d"
          + "\u202e\r\nEND:VEVENT\r\nX:\u0085";

  private final Rendered site = Rendered.of(coverage());

  private static Coverage coverage() {
    String text = EVIL + "\n\n“" + EVIL + "” said " + EVIL + " on Tuesday.";
    int start = EVIL.length() + 2;
    Span all = new Span(start, text.length());
    Span quoted = new Span(start, start + EVIL.length() + 2);
    Article article =
        new Article(
            EVIL,
            EVIL,
            EVIL,
            EVIL,
            List.of(EVIL),
            null,
            null,
            null,
            "https://x.example/\"><b>",
            "en",
            text,
            List.of(
                new Paragraph(new Span(0, EVIL.length()), ParagraphRole.HEADLINE),
                new Paragraph(all, ParagraphRole.BODY)));
    Quote quote =
        new Quote(
            EVIL + "-q" + start,
            EVIL,
            quoted.in(text),
            List.of(quoted),
            all,
            Quote.Kind.FULL,
            new Speaker(Speaker.Kind.PERSON, EVIL, EVIL),
            null,
            List.of(),
            null,
            null,
            false);
    Event event =
        new Event(
            EVIL + "-e" + start,
            EventDate.parse("2025-02-18"),
            Event.Status.HAPPENED,
            Event.Kind.HAPPENING,
            false,
            EVIL,
            List.of(EVIL),
            List.of(new EventMention(EVIL + "-e" + start, EVIL, all, all)),
            false);
    Person person =
        new Person(
            EVIL,
            EVIL,
            List.of(EVIL),
            List.of(),
            EVIL,
            true,
            Gender.UNKNOWN,
            List.of(),
            List.of(),
            false);
    return new Coverage(
        new SiteInfo(EVIL, EVIL, null, ArticleText.FULL),
        List.of(article),
        List.of(person),
        Map.of(),
        List.of(quote),
        List.of(),
        List.of(),
        List.of(event),
        Map.of(),
        EVIL,
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void wordsOfAnArticleNeverBecomeElementsOrAttributes() {
    site.pages()
        .forEach(
            (path, page) -> {
              assertThat(page.select("img, b, [onerror]")).as(path).isEmpty();
              for (Element script : page.select("script")) {
                boolean data = script.attr("type").equals("application/ld+json");
                assertThat(data || script.hasAttr("src") && script.data().isEmpty())
                    .as(path)
                    .isTrue();
              }
            });
  }

  @Test
  void jsonForMachinesStaysJson() throws Exception {
    ObjectMapper json = new ObjectMapper();
    for (Document page : site.pages().values()) {
      for (Element script : page.select("script[type=application/ld+json]")) {
        assertThat(json.readTree(script.data()).get("@context").asText())
            .isEqualTo("https://schema.org");
      }
    }
    for (String path : site.files().keySet()) {
      if (path.endsWith(".json")) {
        assertThat(json.readTree(site.files().get(path))).as(path).isNotNull();
      }
    }
  }

  @Test
  void theSearchIndexIsOneCallWithPlainData() throws Exception {
    String script = site.text("assets/search-index.js");
    assertThat(script).startsWith("timelineSearch([").endsWith("]);\n").doesNotContain("<");
    String rows = script.substring("timelineSearch(".length(), script.length() - 3);
    assertThat(new ObjectMapper().readTree(rows)).hasSize(3);
  }

  @Test
  void noWordTurnsTheWordsAfterItAround() {
    assertThat(EVIL).contains("\u202e");
    for (String path : site.files().keySet()) {
      if (!path.startsWith("data/") && !path.endsWith(".js")) {
        assertThat(site.text(path)).as(path).doesNotContain("\u202d", "\u202e");
      }
    }
  }

  @Test
  void feedsStayXml() throws Exception {
    DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    for (String path : site.files().keySet()) {
      if (path.endsWith(".xml")) {
        byte[] feed = site.text(path).getBytes(StandardCharsets.UTF_8);
        assertThat(parser.parse(new ByteArrayInputStream(feed)).getElementsByTagName("entry"))
            .as(path)
            .isNotNull();
      }
    }
  }

  @Test
  void noWordBeginsALineOfTheCalendar() {
    List<String> lines = List.of(site.text("calendar.ics").replace("\r\n ", "").split("\\R"));
    assertThat(lines)
        .extracting(line -> line.replaceFirst("[:;].*", ""))
        .containsExactly(
            "BEGIN",
            "VERSION",
            "PRODID",
            "CALSCALE",
            "X-WR-CALNAME",
            "BEGIN",
            "UID",
            "DTSTAMP",
            "DTSTART",
            "DTEND",
            "SUMMARY",
            "DESCRIPTION",
            "STATUS",
            "TRANSP",
            "END",
            "END");
  }

  @Test
  void controlCharactersDoNotReachPagesOrFeeds() {
    for (String path : site.files().keySet()) {
      if (path.endsWith(".html") || path.endsWith(".xml") || path.endsWith(".ics")) {
        assertThat(site.text(path)).as(path).doesNotContain("\u0000", "\u0007");
      }
    }
  }

  @Test
  void pathsAreSafeFileNames() {
    assertThat(site.files().keySet())
        .allMatch(path -> path.matches("[a-z0-9_.-]+(/[a-z0-9_.-]+)*") && path.length() < 120);
  }
}
