package org.riyadhtimeline.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riyadhtimeline.extract.person.PeopleFinder;
import org.riyadhtimeline.extract.text.Document;
import org.riyadhtimeline.extract.text.Trace;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.DateMention;
import org.riyadhtimeline.model.DateOrigin;
import org.riyadhtimeline.model.Paragraph;
import org.riyadhtimeline.model.ParagraphRole;
import org.riyadhtimeline.model.Span;

/** What is a date, and which, in an article of Wednesday, 12 June 2024. */
final class DateFinderTest {

  private static final LocalDate WEDNESDAY = LocalDate.of(2024, 6, 12);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # days of the calendar, in every order
          The treaty was signed on May 3, 2019, in Oslo.     | May 3, 2019              | 2019-05-03
          The treaty was signed on 3 May 2019 in Oslo.       | 3 May 2019               | 2019-05-03
          The treaty was signed on the 3rd of May 2019.      | the 3rd of May 2019      | 2019-05-03
          They arrived on Sept. 9, 2001, by boat.            | Sept. 9, 2001            | 2001-09-09
          They arrived on Friday, Dec. 1, 2023, by boat.     | Friday, Dec. 1, 2023     | 2023-12-01
          They arrived Tuesday Feb. 18, 2025.                | Tuesday Feb. 18, 2025    | 2025-02-18
          The file is dated 2023-11-30 at the top.           | 2023-11-30               | 2023-11-30
          It was stamped 02/18/2025 in red.                  | 02/18/2025               | 2025-02-18
          It was stamped 18/02/2025 in red.                  | 18/02/2025               | 2025-02-18
          It was stamped 18-02-2025 in red.                  | 18-02-2025               | 2025-02-18
          It was stamped 18.02.2025 in red.                  | 18.02.2025               | 2025-02-18
          # the year that is not said
          The bridge fell on March 28.                       | March 28                 | 2024-03-28
          The bridge fell on November 28.                    | November 28              | 2023-11-28
          The bridge will open on November 28.               | November 28              | 2024-11-28
          The visit was rescheduled for January 10.          | January 10               | 2025-01-10
          He spoke on Saturday, June 15, in Lyon.            | Saturday, June 15        | 2024-06-15
          The bridge fell on May 3 last year.                | May 3 last year          | 2023-05-03
          The bridge will open on 3 May next year.           | 3 May next year          | 2025-05-03
          They meet on the Fourth of July.             | Fourth of July           | 2024-07-04
          They meet on July Fourth.                    | July Fourth              | 2024-07-04
          They met this Saturday 15 June in Lyon.            | Saturday 15 June         | 2024-06-15
          They bolster a Dec. 30 truce ahead of talks slated soon. | Dec. 30            | 2023-12-30
          It has been idle since it was scheduled to open on April 1. | April 1         | 2024-04-01
          # months
          The war began in February 2022.                    | February 2022            | 2022-02
          The firm closed in September.                      | September                | 2023-09
          The firm will close in September.                  | September                | 2024-09
          Prices rose last March.                            | last March               | 2024-03
          Prices rose in May.                                | May                      | 2024-05
          Turnout fell in early February 2023.               | early February 2023      | 2023-02
          They left at the end of March.                     | the end of March         | 2024-03
          They left in mid-March.                            | mid-March                | 2024-03
          She was freed in June last year.                   | June last year           | 2023-06
          # weekdays by tense and cue
          The minister resigned on Tuesday.                  | Tuesday                  | 2024-06-11
          The minister resigned on Wednesday.                | Wednesday                | 2024-06-12
          The minister will resign on Friday.                | Friday                   | 2024-06-14
          Voting is scheduled for Thursday.                  | Thursday                 | 2024-06-13
          Voting was postponed until Monday.                 | Monday                   | 2024-06-17
          The ruling is expected to be published Friday.     | Friday                   | 2024-06-14
          The ruling would have been published Friday.       | Friday                   | 2024-06-07
          On Thursday, the court will hear the case.         | Thursday                 | 2024-06-13
          She said the march on Sunday will go ahead.        | Sunday                   | 2024-06-16
          He arrived last Friday.                            | last Friday              | 2024-06-07
          He arrives next Tuesday.                           | next Tuesday             | 2024-06-18
          Police raided the club Monday night.               | Monday night             | 2024-06-10TNI
          A week ago Friday the roof fell in.                | A week ago Friday        | 2024-05-31
          He arrived last Tuesday.                           | last Tuesday             | 2024-06-04
          Parliament canceled Friday's session.              | Friday                   | 2024-06-14
          Talks were to resume on Monday.                    | Monday                   | 2024-06-17
          The council meets Thursday.                        | Thursday                 | 2024-06-13
          She told reporters Tuesday that aid could resume.  | Tuesday                  | 2024-06-11
          Aid came following Monday's meeting.               | Monday                   | 2024-06-10
          Shares crashed on Friday the 13th.                 | Friday the 13th          | 2023-10-13
          They will have a quiet dinner on Thursday night.   | Thursday night           | 2024-06-13TNI
          They will weigh a deep cut at their meeting Friday. | Friday                  | 2024-06-14
          The envoys are meeting Friday in Lyon.             | Friday                   | 2024-06-14
          The club delayed its Sunday session to Friday.     | Friday                   | 2024-06-14
          Friday's planned talks are off.                    | Friday                   | 2024-06-14
          He came second with a tenth of votes on Saturday.  | Saturday                 | 2024-06-08
          Schools close, starting Friday and lasting through Tuesday. | Tuesday         | 2024-06-18
          The count is expected around Christmas.            | Christmas                | 2024-12-25
          Berg to announce plan Friday                       | Friday                   | 2024-06-14
          During a match on April 17, the club lost a man.   | April 17                 | 2024-04-17
          Ann Berg, who is preparing for a vote in July, called it odd. | July          | 2024-07
          They were planned for Friday. The Friday hearings were cut. | Friday          | 2024-06-14
          # from the day of writing
          The strike ended today.                            | today                    | 2024-06-12
          The strike ended yesterday afternoon.              | yesterday afternoon      | 2024-06-11TAF
          The strike ends tomorrow.                          | tomorrow                 | 2024-06-13
          Two trains collided last night.                    | last night               | 2024-06-11TNI
          Rockets hit the port overnight.                    | overnight                | 2024-06-11TNI
          He died this morning.                              | this morning             | 2024-06-12TMO
          She left the day before yesterday.                 | day before yesterday     | 2024-06-10
          # periods
          The envoy said so last week.                       | last week                | 2024-W23
          Talks resume next week.                            | next week                | 2024-W25
          This week's talks failed.                          | This week                | 2024-W24
          Rain fell over the weekend.                        | weekend                  | 2024-W23-WE
          Exports fell last month.                           | last month               | 2024-05
          Exports fell this year.                            | this year                | 2024
          Elections are due next year.                       | next year                | 2025
          Exports fell last quarter.                         | last quarter             | 2024-Q1
          Exports fell earlier this year.                    | earlier this year        | 2024
          They met last summer.                              | last summer              | 2023-SU
          They met in the summer of 2016.                    | summer of 2016           | 2016-SU
          They will meet next spring.                        | next spring              | 2025-SP
          They met the week before last.                     | the week before last     | 2024-W22
          They met the month before last.                    | the month before last    | 2024-04
          They meet the year after next.                     | the year after next      | 2026
          # counted from the day of writing
          The ship sank two days ago.                        | two days ago             | 2024-06-10
          The ship sank three weeks ago.                     | three weeks ago          | 2024-W21
          The ship sank two months ago.                      | two months ago           | 2024-04
          The ship sank nearly two years ago.                | nearly two years ago     | 2022
          The ship sank a decade ago.                        | a decade ago             | 2014
          The ship sank twenty-five years ago.               | twenty-five years ago    | 1999
          The ship sank 10 years ago today.                  | 10 years ago today       | 2014-06-12
          The ship sank two-and-a-half years ago.            | two-and-a-half years ago | 2021
          The ship sank a year and a half ago.               | a year and a half ago    | 2022
          The ship sails a week from today.                  | a week from today        | 2024-06-19
          The vote is five days away.                        | five days away           | 2024-06-17
          # years
          The dam broke in 1997.                             | 1997                     | 1997
          The 2014 protests changed much.                    | 2014                     | 2014
          Moscow's 2014 annexation changed much.             | 2014                     | 2014
          Nobody saw the Games of 1816 coming in 1815.       | 1815                     | 1815
          The law of '98 was repealed in '99.                | '99                      | 1999
          The plant opened in mid-1998.                      | mid-1998                 | 1998
          In 2009, a flood in March cut the road.            | March                    | 2009-03
          # decades, centuries, quarters
          The house was built in the 1960s.                  | 1960s                    | 196
          The house was built in the '60s.                   | '60s                     | 196
          The house was built in the sixties.                | sixties                  | 196
          The house was built in the 19th century.           | 19th century             | 18
          Profit fell in the third quarter.                  | third quarter            | 2023-Q3
          It expected a loss in the first quarter.           | first quarter            | 2024-Q1
          Profit fell in the third quarter of 1998.          | third quarter of 1998    | 1998-Q3
          Profit fell in Q3 2022.                            | Q3 2022                  | 2022-Q3
          Profit fell in the first half of 2022.             | first half of 2022       | 2022-H1
          Profit fell in fiscal 2022.                        | fiscal 2022              | 2022
          Profit fell in FY22.                               | FY22                     | 2022
          Profit fell in the July-September quarter.         | July-September quarter   | 2023-Q3
          It beat the third quarter a year ago.              | third quarter a year ago | 2022-Q3
          It beat 2021's second quarter.                     | 2021's second quarter    | 2021-Q2
          It sees growth in 2022 and 2023 growth of a tenth. | 2023                     | 2023
          Bands of the 60s and 70s played.                   | 70s                      | 197
          # days with a name
          They met on Christmas Eve.                         | Christmas Eve            | 2023-12-24
          They met before Easter 2024.                       | Easter 2024              | 2024-03-31
          They met on Thanksgiving 2023.                     | Thanksgiving 2023        | 2023-11-23
          They met on Labor Day.                             | Labor Day                | 2023-09-04
          They met New Year's Eve.                           | New Year's Eve           | 2023-12-31
          They met over the Labor Day weekend.               | Labor Day weekend        | 2023-W35-WE
          The Sept. 11 attacks changed much.                 | Sept. 11                 | 2001-09-11
          The attacks of Sept. 11 changed much.              | Sept. 11                 | 2001-09-11
          A fair on Sept. 11 drew crowds.                    | Sept. 11                 | 2023-09-11
          The week of May 6 was quiet.                       | week of May 6            | 2024-W19
          """)
  void resolvesADate(String sentence, String text, String value) {
    assertThat(found(WEDNESDAY, sentence)).as(sentence).contains(text + " = " + value);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # counted from another date of the text
          They met on May 3, 2019, and parted the same day.            | same day         | 2019-05-03
          They met on May 3, 2019, and parted the next day.            | next day         | 2019-05-04
          They met on May 3, 2019. Two days later they parted.         | Two days later   | 2019-05-05
          They met on May 3, 2019. A year earlier they had parted.     | A year earlier   | 2018
          They met on May 3, 2019, having quarrelled the day before.   | day before       | 2019-05-02
          They met on Monday, after quarrels earlier that week.        | earlier that week | 2024-W24
          They met a day after the vote of 3 June 2019.                | a day after      | 2019-06-04
          They met two weeks before Christmas 2023.                    | two weeks before | 2023-W50
          Sales grew in April 2019 from a year earlier.                | a year earlier   | 2018-04
          Sales in the third quarter of 2019 beat the year-ago quarter. | year-ago quarter | 2018-Q3
          They met in 1999. The following year they parted.            | following year   | 2000
          They met in 1999 and parted the year after.                  | the year after   | 2000
          They met on May 3, 2019, having quarrelled three days before. | three days before | 2019-04-30
          They met on Monday, a plan announced earlier in the day.     | earlier in the day | 2024-06-10
          They came on Saturday, May 4. I went back the next Tuesday.  | next Tuesday     | 2024-05-07
          """)
  void countsFromAnotherDate(String text, String words, String value) {
    assertThat(found(WEDNESDAY, text)).as(text).contains(words + " = " + value);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The games run from 10 to 14 July.            | 10 = 2024-07-10; 14 July = 2024-07-14
          The games ran from May 3-5, 2019.            | May 3 = 2019-05-03; 5, 2019 = 2019-05-05
          They met on May 3 and 5, 2019.               | May 3 = 2019-05-03; 5, 2019 = 2019-05-05
          They meet on the 8th, 10th and 12th of July. | 8th = 2024-07-08; 10th = 2024-07-10; 12th of July = 2024-07-12
          They strike on 13-14 and 16-17 July.         | 13 = 2024-07-13; 14 = 2024-07-14; 16 = 2024-07-16; 17 July = 2024-07-17
          They met in September and November 2014.     | September = 2014-09; November 2014 = 2014-11
          They met from Nov. 3 to March 5, 2014.       | Nov. 3 = 2013-11-03; March 5, 2014 = 2014-03-05
          They will strike from Tuesday to Friday.     | Tuesday = 2024-06-18; Friday = 2024-06-21
          She ruled between 2014 and 2020.             | 2014 = 2014; 2020 = 2020
          She ruled in 1994-95.                        | 1994 = 1994; 95 = 1995
          """)
  void findsBothEndsOfASpan(String sentence, String dates) {
    assertThat(found(WEDNESDAY, sentence)).containsExactly(dates.split("; "));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Mrs May met the committee.",
        "The May Fourth Movement is read of.",
        "They came on the same day as the queen.",
        "They may march on the palace.",
        "March on, said the general.",
        "April Jones and June Carter sang.",
        "Turnout rose by 12 percent to 51.",
        "They won 21-17 and 3-0.",
        "Call 555-2014 for help.",
        "They took power after following Sunday-school rules.",
        "The Seven Years War cost much.",
        "She plays chess every Friday.",
        "Each March the birds return.",
        "The birds return in October every year.",
        "About 2000 people marched.",
        "The village lies 1500 meters up.",
        "The bill was $2000 in all.",
        "It lasted two weeks.",
        "He has waited for three years.",
        "He reads the Sunday Times.",
        "Bloody Sunday is not forgotten.",
        "Prices fall when spring sales end.",
        "He is in his sixties.",
        "Flight 1549 landed in the river.",
        "A Christmas tree stood there.",
        "The first half was dull.",
        "A second man was hurt.",
        "Officials warned years ago.",
        "The 2000-year-old tradition lives.",
        "Over the past year sales grew.",
        "Sat on the bench, they waited in the sun.",
        "The deal is worth 1.5 million.",
        "An overnight train took them home."
      })
  void takesNoDateFrom(String sentence) {
    assertThat(found(WEDNESDAY, sentence)).isEmpty();
  }

  @Test
  void leavesADateInDigitsOpenWhereEitherNumberCanBeTheMonth() {
    assertThat(found(WEDNESDAY, "It was stamped 03/04/2025.")).containsExactly("03/04/2025 = null");
  }

  @Test
  @DisplayName("without the article's date, what counts from it is listed and unresolved")
  void unresolvedWithoutADayOfWriting() {
    assertThat(found(null, "He came on Tuesday, a year after the war of 2001."))
        .containsExactly("Tuesday = null", "a year after = 2002", "2001 = 2001");
  }

  @Test
  void writesApproximateAndLongDatesInEdtf() {
    assertThat(edtf("It sank nearly two years ago.")).containsExactly("2022~");
    assertThat(edtf("It sank last week.")).containsExactly("2024-06-03/2024-06-09");
    assertThat(edtf("It sank overnight.")).containsExactly("2024-06-11/2024-06-12");
    assertThat(edtf("It sank in the 1960s.")).containsExactly("196X");
    assertThat(edtf("It sank in the winter of 1998.")).containsExactly("1998-12/1999-02");
    assertThat(edtf("It sank in Q3 2022.")).containsExactly("2022-07/2022-09");
  }

  @Test
  void aDateLineIsADateAndTheDayThatWordsCountFrom() {
    String line = "Monday, June 10, 2024";
    String body = "The mayor resigned yesterday.";
    String text = line + "\n\n" + body;
    Article article =
        article(
            text,
            WEDNESDAY,
            List.of(
                new Paragraph(new Span(0, line.length()), ParagraphRole.DATELINE),
                new Paragraph(new Span(line.length() + 2, text.length()), ParagraphRole.BODY)));
    assertThat(strings(find(article)))
        .containsExactly(line + " = 2024-06-10", "yesterday = 2024-06-09");
  }

  private static List<String> found(@Nullable LocalDate day, String text) {
    return strings(dates(day, text));
  }

  private static List<String> strings(List<DateMention> dates) {
    List<String> strings = new ArrayList<>();
    for (DateMention date : dates) {
      strings.add(date.text() + " = " + date.value());
    }
    return strings;
  }

  private static List<String> edtf(String text) {
    return dates(WEDNESDAY, text).stream().map(d -> String.valueOf(d.date())).toList();
  }

  private static List<DateMention> dates(@Nullable LocalDate day, String text) {
    Paragraph paragraph = new Paragraph(new Span(0, text.length()), ParagraphRole.BODY);
    return find(article(text, day, List.of(paragraph)));
  }

  private static List<DateMention> find(Article article) {
    Document document = new Document(article, Trace.NONE);
    return DateFinder.find(document, PeopleFinder.find(document));
  }

  private static Article article(String text, @Nullable LocalDate day, List<Paragraph> paragraphs) {
    return new Article(
        "a",
        "a.txt",
        null,
        null,
        List.of(),
        day,
        day == null ? null : DateOrigin.TEXT,
        null,
        null,
        "en",
        text,
        paragraphs);
  }
}
