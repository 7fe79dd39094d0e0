package org.riyadhtimeline.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Coverage;
import org.riyadhtimeline.model.Doubt;
import org.riyadhtimeline.model.Mention;
import org.riyadhtimeline.model.Problem;
import org.riyadhtimeline.model.Span;

class ReviewPageTest {

  private static final Coverage INVENTED = Invented.coverage();

  private static Mention place(String words) {
    for (Article article : INVENTED.articles()) {
      int at = article.text().indexOf(words);
      if (at >= 0) {
        return new Mention(article.id(), new Span(at, at + words.length()));
      }
    }
    throw new IllegalArgumentException(words);
  }

  private static String page(List<Doubt> doubts, List<Problem> problems) {
    Coverage coverage =
        new Coverage(
            INVENTED.site(),
            INVENTED.articles(),
            INVENTED.people(),
            INVENTED.formerIds(),
            INVENTED.quotes(),
            INVENTED.statements(),
            INVENTED.unresolvedDates(),
            INVENTED.events(),
            INVENTED.sentences(),
            INVENTED.hostSide(),
            INVENTED.nearDuplicates(),
            INVENTED.pinned(),
            doubts);
    return new String(ReviewPage.of(coverage, problems, null), StandardCharsets.UTF_8);
  }

  @Test
  void hasEveryKindOfDoubtWorstFirstEachWithItsWordsAndEveryAnswer() {
    List<Doubt> doubts = new ArrayList<>();
    for (Doubt.Kind kind : Doubt.Kind.values()) {
      if (kind != Doubt.Kind.DECISION_UNCLEAR) {
        doubts.add(
            Doubt.of(
                kind,
                "doubt " + kind,
                List.of(place("customs posts"), place("dispute over tolls")),
                List.of("{first: " + kind + "}", "{other: " + kind + "}")));
      }
    }
    Collections.reverse(doubts);

    String page = page(doubts, List.of());

    int last = 0;
    for (Doubt.Kind kind : Doubt.Kind.values()) {
      if (kind != Doubt.Kind.DECISION_UNCLEAR) {
        int at = page.indexOf("<p>doubt " + kind + "</p>");
        assertThat(at).as("%s", kind).isGreaterThan(last);
        String item = page.substring(at, page.indexOf("</li>", at));
        assertThat(item)
            .contains("that the <mark>customs posts</mark> would be staffed", ", line ")
            .contains("after a <mark>dispute over tolls</mark>.")
            .contains("<pre>  - {first: " + kind + "}</pre>")
            .contains("<pre>  - {other: " + kind + "}</pre>");
        last = at;
      }
    }
    assertThat(page.split("<h2>")).hasSize(Doubt.Kind.values().length);
  }

  @Test
  void showsADecisionThatIsUnclearOnceWithItsHint() {
    Doubt unclear = Doubt.ofDecision(3, "no person matches “Ann”", "nearest: “Anna”");
    Problem told = Problem.warning("seeds/coverage.yaml", 3, unclear.message(), unclear.hint());

    assertThat(page(List.of(unclear), List.of(told)))
        .containsOnlyOnce("no person matches “Ann”")
        .contains("<p>seeds/coverage.yaml:3: no person matches")
        .contains("<p class=\"hint\">nearest: “Anna”</p>");
  }

  @Test
  void saysThatNothingIsUncertain() {
    assertThat(page(List.of(), List.of())).contains("Nothing is uncertain.");
  }
}
