package org.riyadhtimeline.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riyadhtimeline.write.FactChange.Fact;
import org.riyadhtimeline.write.FactChange.Kind;

class FactDiffTest {

  @TempDir Path folder;

  private List<FactChange> diff(String file, List<String> before, List<String> after) {
    return diff(file, json(before), json(after));
  }

  private List<FactChange> diff(String file, String before, String after) {
    try {
      return FactDiff.between(
          "data/" + file + ".json",
          Files.writeString(folder.resolve("before"), before),
          Files.writeString(folder.resolve("after"), after));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String json(List<String> rows) {
    return "[\n" + String.join(",\n", rows).replace('\'', '"') + "\n]\n";
  }

  private static String person(String id, String name, String aliases) {
    return "{'id':'" + id + "','name':'" + name + "','aliases':[" + aliases + "],'side':null}";
  }

  private static String quote(String id, String text, String speaker) {
    return "{'id':'" + id + "','text':'" + text + "','speaker':" + speaker + "}";
  }

  private static String event(String id, String date, String title, String mentions) {
    return "{'id':'"
        + id
        + "','date':'"
        + date
        + "','title':'"
        + title
        + "','mentions':["
        + mentions
        + "]}";
  }

  @Test
  void tellsWhatIsNewAndWhatIsGone() {
    assertThat(
            diff(
                "people",
                List.of(person("ann-roe", "Ann Roe", ""), person("jon-doe", "Jon Doe", "")),
                List.of(person("ann-roe", "Ann Roe", ""), person("eva-poe", "Eva Poe", ""))))
        .containsExactly(
            new FactChange(Kind.ADDED, Fact.PERSON, "eva-poe", "Eva Poe", null, null),
            new FactChange(Kind.GONE, Fact.PERSON, "jon-doe", "Jon Doe", null, null));
  }

  @Test
  void tellsThatAPersonIsPartOfAnotherNow() {
    assertThat(
            diff(
                "people",
                List.of(person("ann-roe", "Ann Roe", ""), person("anne-roe", "Anne Roe", "")),
                List.of(person("ann-roe", "Ann Roe", "'Anne Roe'"))))
        .containsExactly(
            new FactChange(
                Kind.CHANGED, Fact.PERSON, "ann-roe", "Ann Roe", "aliases: none → Anne Roe", null),
            new FactChange(
                Kind.MERGED, Fact.PERSON, "anne-roe", "Anne Roe", "now part of Ann Roe", null));
  }

  @Test
  void tellsThatAnEventIsPartOfAnotherNow() {
    assertThat(
            diff(
                "events",
                List.of(
                    event("a-e1", "2024-03-04", "The ferry sailed", "{'id':'a-e1'}"),
                    event("b-e7", "2024-03-04", "The boat left", "{'id':'b-e7'}")),
                List.of(
                    event(
                        "a-e1", "2024-03-04", "The ferry sailed", "{'id':'a-e1'},{'id':'b-e7'}"))))
        .containsExactly(
            new FactChange(
                Kind.MERGED,
                Fact.EVENT,
                "b-e7",
                "2024-03-04 The boat left",
                "now part of 2024-03-04 The ferry sailed",
                null));
  }

  @Test
  void tellsWhoIsSaidToHaveSpokenNow() {
    assertThat(
            diff(
                "quotes",
                List.of(quote("a-q1", "“We will see”", "'Jon Doe'")),
                List.of(quote("a-q1", "“We will see”", "'Ann Roe'"))))
        .containsExactly(
            new FactChange(
                Kind.CHANGED,
                Fact.QUOTATION,
                "a-q1",
                "“We will see”",
                "speaker: Jon Doe → Ann Roe",
                null));
  }

  @Test
  void tellsWhatIsNewlyOpenAndNotWhatWasOpenBefore() {
    String open = quote("a-q1", "“Yes”", "null");

    assertThat(diff("quotes", List.of(), List.of(open)))
        .extracting(FactChange::open)
        .containsExactly("a quotation without a speaker");
    assertThat(diff("quotes", List.of(open), List.of(quote("a-q1", "“Yes!”", "null"))))
        .extracting(FactChange::open)
        .containsOnlyNulls();
  }

  @Test
  void saysNothingOfWordsThatStandElsewhereInTheirArticleNow() {
    assertThat(
            diff(
                "quotes",
                List.of("{'id':'a-q1','article':'a','text':'“Yes”','speaker':'Ann Roe'}"),
                List.of("{'id':'a-q9','article':'a','text':'“Yes”','speaker':'Ann Roe'}")))
        .isEmpty();
    assertThat(
            diff(
                "quotes",
                List.of("{'id':'a-q1','article':'a','text':'“Yes”','speaker':'Ann Roe'}"),
                List.of("{'id':'b-q9','article':'b','text':'“Yes”','speaker':'Ann Roe'}")))
        .extracting(FactChange::kind)
        .containsExactly(Kind.ADDED, Kind.GONE);
  }

  @Test
  void tellsInWhichOtherArticlesAnEventIsToldNow() {
    assertThat(
            diff(
                "events",
                List.of(event("a-e1", "2024-03-04", "It sailed", "{'id':'a-e1','article':'a'}")),
                List.of(
                    event(
                        "a-e1",
                        "2024-03-04",
                        "It sailed",
                        "{'id':'a-e1','article':'a'},{'id':'b-e2','article':'b'}"))))
        .containsExactly(
            new FactChange(
                Kind.CHANGED, Fact.EVENT, "a-e1", "2024-03-04 It sailed", "also in b", null));
  }

  @Test
  void tellsWhoSaidWhatIsNewAndCountsReportedStatements() {
    assertThat(diff("statements", List.of(), List.of(quote("a-s1", "Roe hopes", "'Ann Roe'"))))
        .containsExactly(
            new FactChange(Kind.ADDED, Fact.STATEMENT, "a-s1", "Roe hopes", "Ann Roe", null));
  }

  @Test
  void saysNothingOfOffsetsThatMoved() {
    assertThat(
            diff(
                "quotes",
                List.of("{'id':'a-q1','text':'“Yes”','speaker':null,'start':4}"),
                List.of("{'id':'a-q1','text':'“Yes”','speaker':null,'start':9}")))
        .isEmpty();
  }

  @Test
  void shortensLongWordsAtASpace() {
    assertThat(diff("people", List.of(), List.of(person("a", "Long ".repeat(40).strip(), ""))))
        .singleElement()
        .extracting(FactChange::label)
        .asString()
        .hasSizeLessThan(75)
        .endsWith("Long …");
  }

  @Test
  void doesNotMindADataFileThatSomeoneEdited() {
    assertThat(diff("people", "{ no json\n{]\n", json(List.of(person("a", "Ann Roe", "")))))
        .hasSize(1);
  }
}
