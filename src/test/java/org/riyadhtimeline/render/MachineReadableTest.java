package org.riyadhtimeline.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.riyadhtimeline.model.Coverage;
import org.riyadhtimeline.model.DateOrigin;
import org.riyadhtimeline.model.SiteInfo.ArticleText;

final class MachineReadableTest {

  private final Rendered site = Rendered.of(Invented.coverage());
  private final ObjectMapper json = new ObjectMapper();

  @Test
  void feedsParseAndHoldTheFacts() throws Exception {
    SyndFeed feed = new SyndFeedInput().build(new StringReader(site.text("feed.xml")));
    assertThat(feed.getTitle()).isEqualTo("The bridge talks: what is new");
    assertThat(feed.getEntries()).hasSize(17);
    assertThat(feed.getEntries())
        .allSatisfy(entry -> assertThat(entry.getUri()).startsWith("urn:uuid:"));
    SyndFeed person = new SyndFeedInput().build(new StringReader(site.text("people/per-holm.xml")));
    assertThat(person.getEntries()).hasSize(1);
    assertThat(person.getEntries().get(0).getLink()).startsWith("per-holm.html#");
  }

  @Test
  void theCalendarHoldsWhatHappenedOrIsPlannedOnAnExactDay() {
    String calendar = site.text("calendar.ics");
    List<String> lines = List.of(calendar.replace("\r\n ", "").split("\r\n"));
    assertThat(lines).filteredOn(line -> line.equals("BEGIN:VEVENT")).hasSize(3);
    assertThat(lines)
        .contains("DTSTART;VALUE=DATE:20250506", "DTEND;VALUE=DATE:20250507", "STATUS:TENTATIVE");
    assertThat(calendar).doesNotContain("commission").doesNotContain("1974");
    for (String line : calendar.split("\r\n")) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
    }
  }

  @Test
  void theCalendarIsValidAndEachEntryIsADay() throws Exception {
    for (String base : new String[] {null, "https://talks.example/bridge/"}) {
      String text =
          Rendered.of(Invented.coverage(ArticleText.SENTENCES, base)).text("calendar.ics");
      Calendar calendar = new CalendarBuilder().build(new StringReader(text));
      ValidationResult result = calendar.validate();
      assertThat(result.getEntries()).isEmpty();
      List<VEvent> events = calendar.getComponents(Component.VEVENT);
      assertThat(events)
          .extracting(event -> (Object) event.getDateTimeStart().getDate())
          .containsExactly(
              LocalDate.of(2025, 4, 8), LocalDate.of(2025, 4, 9), LocalDate.of(2025, 5, 6));
      assertThat(events)
          .extracting(event -> event.getSummary().getValue())
          .contains("A second round is planned");
      assertThat(events)
          .extracting(event -> event.getUid().orElseThrow().getValue())
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void structuredDataDescribesEachPage() throws Exception {
    JsonNode timeline = structured("index.html");
    assertThat(timeline.at("/hasPart")).hasSize(8);
    assertThat(timeline.at("/hasPart").findValuesAsText("startDate"))
        .contains("1974", "2021-03", "2025-04-08")
        .doesNotContain("2023~", "2023");
    JsonNode person = structured("people/anna-lindqvist.html");
    assertThat(person.at("/mainEntity/@type").asText()).isEqualTo("Person");
    assertThat(person.at("/hasPart/0/@type").asText()).isEqualTo("Quotation");
    JsonNode article = structured(tolls());
    assertThat(article.at("/about/@type").asText()).isEqualTo("NewsArticle");
    assertThat(article.at("/about/datePublished").asText()).isEqualTo("2025-04-09");
  }

  @Test
  void structuredDataGivesNoDateThatWasConcluded() throws Exception {
    Coverage coverage = Invented.coverage();
    assertThat(coverage.articles().get(0).id()).isEqualTo("river-crossing");
    assertThat(coverage.articles().get(0).publishedFrom()).isEqualTo(DateOrigin.COVERAGE);
    JsonNode article = structured("articles/river-crossing.html");
    assertThat(article.at("/about/headline").isTextual()).isTrue();
    assertThat(article.at("/about/datePublished").isMissingNode()).isTrue();
  }

  private String tolls() {
    return site.files().keySet().stream()
        .filter(path -> path.matches("articles/tolls-2025.*\\.html"))
        .findFirst()
        .orElseThrow();
  }

  private JsonNode structured(String path) throws Exception {
    Element script = site.page(path).selectFirst("script[type=application/ld+json]");
    return json.readTree(script.data());
  }

  @Test
  void dataFilesHaveTheShapesOfTheFacts() throws Exception {
    JsonNode quotes = json.readTree(site.text("data/quotes.json"));
    assertThat(quotes).hasSize(9);
    assertThat(quotes.get(0).get("speakerId").asText()).isEqualTo("anna-lindqvist");
    assertThat(json.readTree(site.text("data/articles.json")).get(0).has("text")).isFalse();
  }

  @Test
  void slidesSayTheDateAsExactlyAsTheTextAndWhatHasNotHappened() throws Exception {
    JsonNode slides = json.readTree(site.text("data/timelinejs.json"));
    assertThat(slides.at("/title/text/headline").asText()).isEqualTo("The bridge talks");
    assertThat(slides.at("/events")).hasSameSizeAs(json.readTree(site.text("data/events.json")));
    assertThat(slides.at("/events").findValuesAsText("unique_id")).doesNotHaveDuplicates();
    for (JsonNode slide : slides.at("/events")) {
      assertThat(slide.at("/text/headline").asText()).isNotEmpty().doesNotContain("<");
      assertThat(slide.at("/text/text").asText()).isNotEmpty().doesNotContain("<");
    }
    assertThat(slides.at("/events/0/start_date")).hasToString("{\"year\":1974}");
    assertThat(slide(slides, "second round").at("/start_date"))
        .hasToString("{\"year\":2025,\"month\":5,\"day\":6}");
    assertThat(slide(slides, "second round").at("/display_date").asText())
        .isEqualTo("Tuesday 6 May 2025, planned");
  }

  private static JsonNode slide(JsonNode slides, String words) {
    for (JsonNode slide : slides.at("/events")) {
      if (slide.at("/text/headline").asText().contains(words)) {
        return slide;
      }
    }
    throw new AssertionError(words);
  }

  @Test
  void tablesCannotRunAFormula() throws IOException {
    StringBuilder table = new StringBuilder();
    new Csv(table, "a", "b")
        .row("=1+1", "  @SUM(A1)")
        .row("-3", "\tx")
        .row("a \"b\", c", "line\nbreak");
    assertThat(table)
        .hasToString(
            "\ufeffa,b\r\n'=1+1,'  @SUM(A1)\r\n'-3,\"'\tx\"\r\n\"a \"\"b\"\", c\",\"line\nbreak\"\r\n");
  }
}
