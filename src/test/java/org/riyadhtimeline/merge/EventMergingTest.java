package org.riyadhtimeline.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riyadhtimeline.model.Coverage;
import org.riyadhtimeline.model.Decisions;
import org.riyadhtimeline.model.Doubt;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.Event.Kind;
import org.riyadhtimeline.model.Event.Status;
import org.riyadhtimeline.model.EventDate;
import org.riyadhtimeline.model.Gender;
import org.riyadhtimeline.model.Mention;

class EventMergingTest {

  private static List<String> titles(Coverage coverage) {
    return coverage.events().stream().map(Event::title).toList();
  }

  @Test
  void oneHappeningInTwoArticlesIsOneEventWithBothMentions() {
    Coverage coverage =
        Story.merge(
            Story.of("a", "2030-05-02", "A ferry sank off the coast on Wednesday. More follows.")
                .happening("2030-05-01", "A ferry sank off the coast on Wednesday"),
            Story.of("b", "2030-05-03", "On Wednesday a crowded ferry sank near the coast.")
                .happening("2030-05-01", "On Wednesday a crowded ferry sank near the coast"));

    assertThat(coverage.events()).hasSize(1);
    Event event = coverage.events().get(0);
    assertThat(event.id()).isEqualTo("a-e0");
    assertThat(event.mentions()).extracting(m -> m.id()).containsExactly("a-e0", "b-e0");
  }

  @Test
  void differentHappeningsOfOneDayStayApart() {
    Coverage coverage =
        Story.merge(
            Story.of("a", "2030-05-02", "A ferry sank off Peru. A bridge collapsed in Peru. X.")
                .happening("2030-05-01", "A ferry sank off Peru")
                .happening("2030-05-01", "A bridge collapsed in Peru"),
            Story.of("b", "2030-05-02", "Peru elected a parliament.")
                .happening("2030-05-01", "Peru elected a parliament"));

    assertThat(coverage.events()).hasSize(3);
  }

  @Test
  void theSameWordsOfOtherPlacesCountriesOrNumbersAreOtherEvents() {
    Coverage coverage =
        Story.merge(
            Story.of(
                    "a",
                    "2030-05-02",
                    "A ferry accident near Cape Lorn in 1989 killed 60 people. X. Peru and Chile"
                        + " broke off relations in 1989. X.")
                .happening("1989", "A ferry accident near Cape Lorn in 1989 killed 60 people")
                .happening("1989", "Peru and Chile broke off relations in 1989"),
            Story.of(
                    "b",
                    "2030-05-02",
                    "A ferry accident near Old Kirn in 1989 killed 60 people. X. A ferry accident"
                        + " near Cape Lorn in 1989 killed 700 people. X. Peru and Ghana broke off"
                        + " relations in 1989. X.")
                .happening("1989", "A ferry accident near Old Kirn in 1989 killed 60 people")
                .happening("1989", "A ferry accident near Cape Lorn in 1989 killed 700 people")
                .happening("1989", "Peru and Ghana broke off relations in 1989"));

    assertThat(coverage.events()).hasSize(5);
  }

  @Test
  void anotherCountOfTheSameDayAndPlaceIsTheSameEvent() {
    Coverage coverage =
        Story.merge(
            Story.of("a", "2030-05-02", "A blast in the port of Lornberg killed 12 people.")
                .happening("2030-05-02", "A blast in the port of Lornberg killed 12 people"),
            Story.of("b", "2030-05-03", "The blast in Lornberg port killed 19 people.")
                .happening("2030-05-02", "The blast in Lornberg port killed 19 people"));

    assertThat(coverage.events()).hasSize(1);
  }

  @Test
  void theSameWordsOnTwoDaysAreTwoEvents() {
    Coverage coverage =
        Story.merge(
            Story.of("a", "2030-05-03", "A shell hit the market. X.")
                .happening("2030-05-01", "A shell hit the market"),
            Story.of("b", "2030-05-03", "A shell hit the market.")
                .happening("2030-05-02", "A shell hit the market"));

    assertThat(coverage.events()).hasSize(2);
  }

