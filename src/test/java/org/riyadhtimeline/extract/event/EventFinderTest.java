package org.riyadhtimeline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riyadhtimeline.extract.Extractor;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.DateOrigin;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.Event.Kind;
import org.riyadhtimeline.model.EventMention;
import org.riyadhtimeline.model.Paragraph;
import org.riyadhtimeline.model.ParagraphRole;
import org.riyadhtimeline.model.Span;

/** What happened when, as an article of Wednesday, 12 June 2024 tells it. */
final class EventFinderTest {

  private static final LocalDate WEDNESDAY = LocalDate.of(2024, 6, 12);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # the clause a date belongs to, not the sentence
          Fishermen found the wreck on Monday, and divers raised it on Tuesday.  | Fishermen found the wreck       | 2024-06-10
          On Tuesday, the court freed two miners because nobody accused them.    | The court freed two miners      | 2024-06-11
          The port, which is near Lund, opened in 1998.                          | The port opened                 | 1998
          The strike that began last week worries the mayor.                     | The strike began                | 2024-06-03/2024-06-09
          The dam has cracked and flooded Lund in 2019.                          | The dam flooded Lund            | 2019
          The union said workers occupied the plant on Monday.                   | Workers occupied the plant      | 2024-06-10
          Norway and Sweden signed a pact yesterday in Lund.                     | Norway and Sweden signed a pact in Lund | 2024-06-11
          Anna Ostrova, who lost the vote, vowed Monday to block the bill.       | Anna Ostrova vowed to block the bill | 2024-06-10
          # a pronoun that stands for the only noun it can
          The rebels seized the town. They fled it on Monday.                    | [The rebels] fled it            | 2024-06-10
          The company vanished. It had moved to Lund in 2019.                    | [The company] had moved to Lund | 2019
          # nouns that a date modifies
          Sales fell after the 2018 bombing of the harbor in Lund.               | Bombing of the harbor in Lund   | 2018
          Many recall Borduria’s March 4, 2019, invasion of Syldavia.            | Borduria’s invasion of Syldavia | 2019-03-04
          Tuesday's vote split the town.                                         | Tuesday's vote split the town   | 2024-06-11
          The mayor wept after Monday's attack.                                  | Monday's attack                 | 2024-06-10
          Songs recall Anna Lund's death in 1987.                               | Anna Lund's death               | 1987
          Hundreds were at the funeral of a miner on Monday.                     | Funeral of a miner              | 2024-06-10
          # a gathering behind a dated clause
          The envoy on Tuesday outlined a plan after a meeting with rebels in Lund. | Meeting with rebels in Lund  | 2024-06-11
          # what a title keeps and leaves out
          The guild opened a school in 1998 and a mill in 2004.                  | The guild opened a school       | 1998
          Not all miners accepted the offer on Monday.                           | Not all miners accepted the offer | 2024-06-10
          The board will meet here on Friday.                                    | The board will meet             | 2024-06-14
          The last strike, in November 1987, emptied the docks.                  | The last strike emptied the docks | 1987-11
          Lund’s next match, at home to Malm on June 20, has been moved back.    | Lund’s next match, at home to Malm, has been moved back | 2024-06-20
          Ivo, the 19-year-old Dane who signed in January, scored twice on Monday. | Ivo, the 19-year-old Dane, scored twice | 2024-06-10
          Ivo, the 19-year-old Dane who signed in January, scored twice on Monday. | The 19-year-old Dane signed   | 2024-01
          The envoy on Tuesday called the offer "odd but not unwelcome".         | The envoy called the offer "odd but not unwelcome" | 2024-06-11
          Over 50 miners occupied the hall on Monday.                            | Over 50 miners occupied the hall | 2024-06-10
          In that case the court could fine the club next week.                  | In that case the court could fine the club | 2024-06-17/2024-06-23
          The 2018 Treaty of Lund all parties must honor was long.               | Treaty of Lund                  | 2018
          The hearing begins at 3 p.m. Friday.                                   | The hearing begins              | 2024-06-14
          The envoy said Monday he would lift the bans he had made.              | The envoy said he would lift the bans | 2024-06-10
          The envoy said Monday he would lift bans once he had proof.            | The envoy said he would lift bans | 2024-06-10
          On Monday, as rain fell, the board met.                                | The board met                   | 2024-06-10
          The bank on Monday raised its key overnight rate.                      | The bank raised its key overnight rate | 2024-06-10
          The bank left its key rates unchanged Monday as it waited.             | The bank left its key rates unchanged | 2024-06-10
          The bank raised the minimum bid rate on Monday.                        | The bank raised the minimum bid rate | 2024-06-10
          The suspect was flown in from Lund Monday night.                       | The suspect was flown in from Lund | 2024-06-10
          A miner was shot and killed in Lund on Monday.                         | A miner was shot and killed in Lund | 2024-06-10
          Blasts in Lund, Sweden, and Oslo, Norway, on May 3, 2019 killed nine people. | Blasts in Lund, Sweden, and Oslo, Norway, killed nine people | 2019-05-03
          On Monday, police, soldiers and miners left the town.                  | Police, soldiers and miners left the town | 2024-06-10
          The crew on Monday left houses, churches and schools that had stood.   | The crew left houses, churches and schools | 2024-06-10
          Peter Ames, 95, a former miner of the lower valley, died on Monday.    | Peter Ames died                 | 2024-06-10
          The envoy met rebels, led by Karl Borg, on Monday.                     | The envoy met rebels, led by Karl Borg | 2024-06-10
          The mayor visited the camp, which is near Lund, on Monday.             | The mayor visited the camp      | 2024-06-10
          Monday, just a week after ships shelled Lund, the envoy held a vote.   | The envoy held a vote           | 2024-06-10
          Police have held two men over the bombing of a mill in Lund last summer. | Bombing of a mill in Lund     | 2023-06/2023-08
          The rebels will have talks in Lund on Friday.                          | The rebels will have talks in Lund | 2024-06-14
          Staff will strike from Tuesday to Friday.                              | Staff will strike               | 2024-06-18/2024-06-21
          A miner was killed on the night of May 3, 2019.                        | A miner was killed              | 2019-05-03
          A quake struck the coast just before midnight on Monday local time.    | A quake struck the coast        | 2024-06-10
          That effort was halted on Monday.                                      | That effort was halted          | 2024-06-10
          He cheered the talks slated to begin Friday.                           | Talks slated to begin Friday    | 2024-06-14
          He cheered the peace talks in Lund due to begin on Friday.             | Peace talks in Lund             | 2024-06-14
          It was told at the congress of the party, which was held in Lund in 1928. | The congress of the party was held in Lund | 1928
          Rep. Peter Ames, R-Ohio opened the fair in Lund on Monday.             | Rep. Peter Ames, R-Ohio opened the fair in Lund | 2024-06-10
          Many recall the rebels' May 3, 2019, raid on Lund.                     | The rebels' raid on Lund        | 2019-05-03
          Rebels took a mill from the widely hated guild on Monday.              | Rebels took a mill from the widely hated guild | 2024-06-10
          President Peter Ames plans to announce a tax on Friday.                | President Peter Ames plans to announce a tax | 2024-06-14
          The exchange of miners held by rebel group Lund is expected Friday.    | The exchange of miners held by rebel group Lund is expected | 2024-06-14
          Both weigh extending a truce in Lund slated to end on Friday.          | Truce in Lund                   | 2024-06-14
          The panel is preparing for a vote on Friday on Rep. Peter Ames's (R-Ohio) bid. | The panel is preparing for a vote | 2024-06-14
          More than 40 miners left the town on Monday.                           | More than 40 miners left the town | 2024-06-10
          They fled shelling from hills around the capital that began on Monday. | Shelling from hills around the capital began | 2024-06-10
          A plea came from Peter Ames, the head of Lund and Oslo, who left on Monday. | Peter Ames left          | 2024-06-10
          Ships fired after a raid Sunday and Monday killed nine.                | A raid killed nine              | 2024-06-09
          They recall the outcome of the country's May 3 polls.                  | The country's polls             | 2024-05-03
          Anna Ostrova was young when she took over in 2005.                     | [Anna Ostrova] took over        | 2005
          # the words of the caption that place people
          Officials, second left, greet guests as the bridge opened on Monday.   | The bridge opened               | 2024-06-10
          """)
  void titlesAndDatesAnEvent(String sentence, String title, String date) {
    assertThat(events(sentence).stream().map(e -> e.date() + " " + e.title()))
        .as(sentence)
        .contains(date + " " + title);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The council met on Monday.                                         | happened
          The council will meet on Friday.                                   | planned
          The council plans to meet on Friday.                               | planned
          The vote was rescheduled for June 20.                              | planned
          The vote was postponed until Friday.                               | planned
          The council postponed a vote scheduled for Wednesday.              | postponed
          The council cancelled a parade planned for Friday.                 | cancelled
          Talks that were to resume on Friday have been called off.          | cancelled
          The trial, first planned for June 14, was pushed back.             | postponed
          The summit is expected to be held on Friday.                       | planned
          The council called off Friday's parade.                            | cancelled
          The council cancelled the parade on Monday.                        | happened
          A vote is unlikely to take place next week.                        | doubtful
          A vote was “unlikely” to take place next week.                     | doubtful
          The parade was to start on Wednesday.                              | planned
          A conference hosted by Oslo and scheduled for Friday was postponed. | postponed
          The council had delayed its Tuesday session.                       | postponed
          Flights resumed on Monday after a long delay.                      | happened
          Two guards had been due to testify on Monday.                      | doubtful
          """)
  void readsTheStatus(String sentence, String status) {
    assertThat(events(sentence))
        .as(sentence)
        .extracting(e -> e.status().name().toLowerCase(Locale.ROOT))
        .containsExactly(status);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "The club meets every Friday.",
        "Lund was a village in 1950.",
        "Sales rose 3% in May.",
        "The worst flood since 1953 worries Lund.",
        "The film (2018) is long.",
        "He read Tuesday's paper with care.",
        "The 2018 film delighted the children.",
        "They have until Friday.",
        "The tower, built by monks in 1420, leans.",
        "It collapsed on Monday.",
        "The rebels freed the hostages. They were flown home on Monday.",
        "The minister resigned. It shocked his party on Monday.",
        "The firm signed a contract. It expired on Monday.",
        "The roof leaked. It was on Monday that rain fell.",
        "Turnout fell to 40 percent in 2020.",
        "Image from 2008.",
        "The opposition, founded in 1990, was silent.",
        "“We leave on Friday,” it said.",
        "The union warned of a strike on Friday.",
        "The country has been free since independence in 1960.",
        "Lack of seed last month may hurt the town.",
        "Talks are due before loans are signed.",
        "The drop in May, to a yearly rate of 600 units, was large.",
        "In a statement sent on Monday, nothing was new.",
        "Turnout has improved, with prices forecast to rise in 1988.",
        "They owe 40 million in debt falling due in May 2025.",
        "In the half ended December 31, it had been rich.",
        "The minister said Tuesday had been calm.",
        "The report shows a drop in March housing starts.",
        "Sales compare with 300 boats sold in 2022.",
        "Little is left of the shares approved last week by the board.",
        "Figures to be published today show a fall.",
        "After having left town on Monday, all is lost.",
        "If none of them wins a vote on Friday, all is lost.",
        "Crude closed at 65 dollars a barrel on Tuesday.",
        "The loss of 5 million compared with one of 3 million a year earlier.",
        "Lund Oil reported better-than-feared third-quarter sales.",
        "Their meeting on Monday was short, and its date was May 3.",
      })
  void seesNoEventIn(String sentence) {
    assertThat(events(sentence)).as(sentence).isEmpty();
  }

  @Test
  void whatIsMovedFromOneDayToAnotherIsTwoEvents() {
    assertThat(events("The vote was postponed from Tuesday to June 20."))
        .extracting(event -> event.date() + " " + event.status())
        .containsExactly("2024-06-11 POSTPONED", "2024-06-20 PLANNED");
  }

  @Test
  void aSayingIsDatedByItsOwnDate() {
    List<Event> events = events("Minister Anna Ostrova said last week that the bridge was unsafe.");
    assertThat(events).hasSize(1);
    assertThat(events.get(0).kind()).isEqualTo(Kind.SAYING);
    assertThat(events.get(0).title())
        .isEqualTo("Minister Anna Ostrova said that the bridge was unsafe");
    assertThat(events.get(0).date().edtf()).isEqualTo("2024-06-03/2024-06-09");
    assertThat(events.get(0).people()).containsExactly("anna-ostrova");
  }

  @Test
  void whoTellsOfADoubtTakesNoPartInWhatIsDoubted() {
    List<Event> events =
        events("Anna Ostrova told a paper that a summit was “unlikely” to take place next week.");
    assertThat(events)
        .extracting(Event::title)
        .containsExactly("A summit was “unlikely” to take place");
    assertThat(events).allMatch(event -> event.people().isEmpty());
  }

  @Test
  void aPronounGivesWayToTheNameItStandsFor() {
    assertThat(titles("President Ivan Petrov thanked the crews, and he left for Lund on Monday."))
        .containsExactly("[Ivan Petrov] left for Lund");
    assertThat(titles("President Ivan Petrov was ill. His trip was rescheduled for June 20."))
        .containsExactly("[Ivan Petrov's trip] was rescheduled");
  }

  @Test
  void aBareGatheringIsToldBetweenWhom() {
    String summit = "The town hopes for a summit between Ames and Borg. ";
    assertThat(titles(summit + "Aides said a meeting was “unlikely” to take place next week."))
        .containsExactly("A meeting [between Ames and Borg] was “unlikely” to take place");
    assertThat(titles(summit + "The summit was put off on Monday."))
        .containsExactly("The summit [between Ames and Borg] was put off");
    assertThat(titles(summit + "A meeting ended in a brawl on Monday."))
        .containsExactly("A meeting ended in a brawl");
    assertThat(titles("The town hopes for a summit. The summit was put off on Monday."))
        .containsExactly("The summit was put off");
  }

  @Test
  void aBareVisitIsToldWhereItGoes() {
    String trip = "President Ivan Petrov put off his trip to Lund. ";
    assertThat(titles(trip + "His visit was rescheduled for June 20."))
        .containsExactly("[Ivan Petrov's visit to Lund] was rescheduled");
  }

  @Test
  void aPronounStandsForTheOneTheSentencesBeforeGoOnAbout() {
    String start = "President Ivan Petrov was ill. ";
    assertThat(titles(start + "He slept badly. On Monday he left for Lund."))
        .containsExactly("[Ivan Petrov] left for Lund");
    assertThat(titles(start + "The town slept badly. On Monday he left for Lund.")).isEmpty();
  }

  @Test
  void anInvasionIsOfTheCountryTheArticleTellsOfAWarIn() {
    String invasion = "Aid fell after Kabul’s March 4, 2019, invasion. ";
    assertThat(titles(invasion + "The war in Albania drags on."))
        .containsExactly("Kabul’s invasion [of Albania]");
    assertThat(titles(invasion + "The war in Albania drags on, and so does the war in Chad."))
        .containsExactly("Kabul’s invasion");
    assertThat(titles(invasion + "The war in Afghanistan drags on."))
        .containsExactly("Kabul’s invasion");
    assertThat(titles("Aid fell after Kabul’s March 4, 2019, invasion of Chad. War in Albania."))
        .containsExactly("Kabul’s invasion of Chad");
  }

  @Test
  void thoseOnlyMentionedTakeNoPart() {
    Event event =
        events(
                "President Ivan Petrov met Maria Lund's adviser on Monday to discuss taxes"
                    + " under Premier Karl Borg.")
            .get(0);
    assertThat(event.people()).containsExactly("ivan-petrov");
  }

  @Test
  void longTitlesAreCutAtAPhraseAndEndInNoStub() {
    String title =
        titles(
                "The ministry opened a long-awaited inquiry on Monday into the causes of the flood"
                    + " that ruined the harvest of the southern provinces and the roads between the"
                    + " villages of the upper valley and the coast of the inland sea.")
            .get(0);
    assertThat(title).hasSizeLessThanOrEqualTo(130).doesNotEndWith(" of").doesNotEndWith(" the");
    assertThat(title).startsWith("The ministry opened a long-awaited inquiry into the causes");
  }

  @Test
  void whatLiesLongBeforeTheArticleIsBackground() {
    assertThat(events("The bridge opened in 1998.").get(0).background()).isTrue();
    assertThat(events("The bridge opened on Monday.").get(0).background()).isFalse();
  }

  @Test
  void aMentionIsTheClauseWithItsDateInItsSentence() {
    String text = "Nobody slept. On Tuesday, rebels shelled Lund, but the bridge held.";
    EventMention mention = events(text).get(0).mentions().get(0);
    assertThat(mention.span().in(text)).isEqualTo("On Tuesday, rebels shelled Lund");
    assertThat(mention.sentence().in(text)).startsWith("On Tuesday").endsWith("held.");
    assertThat(mention.id()).isEqualTo("a-e" + mention.span().start());
  }

  private static List<String> titles(String text) {
    return events(text).stream().map(Event::title).toList();
  }

  private static List<Event> events(String text) {
    Paragraph paragraph = new Paragraph(new Span(0, text.length()), ParagraphRole.BODY);
    Article article =
        new Article(
            "a",
            "a.txt",
            null,
            null,
            List.of(),
            WEDNESDAY,
            DateOrigin.TEXT,
            null,
            null,
            "en",
            text,
            List.of(paragraph));
    return Extractor.extract(article).events();
  }
}
