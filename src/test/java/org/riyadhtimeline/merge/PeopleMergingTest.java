package org.riyadhtimeline.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riyadhtimeline.model.Coverage;
import org.riyadhtimeline.model.Decisions;
import org.riyadhtimeline.model.Doubt;
import org.riyadhtimeline.model.Gender;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.PersonRole;
import org.riyadhtimeline.model.Quote;

class PeopleMergingTest {

  private static Story naming(String id, String names) {
    return Story.of(id, "2030-05-0" + (id.charAt(0) - 'a' + 1), names + " spoke.").person(names);
  }

  private static List<String> names(Coverage coverage) {
    return coverage.people().stream().map(Person::name).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Michael Orton, Mike Orton",
    "Steven Orton, Steve Orton",
    "Sergei Belkov, Sergey Belkov",
    "Yuri Tarin, Yury Tarin",
    "Dmitriy Zorensky, Dmitry Zorenskyy",
    "Oleksandr Hrybov, Alexander Hrybov",
    "Mohammed bin Rashad, Muhammad bin Rashad",
    "Mohammed bin Rashad, Mohammed bin Rashad Al Nour",
    "Kim Sung-ho, Kim Sung Ho",
    "J.D. Orton, JD Orton",
    "José Muñoz, Jose Munoz",
    "Jane F. Orton, Jane Orton",
    "Jane F. Orton, Jane Frances Orton",
    "Jane Frances Orton, Jane Francis Orton",
    "Pavel Dmitriev, Pavel Dmitriyev"
  })
  void spellingsOfOneNameAreOnePerson(String one, String other) {
    Coverage coverage = Story.merge(naming("a", one), naming("b", other));

    assertThat(coverage.people()).hasSize(1);
    Person person = coverage.people().get(0);
    assertThat(person.aliases()).hasSize(1);
    assertThat(List.of(person.name(), person.aliases().get(0)))
        .containsExactlyInAnyOrder(one, other);
    assertThat(person.mentions()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "Anna Orton, Peter Orton",
    "Tim Walls, Mike Wallts",
    "Mike Walls, Mike Wallts",
    "Mario Rossetti, Maria Rossetti",
    "Igor Ivanov, Igor Ivanova",
    "George W. Orton, George H. Orton",
    "Robert Orton Jr., Robert Orton Sr.",
    "John Orton, Joan Orton",
    "Jane Frances Orton, Jane Maria Orton",
    "Jane F. Orton, Jane Maria Orton",
    "Anna Lee, Anna Lee Orton",
    "J. Orton, Peter Orton"
  })
  void namesOfTwoPeopleStayTwo(String one, String other) {
    assertThat(Story.merge(naming("a", one), naming("b", other)).people()).hasSize(2);
  }

  @Test
  void theSameNameIsTwoPeopleWhereSideAndRoleDiffer() {
    Coverage coverage =
        Story.merge(
            Story.of("a", "2030-05-01", "Foreign minister John Orton spoke.")
                .person("John Orton", "Canada", "Foreign minister"),
            Story.of("b", "2030-05-02", "The goalkeeper John Orton spoke.")
                .person("John Orton", "Ireland", "goalkeeper"));

    assertThat(coverage.people())
        .extracting(Person::id)
        .containsExactly("john-orton", "john-orton-ireland");
    assertThat(coverage.doubts()).extracting(Doubt::kind).contains(Doubt.Kind.PEOPLE_KEPT_APART);
  }

  @Test
  void aSonGoesByHisFathersNameOnlyWithTheSameRole() {
    Story son =
        Story.of("a", "2030-05-01", "Health secretary Robert Orton Jr. spoke.")
            .person("Robert Orton Jr.", null, "Health secretary");
    Story same =
        Story.of("b", "2030-05-02", "Health secretary Robert Orton spoke.")
            .person("Robert Orton", null, "Health secretary");
    Story father =
        Story.of("b", "2030-05-02", "The late senator Robert Orton.")
            .person("Robert Orton", null, "late senator");

    assertThat(Story.merge(son, same).people()).hasSize(1);
    assertThat(Story.merge(son, father).people()).hasSize(2);
  }

  @Test
  void aSurnameJoinsTheOnlyOneWhoHasItInFull() {
    Coverage coverage =
        Story.merge(naming("a", "Orton"), naming("b", "Lena Orton"), naming("c", "Tim Walls"));

    assertThat(names(coverage)).containsExactly("Lena Orton", "Tim Walls");
    assertThat(Story.person(coverage, "Lena Orton").aliases()).containsExactly("Orton");
  }

  @Test
  void aSurnameOfSeveralStaysApartWithADoubt() {
    Coverage coverage =
        Story.merge(naming("a", "Lena Orton"), naming("b", "Peter Orton"), naming("c", "Orton"));

    assertThat(names(coverage)).containsExactly("Lena Orton", "Orton", "Peter Orton");
    assertThat(coverage.doubts())
        .anySatisfy(
            doubt -> {
              assertThat(doubt.kind()).isEqualTo(Doubt.Kind.PEOPLE_KEPT_APART);
              assertThat(doubt.message()).contains("Lena Orton or Peter Orton");
            });
  }

  @Test
  void aSurnameOfSeveralJoinsTheOneOfItsRole() {
    Coverage coverage =
        Story.merge(
            Story.of("a", "2030-05-01", "Mayor Lena Orton spoke.")
                .person("Lena Orton", null, "Mayor"),
            naming("b", "Peter Orton"),
            Story.of("c", "2030-05-03", "Mayor Orton spoke.").person("Orton", null, "Mayor"));

    assertThat(names(coverage)).containsExactly("Lena Orton", "Peter Orton");
  }

  @Test
  void anInitialIsTheOneOfItsRole() {
    Story full =
        Story.of("a", "2030-05-01", "Mayor Jane Orton spoke.").person("Jane Orton", null, "Mayor");
    Story initial =
        Story.of("b", "2030-05-02", "Mayor J. Orton spoke.").person("J. Orton", null, "Mayor");
    Story another =
        Story.of("b", "2030-05-02", "Mayor P. Orton spoke.").person("P. Orton", null, "Mayor");

    assertThat(Story.merge(full, initial).people()).hasSize(1);
    assertThat(Story.merge(full, another).people()).hasSize(2);
  }

  @Test
  void aSurnameWithoutAFullNameIsOnePersonsUnlessGenderOrSideTellThemApart() {
    Story he =
        Story.of("a", "2030-05-01", "Mr Orton spoke.")
            .person("Orton", "Canada", "", false, Gender.MALE);
    Story she =
        Story.of("c", "2030-05-03", "Mrs Orton spoke.")
            .person("Orton", null, "", false, Gender.FEMALE);
    Story irish =
        Story.of("d", "2030-05-04", "The Irish goalkeeper Orton spoke.")
            .person("Orton", "Ireland", "goalkeeper");

    assertThat(Story.merge(he, naming("b", "Orton")).people()).hasSize(1);
    assertThat(Story.merge(he, she).people()).hasSize(2);
    assertThat(Story.merge(he, irish).people()).hasSize(2);
  }

  @Test
  void aSurnameOfSeveralInTwoArticlesIsOnePersonsOnlyInOneRole() {
    Story lena = naming("a", "Lena Orton");
    Story peter = naming("b", "Peter Orton");
    Story judge = Story.of("c", "2030-05-03", "Judge Orton.").person("Orton", null, "Judge");
    Story again = Story.of("d", "2030-05-04", "Judge Orton.").person("Orton", null, "Judge");

    assertThat(Story.merge(lena, peter, judge, again).people()).hasSize(3);
    assertThat(Story.merge(lena, peter, judge, naming("e", "Orton")).people()).hasSize(4);
  }

  @Test
  void theOneWithWhomOthersAppearAgainIsMeant() {
    Story canadian =
        Story.of("a", "2030-05-01", "Foreign minister Jane Orton met Ann Roe.")
            .person("Jane Orton", "Canada", "Foreign minister")
            .person("Ann Roe");
    Story irish =
        Story.of("b", "2030-05-02", "The goalkeeper Jane Orton met Tim Walls.")
            .person("Jane Orton", "Ireland", "goalkeeper")
            .person("Tim Walls");
    Story later =
        Story.of("c", "2030-05-03", "Tim Walls met Jane Orton again.")
            .person("Tim Walls")
            .person("Jane Orton");

    Coverage coverage = Story.merge(canadian, irish, later);

    assertThat(coverage.people())
        .filteredOn(person -> person.name().equals("Jane Orton"))
        .extracting(Person::side, person -> person.mentions().size())
        .containsExactlyInAnyOrder(tuple("Canada", 1), tuple("Ireland", 2));
  }

  @Test
  void aSurnameJoinedWithNothingToSpeakForItIsADoubtAndOneOfTheSameSideIsNot() {
    Story full =
        Story.of("a", "2030-05-01", "Lena Orton of Canada spoke.")
            .person("Lena Orton", "Canada", "");
    Story sameSide =
        Story.of("b", "2030-05-02", "Orton of Canada spoke.").person("Orton", "Canada", "");

    assertThat(Story.merge(full, naming("b", "Orton")).doubts())
        .extracting(Doubt::kind)
        .containsExactly(Doubt.Kind.PEOPLE_MERGED);
    assertThat(Story.merge(full, sameSide).doubts()).isEmpty();
  }

  @Test
  void aSurnameDoesNotJoinAnotherSideOrGender() {
    Story full =
        Story.of("a", "2030-05-01", "Canadian minister Lena Orton spoke.")
            .person("Lena Orton", "Canada", "minister", false, Gender.FEMALE);

    assertThat(
            Story.merge(
                    full,
                    Story.of("b", "2030-05-02", "The Irish goalkeeper Orton spoke.")
                        .person("Orton", "Ireland", "goalkeeper"))
                .people())
        .hasSize(2);
    assertThat(
            Story.merge(
                    full,
                    Story.of("b", "2030-05-02", "Mr Orton spoke.")
                        .person("Orton", null, "", false, Gender.MALE))
                .people())
        .hasSize(2);
  }

  @Test
  void aMisspeltSurnameJoinsNobodyInAnotherArticle() {
    Coverage coverage =
        Story.merge(
            Story.of("a", "2030-05-01", "Mike Wallts spoke. Walls agreed.")
                .person("Mike Wallts, Walls"),
            naming("b", "Walls"),
            naming("c", "Tim Walls"));

    assertThat(names(coverage)).containsExactly("Mike Wallts", "Tim Walls");
    assertThat(Story.person(coverage, "Tim Walls").aliases()).containsExactly("Walls");
  }

  @Test
  void theMostFrequentFullFormIsPreferred() {
    Coverage coverage =
        Story.merge(
            Story.of("a", "2030-05-01", "Steven Orton, Orton, Orton, Orton.")
                .person("Steven Orton, Orton"),
            naming("b", "Steve Orton"),
            naming("c", "Steve Orton"));

    assertThat(names(coverage)).containsExactly("Steve Orton");
    assertThat(coverage.people().get(0).id()).isEqualTo("steven-orton");
    assertThat(coverage.people().get(0).aliases()).containsExactly("Steven Orton", "Orton");
  }

  @Test
  void anIdStaysWhenALaterArticlePrefersAnotherName() {
    Story first = naming("a", "Yury Tarin");
    Coverage later = Story.merge(first, naming("b", "Yuri Tarin"), naming("c", "Yuri Tarin"));

    assertThat(names(later)).containsExactly("Yuri Tarin");
    assertThat(later.people().get(0).id()).isEqualTo(Story.merge(first).people().get(0).id());
  }

  @Test
  void theOrderOfTheArticlesDoesNotMatter() {
    Story a = naming("a", "Yuri Tarin");
    Story b = naming("b", "Yury Tarin");
    Story c = naming("c", "Tarin");

    assertThat(Story.merge(a, b, c)).isEqualTo(Story.merge(c, b, a));
  }

  @Test
  void mostArticlesDecideTheSideAndAnyPutsAtTheTable() {
    Story one = Story.of("a", "2030-05-01", "Ann Orton").person("Ann Orton", "UK", "");
    Story two =
        Story.of("b", "2030-05-02", "Ann Orton")
            .person("Ann Orton", "Ireland", "", true, Gender.UNKNOWN);
    Story three = Story.of("c", "2030-05-03", "Ann Orton").person("Ann Orton", "Ireland", "");

    // Without a role in common a differing side makes two people.
    assertThat(Story.merge(two, three).people().get(0).side()).isEqualTo("Ireland");
    assertThat(Story.merge(two, three).people().get(0).atTheTable()).isTrue();
    assertThat(Story.merge(one).people().get(0).side()).isEqualTo("United Kingdom");
  }

  @Test
  void speakersAndCandidatesGoByTheIdsOfTheCoverage() {
    Coverage coverage =
        Story.merge(
            Story.of("a", "2030-05-01", "Mike Orton said “yes”. “No”, it was said.")
                .person("Mike Orton")
                .quote("“yes”", "Mike Orton")
                .quote("“No”", null),
            naming("b", "Michael Orton"),
            naming("c", "Michael Orton"));

    assertThat(coverage.quotes().get(0).speaker().personId()).isEqualTo("mike-orton");
    assertThat(coverage.quotes().get(0).speaker().name()).isEqualTo("Michael Orton");
    assertThat(coverage.quotes().get(1).candidates()).containsExactly("mike-orton");
  }

  @Test
  void anEditorMakesTwoOneAndOneTwo() {
    Story a = naming("a", "Mike Wallts");
    Story b = naming("b", "Mike Walls");
    Story c = naming("c", "Mick Wallts");

    assertThat(names(Story.merge(a, b, c))).containsExactlyInAnyOrder("Mick Wallts", "Mike Walls");
    Coverage joined =
        Story.merge(
            List.of(new Decisions.SamePerson(3, List.of("Mike Walls", "Mike Wallts"))), a, b, c);
    assertThat(joined.people()).hasSize(1);
    assertThat(joined.people().get(0).editor()).isTrue();
    assertThat(joined.people().get(0).id()).isEqualTo("mike-wallts");
    assertThat(joined.formerIds()).containsExactly(Map.entry("mike-walls", "mike-wallts"));
    assertThat(Story.merge(a, b, c).formerIds()).isEmpty();
    Coverage parted =
        Story.merge(
            List.of(new Decisions.DifferentPeople(3, List.of("Mick Wallts", "Mike Wallts"))),
            a,
            b,
            c);
    assertThat(names(parted)).containsExactly("Mick Wallts", "Mike Walls", "Mike Wallts");
  }

  @Test
  void namesThatAreOneWithoutTheEditorKeepTheAddressOfEach() {
    Coverage coverage =
        Story.merge(
            List.of(new Decisions.SamePerson(3, List.of("Mike Wallts", "Mick Wallts"))),
            naming("a", "Mike Wallts"),
            naming("c", "Mick Wallts"));
    assertThat(coverage.formerIds()).containsExactly(Map.entry("mick-wallts", "mike-wallts"));
  }

  private static final Decisions.DifferentPeople APART =
      new Decisions.DifferentPeople(5, List.of("Mike Walls", "Wallts"));

  @Test
  void namesThatAreOneWithinAnArticleAreParted() {
    Story story =
        Story.of(
                "a",
                "2030-05-01",
                "Mike Walls, envoy. Walls sat down. The mayor, Wallts, left on Wednesday.")
            .person("Mike Walls, Walls, Wallts", "Peru", "envoy, mayor")
            .happening("2030-05-01", "Wallts, left on Wednesday", "Mike Walls");
    assertThat(Story.merge(story).people()).hasSize(1);

    Coverage coverage = Story.merge(List.of(APART), story);

    Person walls = Story.person(coverage, "Mike Walls");
    Person wallts = Story.person(coverage, "Wallts");
    assertThat(coverage.people()).hasSize(2);
    assertThat(walls.aliases()).containsExactly("Walls");
    assertThat(walls.roles()).extracting(PersonRole::text).containsExactly("envoy");
    assertThat(walls.mentions()).hasSize(2);
    assertThat(wallts.roles()).extracting(PersonRole::text).containsExactly("mayor");
    assertThat(wallts.side()).isNull();
    assertThat(List.of(walls.editor(), wallts.editor())).containsOnly(true);
    assertThat(coverage.doubts()).isEmpty();
  }

  @Test
  void ofNamesThatArePartedEachSaysWhatIsSaidByThatName() {
    String text = "Mike Walls sat. “Yes,” said Wallts. “No,” said Walls. “Never.”";
    Story story =
        Story.of("a", "2030-05-01", text)
            .person("Mike Walls, Walls, Wallts")
            .quoteBy("“Yes,”", "Mike Walls", "said Wallts")
            .quoteBy("“No,”", "Mike Walls", "said Walls")
            .quoteBy("“Never.”", "Mike Walls", "Never");

    Coverage coverage = Story.merge(List.of(APART), story);

    assertThat(coverage.quotes())
        .extracting(quote -> quote.speaker() == null ? null : quote.speaker().name())
        .containsExactly("Wallts", "Mike Walls", null);
    assertThat(coverage.quotes()).extracting(Quote::editor).containsExactly(true, false, false);
    assertThat(coverage.doubts())
        .flatExtracting(Doubt::remedies)
        .containsExactly(
            "{quote: \"Never.\", speaker: \"Mike Walls\"}",
            "{quote: \"Never.\", speaker: \"Wallts\"}",
            "{quote: \"Never.\", speaker: none}");
  }

  @Test
  void namesOfTwoAreLeftAsTheyAre() {
    Story story =
        Story.of("a", "2030-05-01", "Mike Walls sat. Ann Wallts stood.")
            .person("Mike Walls")
            .person("Ann Wallts");

    assertThat(
            Story.merge(
                    List.of(new Decisions.DifferentPeople(5, List.of("Mike Walls", "Ann Wallts"))),
                    story)
                .people())
        .extracting(Person::name)
        .containsExactly("Ann Wallts", "Mike Walls");
  }

  @Test
  void anIdThatIsSomebodyElsesLeadsNowhere() {
    Coverage coverage =
        Story.merge(
            List.of(
                new Decisions.SamePerson(3, List.of("Mike Walls", "Ann Wallts")),
                new Decisions.DifferentPeople(4, List.of("Mike Wallts", "Ann Wallts"))),
            naming("a", "Mike Wallts"),
            naming("b", "Mike Walls"),
            naming("c", "Ann Wallts"));
    assertThat(coverage.formerIds()).containsExactly(Map.entry("ann-wallts", "mike-walls"));
  }

  @Test
  void aRoleSpeltInTwoWaysIsOne() {
    Coverage coverage =
        Story.merge(
            Story.of("a", "2030-05-01", "Mike Orton. US adviser.")
                .person("Mike Orton", null, "US adviser"),
            Story.of("b", "2030-05-02", "Mike Orton. U.S. advisor.")
                .person("Mike Orton", null, "U.S. advisor"));

    assertThat(coverage.people().get(0).roles())
        .extracting(PersonRole::text)
        .containsExactly("US adviser", "US adviser");
  }

  @Test
  void anEditorChangesNameRoleSideAndTable() {
    Coverage coverage =
        Story.merge(
            List.of(
                new Decisions.OfPerson(4, "Orton", null, "Dr Mike Orton", "envoy", "Peru", true)),
            Story.of("a", "2030-05-01", "Mike Orton. Orton.").person("Mike Orton, Orton"));

    Person person = coverage.people().get(0);
    assertThat(person.name()).isEqualTo("Dr Mike Orton");
    assertThat(person.roles().get(0).text()).isEqualTo("envoy");
    assertThat(person.side()).isEqualTo("Peru");
    assertThat(person.atTheTable()).isTrue();
    assertThat(person.editor()).isTrue();
    assertThat(person.aliases()).containsExactly("Mike Orton", "Orton");
  }

  @Test
  void twoDecisionsOnOnePersonContradictFieldByField() {
    Coverage coverage =
        Story.merge(
            List.of(
                new Decisions.OfPerson(1, "Orton", null, "Mike Orton", "envoy", "Peru", true),
                new Decisions.OfPerson(5, "Orton", null, "M. Orton", "envoy", "Chile", false)),
            Story.of("a", "2030-05-01", "Mike Orton. Orton.").person("Mike Orton, Orton"));

    assertThat(coverage.doubts())
        .filteredOn(Doubt::isOfDecision)
        .extracting(Doubt::line, Doubt::message)
        .containsExactly(
            tuple(5, "contradicts line 1: atTheTable is “true” there and “false” here"),
            tuple(5, "contradicts line 1: name is “Mike Orton” there and “M. Orton” here"),
            tuple(5, "contradicts line 1: side is “Peru” there and “Chile” here"));
    assertThat(coverage.people().get(0).side()).isEqualTo("Chile");
  }

  @Test
  void aDecisionThatNamesNobodyIsToldWithItsLine() {
    Coverage coverage =
        Story.merge(
            List.of(new Decisions.OfPerson(7, "Mika Orton", null, "X", null, null, null)),
            naming("a", "Mike Orton"));

    assertThat(coverage.doubts())
        .anySatisfy(
            doubt -> {
              assertThat(doubt.kind()).isEqualTo(Doubt.Kind.DECISION_UNCLEAR);
              assertThat(doubt.line()).isEqualTo(7);
              assertThat(doubt.message()).isEqualTo("no person matches “Mika Orton”");
              assertThat(doubt.hint()).isEqualTo("nearest: “Mike Orton”");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Con, con-person",
    "Index, index-person",
    "Lpt1, lpt1-person",
    "Zoë O’Hara-Łukasz, zoe-ohara-lukasz",
    "../../etc, etc"
  })
  void slugsAreSafe(String name, String slug) {
    assertThat(Slug.of(name)).isEqualTo(slug);
  }

  @Test
  void aNameWithoutLatinLettersHasASlugToo() {
    assertThat(Slug.of("محمد")).startsWith("person-").isNotEqualTo(Slug.of("李雷"));
  }
}