  @Test
  void aWideDateJoinsTheExactOneItCovers() {
    Coverage coverage =
        Story.merge(
            Story.of("a", "2030-05-02", "The war, which began in March 2028, goes on.")
                .happening("2028-03", "The war, which began in March 2028"),
            Story.of("b", "2030-05-02", "Since Peru’s invasion on 4 March 2028 nobody sleeps.")
                .happening("2028-03-04", "Peru’s invasion on 4 March 2028"));

    assertThat(coverage.events()).hasSize(1);
    assertThat(coverage.events().get(0).date()).isEqualTo(EventDate.parse("2028-03-04"));
    assertThat(coverage.events().get(0).background()).isTrue();
    assertThat(coverage.doubts()).extracting(Doubt::kind).containsExactly(Doubt.Kind.EVENTS_MERGED);
    assertThat(coverage.doubts().get(0).places())
        .extracting(Mention::article)
        .containsExactly("a", "b");
    assertThat(coverage.doubts().get(0).remedies())
        .containsExactly(
            "{sameEvent: [\"Peru’s invasion on 4 March 2028\","
                + " \"The war, which began in March 2028\"]}",
            "{differentEvents: [\"Peru’s invasion on 4 March 2028\","
                + " \"The war, which began in March 2028\"]}");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatAnEditorDecidedOfTwoEventsIsNoDoubt(boolean same) {
    List<String> both = List.of("Peru’s invasion", "The war, which began");
    Coverage coverage =
        Story.merge(
            List.of(
                same ? new Decisions.SameEvent(1, both) : new Decisions.DifferentEvents(1, both)),
            Story.of("a", "2030-05-02", "The war, which began in March 2028, goes on.")
                .happening("2028-03", "The war, which began in March 2028"),
            Story.of("b", "2030-05-02", "Since Peru’s invasion on 4 March 2028 nobody sleeps.")
                .happening("2028-03-04", "Peru’s invasion on 4 March 2028"));

    assertThat(coverage.events()).hasSize(same ? 1 : 2);
    assertThat(coverage.doubts()).isEmpty();
  }

  @Test
  void decisionsOfOneEventThatContradictAreTold() {
    List<String> both = List.of("dam broke", "flood came");
    Coverage coverage =
        Story.merge(
            List.of(
                new Decisions.OfEvent(1, "A ferry sank", null, EventDate.parse("2030-04"), "One"),
                new Decisions.OfEvent(2, "A ferry sank", null, EventDate.parse("2030-03"), null),
                new Decisions.SameEvent(3, both),
                new Decisions.DifferentEvents(4, both)),
            Story.of("a", "2030-05-02", "A dam broke on Wednesday. A flood came. A ferry sank.")
                .happening("2030-05-01", "A dam broke on Wednesday")
                .happening("2030-05-01", "A flood came")
                .happening("2030-05-01", "A ferry sank"));

    assertThat(titles(coverage)).containsExactly("One", "A dam broke on Wednesday", "A flood came");
    assertThat(coverage.events().get(0).date().edtf()).isEqualTo("2030-03");
    assertThat(coverage.doubts())
        .extracting(d -> d.line() + " " + d.message())
        .containsExactly(
            "2 contradicts line 1: date is “2030-04” there and “2030-03” here",
            "4 contradicts line 3, which makes these one event");
  }

  @Test
  void aWideDateJoinsNothingElseItCovers() {
    Coverage coverage =
        Story.merge(
            Story.of("a", "2030-05-02", "The war, which began in March 2028, goes on.")
                .happening("2028-03", "The war, which began in March 2028"),
            Story.of("b", "2030-05-02", "Peru voted on 4 March 2028. Chile went to war in March.")
                .happening("2028-03-04", "Peru voted on 4 March 2028"));

    assertThat(coverage.events()).hasSize(2);
  }

  @Test
  void theTalksOfADayAreOneEventHoweverToldAbout() {
    Coverage coverage =
        Story.merge(
            Story.of(
                    "a",
                    "2030-05-02",
                    "Canadian minister Ann Orton met with Peruvian envoy Luis Paz in Lima on"
                        + " Wednesday. Canada and Peru agreed Wednesday to end the dispute over"
                        + " Chile, officials said after talks. Wednesday's meeting was long.")
                .person("Ann Orton", "Canada", "minister", true, Gender.FEMALE)
                .person("Luis Paz", "Peru", "envoy", true, Gender.MALE)
                .happening(
                    "2030-05-01",
                    "Canadian minister Ann Orton met with Peruvian envoy Luis Paz in Lima",
                    "Ann Orton",
                    "Luis Paz")
                .happening(
                    "2030-05-01", "Canada and Peru agreed Wednesday to end the dispute over Chile")
                .happening("2030-05-01", "Wednesday's meeting"),
            Story.of(
                    "b",
                    "2030-05-02",
                    "Ann Orton praised the people of Peru on Wednesday after a meeting with"
                        + " Peruvian officials in the capital Lima.")
                .person("Ann Orton", "Canada", "")
                .happening(
                    "2030-05-01",
                    "Ann Orton praised the people of Peru on Wednesday after a meeting with"
                        + " Peruvian officials in the capital Lima",
                    "Ann Orton")
                .happening(
                    "2030-05-01",
                    "after a meeting with Peruvian officials in the capital Lima",
                    "Ann Orton"));

    assertThat(titles(coverage))
        .containsExactly(
            "Canadian minister Ann Orton met with Peruvian envoy Luis Paz in Lima",
            "Ann Orton praised the people of Peru on Wednesday after a meeting with Peruvian"
                + " officials in the capital Lima");
    assertThat(coverage.events().get(0).mentions()).hasSize(4);
    assertThat(coverage.events().get(0).people()).containsExactly("ann-orton", "luis-paz");
    assertThat(coverage.hostSide()).isEqualTo("Peru");
  }

  @Test
  void aMeetingWithoutNamesIsTheOneOfThatDayInThatCapital() {
    Story named =
        Story.of("a", "2030-05-02", "Ann Orton met Luis Paz in Lima.")
            .person("Ann Orton")
            .person("Luis Paz")
            .happening("2030-05-01", "Ann Orton met Luis Paz in Lima", "Ann Orton", "Luis Paz");
    Story same =
        Story.of("b", "2030-05-09", "The two met in Lima on May 1.")
            .happening("2030-05-01", "The two met in Lima on May 1");
    Story elsewhere =
        Story.of("b", "2030-05-09", "The two met in Oslo on May 1.")
            .happening("2030-05-01", "The two met in Oslo on May 1");

    assertThat(Story.merge(named, same).events()).hasSize(1);
    assertThat(Story.merge(named, elsewhere).events()).hasSize(2);
  }

  @Test
  void meetingsOfOtherPeopleOnTheSameDayStayApart() {
    Coverage coverage =
        Story.merge(
            Story.of(
                    "a",
                    "2030-05-02",
                    "Ann Orton of Canada met Luis Paz of Peru. Kim Berg of Norway met Ann Orton"
                        + " in Oslo. Norway and Sweden agreed Wednesday on fish after talks.")
                .person("Ann Orton", "Canada", "")
                .person("Luis Paz", "Peru", "")
                .person("Kim Berg", "Norway", "")
                .happening(
                    "2030-05-01",
                    "Ann Orton of Canada met Luis Paz of Peru",
                    "Ann Orton",
                    "Luis Paz")
                .happening(
                    "2030-05-01",
                    "Kim Berg of Norway met Ann Orton in Oslo",
                    "Kim Berg",
                    "Ann Orton")
                .happening("2030-05-01", "Norway and Sweden agreed Wednesday on fish"));

    assertThat(coverage.events()).hasSize(3);
  }

  @Test
  void sayingsAreOneOnlyOfTheSamePersonAndTheSameContent() {
    Story a =
        Story.of(
                "a",
                "2030-05-02",
                "Ann Orton said Wednesday that the harbour would close for repairs. Ann Orton said"
                    + " Wednesday that taxes must rise again soon.")
            .person("Ann Orton")
            .saying(
                "2030-05-01",
                "Ann Orton said Wednesday that the harbour would close for repairs",
                "Ann Orton")
            .saying(
                "2030-05-01",
                "Ann Orton said Wednesday that taxes must rise again soon",
                "Ann Orton");
    Story b =
        Story.of(
                "b",
                "2030-05-02",
                "The harbour will close for repairs, Ann Orton said on Wednesday.")
            .person("Ann Orton")
            .saying(
                "2030-05-01",
                "The harbour will close for repairs, Ann Orton said on Wednesday",
                "Ann Orton");
    Story c =
        Story.of(
                "c",
                "2030-05-02",
                "The harbour will close for repairs, Luis Paz said on Wednesday.")
            .person("Luis Paz")
            .saying(
                "2030-05-01",
                "The harbour will close for repairs, Luis Paz said on Wednesday",
                "Luis Paz");

    assertThat(Story.merge(a, b).events()).hasSize(2);
    assertThat(Story.merge(a, c).events()).hasSize(3);
  }

  @Test
  void aPlanThatALaterArticleTellsAsDoneHappened() {
    Story plan =
        Story.of("a", "2030-05-01", "Voters will elect a new mayor on 6 May.")
            .event(
                "2030-05-06",
                "Voters will elect a new mayor on 6 May",
                Status.PLANNED,
                Kind.HAPPENING);
    Story done =
        Story.of("b", "2030-05-07", "Voters elected a new mayor on Monday.")
            .happening("2030-05-06", "Voters elected a new mayor on Monday");
    Story off =
        Story.of("b", "2030-05-03", "The vote for a new mayor on 6 May was postponed.")
            .event(
                "2030-05-06",
                "The vote for a new mayor on 6 May was postponed",
                Status.POSTPONED,
                Kind.HAPPENING);

    assertThat(Story.merge(plan, done).events())
        .extracting(Event::status)
        .containsExactly(Status.HAPPENED);
    assertThat(Story.merge(plan, off).events())
        .extracting(Event::status)
        .containsExactly(Status.POSTPONED);
    assertThat(Story.merge(plan).events())
        .extracting(Event::status)
        .containsExactly(Status.PLANNED);
  }

  @Test
  void whatIsToldOfAYearNotYetOverLeavesAPlanForItsLastMonthAPlan() {
    Story plan =
        Story.of("a", "2030-05-02", "Peru will elect a parliament on 4 December.")
            .event(
                "2030-12-04",
                "Peru will elect a parliament on 4 December",
                Status.PLANNED,
                Kind.HAPPENING);
    String text = "Peru elects a parliament in December 2030.";
    Story early = Story.of("b", "2030-05-03", text).happening("2030-12", text.substring(0, 41));
    Story late = Story.of("b", "2030-12-08", text).happening("2030-12", text.substring(0, 41));

    assertThat(Story.merge(plan, early).events())
        .extracting(Event::status)
        .containsExactly(Status.PLANNED);
    assertThat(Story.merge(plan, late).events())
        .extracting(Event::status)
        .containsExactly(Status.HAPPENED);
  }

  @Test
  void theMainEventOfADayComesFirst() {
    Coverage coverage =
        Story.merge(
            Story.of("a", "2030-05-02", "Ann Orton said so on Wednesday. A dam broke on Wednesday.")
                .person("Ann Orton")
                .saying("2030-05-01", "Ann Orton said so on Wednesday", "Ann Orton")
                .happening("2030-05-01", "A dam broke on Wednesday"),
            Story.of("b", "2030-05-02", "A ferry sank on Wednesday. A dam broke on Wednesday.")
                .happening("2030-05-01", "A ferry sank on Wednesday")
                .happening("2030-05-01", "A dam broke on Wednesday"));

    assertThat(titles(coverage))
        .containsExactly(
            "A dam broke on Wednesday",
            "A ferry sank on Wednesday",
            "Ann Orton said so on Wednesday");
  }

  @Test
  void anEditorDatesNamesJoinsPartsLeavesOutAndPinsEvents() {
    Story a =
        Story.of(
                "a", "2030-05-02", "A dam broke on Wednesday. A flood came. A ferry sank off Peru.")
            .happening("2030-05-01", "A dam broke on Wednesday")
            .happening("2030-05-01", "A flood came")
            .happening("2030-05-01", "A ferry sank off Peru");
    Story b =
        Story.of("b", "2030-05-02", "The ferry sank near Peru.")
            .happening("2030-05-01", "The ferry sank near Peru");

    Coverage changed =
        Story.merge(
            List.of(
                new Decisions.OfEvent(1, "dam broke", null, EventDate.parse("2030-04"), "The dam"),
                new Decisions.LeaveOut(2, "flood came", null),
                new Decisions.Pin(3, "a ferry sank", null)),
            a,
            b);
    assertThat(titles(changed)).containsExactly("The dam", "A ferry sank off Peru");
    assertThat(changed.events().get(0).date().edtf()).isEqualTo("2030-04");
    assertThat(changed.events()).extracting(Event::editor).containsExactly(true, false);
    assertThat(changed.pinned()).containsExactly(changed.events().get(1).id());
    assertThat(changed.doubts()).isEmpty();

    assertThat(
            Story.merge(List.of(new Decisions.SameEvent(1, List.of("dam broke", "flood came"))), a)
                .events())
        .hasSize(2);
    assertThat(Story.merge(a, b).events()).hasSize(3);
    assertThat(
            Story.merge(
                    List.of(
                        new Decisions.DifferentEvents(
                            1, List.of("ferry sank off Peru", "ferry sank near Peru"))),
                    a,
                    b)
                .events())
        .hasSize(4);
  }

  @Test
  void aDecisionThatMatchesSeveralEventsChangesNone() {
    Coverage coverage =
        Story.merge(
            List.of(
                new Decisions.LeaveOut(9, "on Wednesday", null),
                new Decisions.OfEvent(10, "a dam brake", null, null, "x")),
            Story.of("a", "2030-05-02", "A dam broke on Wednesday. A ferry sank on Wednesday.")
                .happening("2030-05-01", "A dam broke on Wednesday")
                .happening("2030-05-01", "A ferry sank on Wednesday"));

    assertThat(coverage.events()).hasSize(2);
    assertThat(coverage.doubts())
        .extracting(d -> d.line() + " " + d.message())
        .containsExactly(
            "9 “on Wednesday” matches 2 events or quotations: “A dam broke on Wednesday”, “A ferry"
                + " sank on Wednesday”",
            "10 no event matches “a dam brake”");
  }

  @Test
  void theOrderOfTheArticlesDoesNotMatter() {
    Story a =
        Story.of("a", "2030-05-02", "A ferry sank off Peru.")
            .happening("2030-05-01", "A ferry sank off Peru");
    Story b =
        Story.of("b", "2030-05-02", "The ferry sank near Peru.")
            .happening("2030-05-01", "The ferry sank near Peru");

    assertThat(Story.merge(a, b)).isEqualTo(Story.merge(b, a));
  }

  @Test
  void meetingsWithoutNamesInOtherCapitalsOfTheSameDayStayApart() {
    Coverage coverage =
        Story.merge(
            Story.of("a", "2030-05-02", "Envoys met for talks in Lima on Wednesday.")
                .happening("2030-05-01", "Envoys met for talks in Lima on Wednesday"),
            Story.of("b", "2030-05-02", "Envoys met for talks in Oslo on Wednesday.")
                .happening("2030-05-01", "Envoys met for talks in Oslo on Wednesday"));

    assertThat(coverage.events()).hasSize(2);
  }

  @Test
  void meetingsOfOtherCountriesOnTheSameDayStayApart() {
    Coverage coverage =
        Story.merge(
            Story.of("a", "2030-05-02", "Peru and Chile held talks on Wednesday.")
                .happening("2030-05-01", "Peru and Chile held talks on Wednesday"),
            Story.of("b", "2030-05-02", "Peru and Ghana held talks on Wednesday.")
                .happening("2030-05-01", "Peru and Ghana held talks on Wednesday"),
            Story.of("c", "2030-05-02", "Chile and Peru met on Wednesday.")
                .happening("2030-05-01", "Chile and Peru met on Wednesday"));

    assertThat(coverage.events())
        .extracting(e -> e.mentions().size())
        .containsExactlyInAnyOrder(2, 1);
  }

  @Test
  void anEventOfOnePersonIsNotThatOfAnother() {
    Coverage coverage =
        Story.merge(
            Story.of("a", "2030-05-02", "Ann Orton resigned as minister on Wednesday.")
                .person("Ann Orton")
                .happening(
                    "2030-05-01", "Ann Orton resigned as minister on Wednesday", "Ann Orton"),
            Story.of("b", "2030-05-02", "Luis Paz resigned as minister on Wednesday.")
                .person("Luis Paz")
                .happening("2030-05-01", "Luis Paz resigned as minister on Wednesday", "Luis Paz"));

    assertThat(coverage.events()).hasSize(2);
  }
}
