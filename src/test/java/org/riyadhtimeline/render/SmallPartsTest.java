package org.riyadhtimeline.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.riyadhtimeline.model.EventDate;
import org.riyadhtimeline.model.Mention;
import org.riyadhtimeline.model.PersonRole;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.model.Span;

final class SmallPartsTest {

  @Test
  void anIdThatIsAFileNameStaysAsItIs() {
    assertThat(Slug.of("marco-rubio")).isEqualTo("marco-rubio");
    assertThat(Slug.of("000_92e7a2b16f6dbc08")).isEqualTo("000_92e7a2b16f6dbc08");
  }

  @Test
  void idsThatFilesCannotHaveGetAMarkOfTheirOwn() {
    for (String id :
        List.of("Talks", "talks!", "con", "NUL", "index", "é", "", "a.b", "x".repeat(300))) {
      assertThat(Slug.of(id)).as(id).isNotEqualTo(id).matches("[a-z0-9_][a-z0-9_-]{0,90}");
    }
    assertThat(Slug.of("Talks")).isNotEqualTo(Slug.of("TALKS")).isNotEqualTo(Slug.of("talks"));
  }

  @Test
  void monogramsAreTheFirstAndTheLastInitial() {
    assertThat(Views.monogram("Anna Lindqvist")).isEqualTo("AL");
    assertThat(Views.monogram("Idris ibn Said al-Qasim")).isEqualTo("IA");
    assertThat(Views.monogram("Pelé")).isEqualTo("P");
    assertThat(Views.monogram("רחל כהן")).isEqualTo("רכ");
    assertThat(Views.monogram("")).isEmpty();
  }

  @Test
  void aListThatFitsIsOnePart() {
    Splitter<EventDate> splitter = new Splitter<>(date -> date, date -> 1, 10);
    assertThat(splitter.split(days(10)).key()).isEmpty();
    assertThat(splitter.split(days(10)).parts()).isEmpty();
  }

  @Test
  void aLongListSplitsByYearThenMonthThenDayThenNumber() {
    Splitter<EventDate> splitter = new Splitter<>(date -> date, date -> 1, 10);
    List<EventDate> days = new ArrayList<>(days(40));
    days.addAll(List.of(EventDate.parse("2019-01-01"), EventDate.parse("2019-05")));
    IntStream.range(0, 25).forEach(i -> days.add(EventDate.parse("2025-01-03")));
    days.sort(null);
    Splitter.Part<EventDate> whole = splitter.split(days);
    assertThat(whole.leaves())
        .extracting(Splitter.Part::key)
        .startsWith("2019", "2025-01-01", "2025-01-02", "2025-01-03", "2025-01-03.2")
        .contains("2025-02");
    assertThat(whole.allItems()).isEqualTo(days);
    assertThat(whole.leaves()).allMatch(part -> part.items().size() <= 10);
  }

  private static List<EventDate> days(int n) {
    return IntStream.range(0, n)
        .mapToObj(LocalDate.of(2025, 1, 1)::plusDays)
        .map(EventDate::of)
        .toList();
  }

  @Test
  void aDateThatNamesNoDayIsNotPutUnderOne() {
    Splitter<EventDate> splitter = new Splitter<>(date -> date, date -> 1, 1);
    List<EventDate> dates =
        Stream.of("2025", "2025-04", "2025-04-01", "2025-04-07/2025-04-13", "2025/2026")
            .map(EventDate::parse)
            .toList();
    assertThat(splitter.split("background", dates).leaves())
        .extracting(Splitter.Part::key)
        .containsExactly(
            "background.2025-00",
            "background.2025-00.2",
            "background.2025-04-00",
            "background.2025-04-01",
            "background.2025-04-07");
  }

  @Test
  void wordsThatOnlyOneTextHasAreFound() {
    String a = "We did not come here to trade speeches";
    String b = "“We didn’t come here to trade speeches or insults,”";
    List<Span> only =
        WordDiff.onlyInFirst(
            WordDiff.words(b, new Span(0, b.length())), WordDiff.words(a, new Span(0, a.length())));
    assertThat(only).extracting(span -> span.in(b)).containsExactly("didn’t", "or insults");
  }

  @Test
  void theSameWordsOfOneSpeakerInTwoArticlesBelongTogether() {
    List<List<Quote>> groups = SameWords.find(new Site(Invented.coverage()));
    assertThat(groups).singleElement().satisfies(group -> assertThat(group).hasSize(3));
  }

  @Test
  void aThemeMayReplaceEveryTemplateThereIs() {
    assertThat(Path.of("templates").toFile().list((folder, name) -> name.contains(".")))
        .containsExactlyInAnyOrderElementsOf(Theme.REPLACEABLE);
  }

  @Test
  void sidesKeepTheirColour() {
    Theme theme = new Theme(null);
    Sides sides = new Sides(theme, Strings.of(theme));
    assertThat(sides.tone("United States")).isEqualTo("side-us");
    assertThat(sides.tone("France")).isEqualTo("side-eu");
    assertThat(sides.tone(null)).isEqualTo("side-other");
    assertThat(sides.tone("Northmark")).matches("side-\\d+").isEqualTo(sides.tone("Northmark"));
  }

  @Test
  void aRoleSaysWhenItWasHeld() {
    Strings strings = Strings.of(new Theme(null));
    Mention somewhere = new Mention("a", new Span(0, 1));
    assertThat(PeopleLists.words(new PersonRole("envoy", PersonRole.Time.HELD, somewhere), strings))
        .isEqualTo("envoy");
    assertThat(PeopleLists.words(new PersonRole("envoy", PersonRole.Time.THEN, somewhere), strings))
        .isEqualTo("then envoy");
    assertThat(
            PeopleLists.words(
                new PersonRole("former envoy", PersonRole.Time.FORMER, somewhere), strings))
        .isEqualTo("former envoy");
  }
}
