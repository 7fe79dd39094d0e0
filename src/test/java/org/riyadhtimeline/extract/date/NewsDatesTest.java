package org.riyadhtimeline.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riyadhtimeline.extract.person.PeopleFinder;
import org.riyadhtimeline.extract.text.Document;
import org.riyadhtimeline.extract.text.Trace;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.DateMention;
import org.riyadhtimeline.model.DateOrigin;
import org.riyadhtimeline.model.Paragraph;
import org.riyadhtimeline.model.ParagraphRole;
import org.riyadhtimeline.model.Span;

/**
 * Dates as the trades of the news write them: a financial paper of a Thursday in 1989, an agency
 * and a broadcaster of a Friday in 1998, reports of a Wednesday in 2006 and a Thursday in 2025.
 */
final class NewsDatesTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1989-10-26 | Corvex Inc. said profit for the third quarter ended Sept. 30 rose 12%. | third quarter | 1989-Q3
          1989-10-26 | Corvex Inc. said profit for the third quarter ended Sept. 30 rose 12%. | Sept. 30 | 1989-09-30
          1989-10-26 | Sales reached $40 million in fiscal 1990. | fiscal 1990 | 1990
          1989-10-26 | Net was $3 million in the quarter, compared with $2 million a year earlier. | a year earlier | 1988
          1989-10-26 | In the third quarter, net was $3 million, against $2 million a year earlier. | a year earlier | 1988-Q3
          1989-10-26 | In the third quarter the maker of pumps earned $5 million, up from $4 million in the year-ago quarter. | the year-ago quarter | 1988-Q3
          1989-10-26 | In the third quarter the maker of pumps earned $5 million, up from $4 million in the year-earlier period. | year-earlier period | 1988-Q3
          1989-10-26 | The fire broke out Wednesday night in a warehouse. | Wednesday night | 1989-10-25
          1989-10-26 | The merger was announced late Wednesday. | late Wednesday | 1989-10-25
          1989-10-26 | The plant was built in the early 1990s, they will say one day. | early 1990s | 199
          1989-10-26 | Prices fell 1.2% last month. | last month | 1989-09
          1989-10-26 | The delegates will meet Nov. 9-10 in Geneva. | Nov. 9 | 1989-11-09
          1989-10-26 | The delegates will meet Nov. 9-10 in Geneva. | 10 | 1989-11-10
          1989-10-26 | The hearing begins at 3 p.m. Tuesday. | Tuesday | 1989-10-31
          1989-10-26 | The board met on Monday, having sacked its chairman the day before. | the day before | 1989-10-22
          1989-10-26 | Traders said this morning that demand was thin. | this morning | 1989-10-26
          1989-10-26 | Shares were bid up over the weekend by rumors. | the weekend | 1989-W42
          1989-10-26 | The stores will stay open until Christmas. | Christmas | 1989-12-25
          1989-10-26 | The two firms talked on Oct. 3 and signed the following week. | the following week | 1989-W41
          1989-10-26 | Two days after the June 3 vote, the cabinet fell. | Two days after | 1989-06-05
          1989-10-26 | The bonds fall due in 1999. | 1999 | 1999
          1989-10-26 | In the year-ago quarter, the retailer had a loss. | year-ago quarter | 1988
          1989-10-26 | The order was placed in '87 and shipped in '88. | '87 | 1987
          1989-10-26 | The order was placed in '87 and shipped in '88. | '88 | 1988
          1989-10-26 | Back in ’87, the same desk lost $40 million. | ’87 | 1987
          1989-10-26 | The class of '68 met again. | '68 | 1968
          1989-10-26 | By year's end, the company hopes to cut 200 jobs. | year's end | 1989-12-31
          1989-10-26 | By the end of the year, the company hopes to cut 200 jobs. | the end of the year | 1989
          1989-10-26 | At end-1988 the fund held 3 billion marks. | end-1988 | 1988
          1989-10-26 | The company expects results for the first nine months of 1989 to be flat. | 1989 | 1989
          1989-10-26 | Sales for the nine months ended Sept. 30 fell. | Sept. 30 | 1989-09-30
          1989-10-26 | The fourth-quarter dividend is payable Jan. 15 to holders of record Dec. 31. | fourth-quarter | 1989-Q4
          1989-10-26 | The fourth-quarter dividend is payable Jan. 15 to holders of record Dec. 31. | Jan. 15 | 1990-01-15
          1989-10-26 | The fourth-quarter dividend is payable Jan. 15 to holders of record Dec. 31. | Dec. 31 | 1989-12-31
          1989-10-26 | The debentures are due Nov. 15, 1999. | Nov. 15, 1999 | 1999-11-15
          1989-10-26 | The stock closed yesterday at $31, up 50 cents. | yesterday | 1989-10-25
          1989-10-26 | In late New York trading yesterday, the dollar slipped. | yesterday | 1989-10-25
          1989-10-26 | The crash of two years ago still haunts the floor. | two years ago | 1987
          1989-10-26 | The chairman will step down early next year. | early next year | 1990
          1989-10-26 | The chairman will step down in the first quarter of next year. | first quarter of next year | 1990-Q1
          1989-10-26 | Work on the pier is to start next spring. | next spring | 1990-SP
          1989-10-26 | The October 1987 crash wiped out the fund. | October 1987 | 1987-10
          1989-10-26 | The earthquake of Oct. 17 closed the bridge. | Oct. 17 | 1989-10-17
          1989-10-26 | The rule takes effect Nov. 1. | Nov. 1 | 1989-11-01
          1989-10-26 | The rule, which takes effect in November, was fought by brokers. | November | 1989-11
          1989-10-26 | September's trade gap widened. | September | 1989-09
          1989-10-26 | The gap was wider than August's $10 billion. | August | 1989-08
          1989-10-26 | Prices rose 0.4% in September from August. | August | 1989-08
          1989-10-26 | He joined the bank in mid-1986. | mid-1986 | 1986
          1989-10-26 | Half a year ago nobody would have dared. | Half a year ago | 1989-04
          1989-10-26 | Six months ago the shares traded at $12. | Six months ago | 1989-04
          1989-10-26 | A year ago, the bank earned $20 million. | A year ago | 1988
          1989-10-26 | The unit, sold a decade ago, is back. | a decade ago | 1979
          1989-10-26 | The treaty will lapse a decade from now. | a decade from now | 1999
          1989-10-26 | The 1980s were good to brokers. | 1980s | 198
          1989-10-26 | The '80s were good to brokers. | '80s | 198
          1989-10-26 | Investors remember the Seventies with pain. | Seventies | 197
          1989-10-26 | In the latest quarter, Dorn lost $3 million. | latest quarter | 1989-Q3
          1989-10-26 | The pact expires at midnight Friday. | Friday | 1989-10-27
          1989-10-26 | It was the worst week since the week of Oct. 9. | week of Oct. 9 | 1989-W41
          1989-10-26 | Until last Friday nobody had heard of the bid. | last Friday | 1989-10-20
          1989-10-26 | On Friday the 13th stocks plunged 190 points. | Friday the 13th | 1989-10-13
          1989-10-26 | The Friday drop of 190 points scared many. | Friday | 1989-10-20
          1989-10-26 | In May or June, officials will decide. | May | 1990-05
          1989-10-26 | In May or June, officials will decide. | June | 1990-06
          1989-10-26 | The offer was due to expire tomorrow. | tomorrow | 1989-10-27
          1989-10-26 | A similar measure passed last session, in 1988. | 1988 | 1988
          1989-10-26 | Between 1979 and 1983 the town lost half its jobs. | 1979 | 1979
          1989-10-26 | Between 1979 and 1983 the town lost half its jobs. | 1983 | 1983
          1989-10-26 | From 1979-83 the town lost half its jobs. | 1979 | 1979
          1989-10-26 | The company has been public since the late 1970s. | late 1970s | 197
          1989-10-26 | Through Sept. 30, the fund returned 14%. | Sept. 30 | 1989-09-30
          1989-10-26 | As of Oct. 20, there were 31 million shares. | Oct. 20 | 1989-10-20
          1989-10-26 | On Tuesday, the Dow rose 6 points. The previous day, it had dropped 80. | The previous day | 1989-10-23
          1989-10-26 | The contract for December delivery rose. | December | 1989-12
          1989-10-26 | December gold settled at $370. | December | 1989-12
          1989-10-26 | The company's fiscal year ends June 30. | June 30 | 1990-06-30
          1989-10-26 | For all of 1988, the company earned $12 million. | 1988 | 1988
          1989-10-26 | He has run the group since 1975, when he was 30. | 1975 | 1975
          1989-10-26 | It sold 2,100 cars in 1988, up from 1,950 in 1987. | 1987 | 1987
          1989-10-26 | The law, enacted in the 19th century, still binds. | 19th century | 18
          1989-10-26 | A 19th-century law still binds. | 19th-century | 18
          """)
  void resolvesInAFinancialPaper(LocalDate day, String text, String words, String value) {
    assertResolved(day, text, words, value);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1987-10-19 | The minister told colleagues on Monday that the cabinet wants agreement by December. | December | 1987-12
          1987-06-18 | Imports rose in the last quarter of 1986. | last quarter of 1986 | 1986-Q4
          1987-06-18 | Data on 1986 capital flows are due. | 1986 | 1986
          1987-06-18 | Deliveries begin in mid-year. | mid-year | 1987
          1987-06-18 | Debts mature at the end of the quarter. | the quarter | 1987-Q2
          1987-06-18 | Income rose in May, after falling the month before. | the month before | 1987-04
          1987-03-28 | Talks are due in May, June and August. | June | 1987-06
          1987-03-28 | Talks are due in May, June and August. | August | 1987-08
          1987-06-18 | It met on tuesday. | tuesday | 1987-06-16
          1987-04-08 | In the 1987/88 year ending next March 31 growth could be three pct. | next March 31 | 1988-03-31
          1987-04-08 | In the 1987/88 year ending next March 31 growth could be three pct. | 1987 | 1987
          1987-04-08 | The prime has stood there since last August 26. | August 26 | 1986-08-26
          1987-06-29 | Output will rise when a pipeline comes on stream in about September. | September | 1987-09
          1987-10-19 | Earnings will be less than the second quarter's 12 cents. | second quarter | 1987-Q2
          """)
  void resolvesInMarketReports(LocalDate day, String text, String words, String value) {
    assertResolved(day, text, words, value);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1998-02-13 | NAIROBI, Kenya (AP) _ Suspects appeared in court Friday. | Friday | 1998-02-13
          1998-02-13 | The envoy is to arrive here Monday. | Monday | 1998-02-16
          1998-02-13 | The envoy will be in the capital Monday and Tuesday. | Tuesday | 1998-02-17
          1998-02-13 | It's the third attack this week. | this week | 1998-W07
          1998-02-13 | Tonight, a report on schools that fail. | Tonight | 1998-02-13
          1998-02-13 | On the program tonight, we look at schools. | tonight | 1998-02-13
          1998-02-13 | Ten years ago today, the dam burst. | Ten years ago today | 1988-02-13
          1998-02-13 | A week ago today, the shuttle landed. | A week ago today | 1998-02-06
          1998-02-13 | Tomorrow morning, the jury returns. | Tomorrow morning | 1998-02-14
          1998-02-13 | The jury returns Monday morning at ten. | Monday morning | 1998-02-16
          1998-02-13 | Yesterday evening the rebels struck again. | Yesterday evening | 1998-02-12
          1998-02-13 | Earlier today the president signed the bill. | Earlier today | 1998-02-13
          1998-02-13 | The pilot was last seen at dawn Thursday. | Thursday | 1998-02-12
          1998-02-13 | In the summer of 1996 the ferry sank. | summer of 1996 | 1996-SU
          1998-02-13 | Last summer the ferry sank. | Last summer | 1997-SU
          1998-02-13 | This winter has been mild. | This winter | 1997-WI
          1998-02-13 | They married on New Year's Eve. | New Year's Eve | 1997-12-31
          1998-02-13 | They met last Thanksgiving. | last Thanksgiving | 1997-11-27
          1998-02-13 | The treaty must be ratified by Easter. | Easter | 1998-04-12
          1998-02-13 | The army took power on the night of Jan. 30. | Jan. 30 | 1998-01-30
          1998-02-13 | The talks collapsed on Jan. 30; the same day, shells fell on the port. | the same day | 1998-01-30
          1998-02-13 | The talks collapsed on Jan. 30 and the next day shells fell on the port. | the next day | 1998-01-31
          1998-02-13 | The talks collapsed on Jan. 30. Three days later shells fell on the port. | Three days later | 1998-02-02
          1998-02-13 | He died on Aug. 4, 1982. Six months earlier he had finished his last book. | Six months earlier | 1982-02
          1998-02-13 | A day after the vote of 3 June 1997, rioters burned the mill. | A day after | 1997-06-04
          1998-02-13 | On the eve of the 1996 election, he quit. | 1996 | 1996
          1998-02-13 | Voting takes place on the first Sunday in March. | first Sunday in March | 1998-03-01
          1998-02-13 | The trial is set for the last week of March. | last week of March | 1998-03
          1998-02-13 | The trial is set for the week of March 9. | week of March 9 | 1998-W11
          1998-02-13 | Rebels seized the town at about 4 a.m. Thursday. | Thursday | 1998-02-12
          1998-02-13 | A 1997 report by the state auditor blamed the mayor. | 1997 | 1997
          1998-02-13 | The auditor's 1997 report blamed the mayor. | 1997 | 1997
          1998-02-13 | Since the 1995 peace accord, 30 have died. | 1995 | 1995
          1998-02-13 | He was jailed from 1962 until 1990. | 1962 | 1962
          1998-02-13 | He was jailed from 1962 until 1990. | 1990 | 1990
          1998-02-13 | (born 1950) the poet lives in Ulm. | 1950 | 1950
          1998-02-13 | Anna Lind (1950-1994) painted it. | 1950 | 1950
          1998-02-13 | Anna Lind (1950-1994) painted it. | 1994 | 1994
          1998-02-13 | He said Thursday's blast was a warning. | Thursday | 1998-02-12
          1998-02-13 | Saturday's march will go ahead, organizers said. | Saturday | 1998-02-14
          1998-02-13 | The summit, scheduled for next month, was put off. | next month | 1998-03
          1998-02-13 | The summit was postponed from Monday to Thursday. | Thursday | 1998-02-19
          1998-02-13 | Earlier this week the minister resigned. | Earlier this week | 1998-W07
          1998-02-13 | The minister resigned Wednesday and left the country the next morning. | the next morning | 1998-02-12
          1998-02-13 | The two men last met three weeks ago. | three weeks ago | 1998-W04
          1998-02-13 | She left the island 40 years ago. | 40 years ago | 1958
          1998-02-13 | The dam will be ready in the year 2000. | the year 2000 | 2000
          1998-02-13 | Before the year 2000 all systems must be checked. | year 2000 | 2000
          1998-02-13 | The first half of the year brought losses. | first half of the year | 1998-H1
          1998-02-13 | The last two weeks of January were cold. | January | 1998-01
          1998-02-13 | He resigned in disgrace in August 1974. | August 1974 | 1974-08
          1998-02-13 | On 12 Feb 1998 a bomb went off. | 12 Feb 1998 | 1998-02-12
          1998-02-13 | The Feb. 23 deadline may slip. | Feb. 23 | 1998-02-23
          1998-02-13 | Before the Feb. 23 deadline, both sides met. | Feb. 23 | 1998-02-23
          1998-02-13 | The team, founded in December, 1988, folded. | December, 1988 | 1988-12
          1998-02-13 | The weekend's storms killed nine. | weekend | 1998-W06
          1998-02-13 | Next weekend the fleet sails. | Next weekend | 1998-W08
          1998-02-13 | This weekend the fleet sails. | This weekend | 1998-W07
          1998-02-13 | Crowds gathered on Palm Sunday in the square. | Palm Sunday | 1997-03-23
          1998-02-13 | Veterans will march on Anzac Day. | Anzac Day | 1998-04-25
          1998-02-13 | "I remember '87," she said. | '87 | 1987
          1998-02-13 | City go to Wexham on Saturday. | Saturday | 1998-02-14
          1998-02-13 | He goes on trial Monday. | Monday | 1998-02-16
          """)
  void resolvesInAgencyAndBroadcastCopy(LocalDate day, String text, String words, String value) {
    assertResolved(day, text, words, value);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          2006-11-15 | The match kicked off at 19:45 UTC on Tuesday. | Tuesday | 2006-11-14
          2006-11-15 | Polls closed at 22:00 local time on 12 November. | 12 November | 2006-11-12
          2006-11-15 | On November 3rd, 2006, the probe reached orbit. | November 3rd, 2006 | 2006-11-03
          2006-11-15 | The probe was launched on 2006-10-31. | 2006-10-31 | 2006-10-31
          2006-11-15 | The probe was launched 31/10/2006. | 31/10/2006 | 2006-10-31
          2006-11-15 | Between 3 and 7 November crews searched the lake. | 3 | 2006-11-03
          2006-11-15 | Between 3 and 7 November crews searched the lake. | 7 November | 2006-11-07
          2006-11-15 | From November 3 to November 7, crews searched. | November 7 | 2006-11-07
          2006-11-15 | Crews searched from 30 October until 2 November. | 30 October | 2006-10-30
          2006-11-15 | The 2010 Winter Games will cost more. | 2010 | 2010
          2006-11-15 | The Games of 2010 will cost more. | 2010 | 2010
          2006-11-15 | The museum reopens in Spring 2007. | Spring 2007 | 2007-SP
          2006-11-15 | The museum was opened in the mid-nineteenth century. | nineteenth century | 18
          2006-11-15 | Yesterday's quake measured 6.1. | Yesterday | 2006-11-14
          2006-11-15 | The quake struck at 5:42 a.m. local time (2142 GMT on Monday). | Monday | 2006-11-13
          2006-11-15 | The ship sank on the evening of 10 November. | 10 November | 2006-11-10
          2006-11-15 | Last Saturday evening a tram derailed. | Last Saturday evening | 2006-11-11
          2006-11-15 | As of Tuesday evening no cause was known. | Tuesday evening | 2006-11-14
          2006-11-15 | By Wednesday afternoon the river had fallen. | Wednesday afternoon | 2006-11-15
          2006-11-15 | A second launch is due on Thursday, November 16. | Thursday, November 16 | 2006-11-16
          2006-11-15 | He served as mayor 1992–1998. | 1992 | 1992
          2006-11-15 | In 1914–18 the valley emptied. | 1914 | 1914
          2006-11-15 | It was first sighted in 2004 by Danish divers. | 2004 | 2004
          2006-11-15 | The law of July 2005 bans it. | July 2005 | 2005-07
          2006-11-15 | In the 1860s gold was found. | 1860s | 186
          2006-11-15 | In the 60s the band toured with others. | 60s | 196
          2006-11-15 | She won 6-3, 6-4 on Sunday. | Sunday | 2006-11-12
          2006-11-15 | More than 2000 were hurt in 2005. | 2005 | 2005
          2006-11-15 | The pope arrived on 9 November. Later that day he spoke. | Later that day | 2006-11-09
          2006-11-15 | The pope arrived on 9 November. That evening he spoke. | That evening | 2006-11-09
          2006-11-15 | The pope arrived last Thursday and spoke the following day. | the following day | 2006-11-10
          2006-11-15 | The pope will arrive on 30 November and leave four days later. | four days later | 2006-12-04
          2006-11-15 | He will return in two weeks. | in two weeks | 2006-W48
          2006-11-15 | He will return two weeks from Friday. | two weeks from Friday | 2006-12-01
          2006-11-15 | In three days, voters will decide. | In three days | 2006-11-18
          2006-11-15 | The vote comes three weeks after the riots of October 10. | three weeks after | 2006-W44
          2006-11-15 | Later this month the court will rule. | Later this month | 2006-11
          2006-11-15 | Later in the month the court will rule. | the month | 2006-11
          2006-11-15 | The court will rule at the end of the month. | the end of the month | 2006-11
          2006-11-15 | At the start of the week, 40 had died. | the start of the week | 2006-W46
          2006-11-15 | In October of last year the lake froze. | October of last year | 2005-10
          2006-11-15 | The war began in 1998. In October of that year the lake froze. | October of that year | 1998-10
          2006-11-15 | The war began in 1998. That October the lake froze. | That October | 1998-10
          2006-11-15 | Both sides met twice this month and once in each of the last two. | this month | 2006-11
          2006-11-15 | Two Sundays ago a mine collapsed. | Two Sundays ago | 2006-11-05
          2006-11-15 | The next elections are due by June 2007 at the latest. | June 2007 | 2007-06
          2006-11-15 | He was arrested one month after the coup of 19 September 2006. | one month after | 2006-10
          2006-11-15 | Ahead of Saturday's final, the coach was calm. | Saturday | 2006-11-18
          2006-11-15 | After Saturday's final, the coach was calm. | Saturday | 2006-11-11
          2006-11-15 | At noon on Monday sirens sounded. | Monday | 2006-11-13
          2006-11-15 | Sirens sounded at noon Monday. | Monday | 2006-11-13
          2006-11-15 | Protesters marched on International Women's Day, March 8. | March 8 | 2006-03-08
          """)
  void resolvesInReportsOfTheWorld(LocalDate day, String text, String words, String value) {
    assertResolved(day, text, words, value);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          2025-03-20 | The ceasefire took effect at 8 a.m. Tuesday and was broken by noon. | Tuesday | 2025-03-18
          2025-03-20 | The envoy is set to travel on Sunday night. | Sunday night | 2025-03-23
          2025-03-20 | He told reporters on Wednesday that talks could begin within days. | Wednesday | 2025-03-19
          2025-03-20 | Talks are expected to start as early as next week. | next week | 2025-W13
          2025-03-20 | Nearly three years ago the siege began. | three years ago | 2022
          2025-03-20 | The two leaders spoke on Feb. 12 and again this week. | Feb. 12 | 2025-02-12
          2025-03-20 | The two leaders spoke on Feb. 12 and again this week. | this week | 2025-W12
          2025-03-20 | A truce agreed in mid-January held until this Tuesday. | mid-January | 2025-01
          2025-03-20 | A truce agreed in mid-January held until this Tuesday. | this Tuesday | 2025-03-18
          2025-03-20 | In the early hours of Thursday drones hit the depot. | Thursday | 2025-03-20
          2025-03-20 | Drones hit the depot overnight Wednesday. | Wednesday | 2025-03-19
          2025-03-20 | Drones hit the depot overnight into Thursday. | Thursday | 2025-03-20
          2025-03-20 | Drones hit the depot on Tuesday night into Wednesday. | Wednesday | 2025-03-19
          2025-03-20 | Nothing has been heard since Sunday. | Sunday | 2025-03-16
          2025-03-20 | He has until Sunday to reply. | Sunday | 2025-03-23
          2025-03-20 | They were given until April to leave. | April | 2025-04
          2025-03-20 | Prices before October are unlikely to fall. | October | 2025-10
          2025-03-20 | By summer, half the force will be gone. | summer | 2025-SU
          2025-03-20 | In 2024, exports fell for the first time since 2009. | 2009 | 2009
          2025-03-20 | In the 2024-25 season he scored 12. | 2024 | 2024
          2025-03-20 | In Q1 2025, orders rose. | Q1 2025 | 2025-Q1
          2025-03-20 | In FY2024 orders fell. | FY2024 | 2024
          2025-03-20 | In the fiscal year 2024 orders fell. | fiscal year 2024 | 2024
          2025-03-20 | In the fiscal year that ended on Sept. 30, orders fell. | Sept. 30 | 2024-09-30
          2025-03-20 | The envoy, who was appointed in January, resigned. | January | 2025-01
          2025-03-20 | A meeting announced by the palace on Wednesday, which should last a day, begins soon. | Wednesday | 2025-03-19
          2025-03-20 | The deal, which was announced by the bank on Wednesday, should close in May. | Wednesday | 2025-03-19
          2025-03-20 | The deal, which was announced by the bank on Wednesday, should close in May. | May | 2025-05
          2025-03-20 | The trial, which opened Monday, will end Friday. | Friday | 2025-03-21
          2025-03-20 | On Mar 18, 2025 the court sat. | Mar 18, 2025 | 2025-03-18
          2025-03-20 | Posted 18 Mar 2025 at 14:05. | 18 Mar 2025 | 2025-03-18
          2025-03-20 | The bill passed 232-197 on Tuesday afternoon. | Tuesday afternoon | 2025-03-18
          2025-03-20 | Under 1985 rules banks may lend more. | 1985 | 1985
          2025-03-20 | That compares with a loss in the same 2024 period. | 2024 | 2024
          2025-03-20 | The loss compares with a profit in the same period last year. | last year | 2024
          2025-03-20 | The loss compares with a profit in the same period of 2024. | 2024 | 2024
          2025-03-20 | Holders of pre-1949 bonds sued. | 1949 | 1949
          2025-03-20 | The plan would cut output by one-third by 2030. | 2030 | 2030
          2025-03-20 | At a weekend news conference he said no. | weekend | 2025-W11
          2025-03-20 | A week before the coup, on March 3, 2014, he fled. | March 3, 2014 | 2014-03-03
          2025-03-20 | The show premieres this Sunday. | this Sunday | 2025-03-23
          2025-03-20 | The network said viewers wanted a show, two of which debut this Sunday. | this Sunday | 2025-03-23
          2025-03-20 | He turned 80 on the 4th of July. | 4th of July | 2024-07-04
          2025-03-20 | Independence Day parades were canceled on July 4. | July 4 | 2024-07-04
          2025-03-20 | Last night's speech ran to 90 minutes. | Last night | 2025-03-19
          2025-03-20 | The ministry said Saturday night it would appeal. | Saturday night | 2025-03-15
          2025-03-20 | The ministry will hold a meeting on 1 and 2 April. | 1 | 2025-04-01
          2025-03-20 | The vote on the 2026 budget is next week. | 2026 | 2026
          2025-03-20 | There were blackouts on Friday, Saturday and Sunday. | Saturday | 2025-03-15
          2025-03-20 | Ramadan began on March 1. | March 1 | 2025-03-01
          2025-03-20 | Since the beginning of the year 40 have died. | the beginning of the year | 2025
          2025-03-20 | It happened a month ago, on Feb. 20. | a month ago | 2025-02
          2025-03-20 | It will be a year ago next Tuesday that he died. | next Tuesday | 2025-03-25
          2025-03-20 | She was last seen on the 17th. | the 17th | 2025-03-17
          2025-03-20 | She will be heard on the 27th. | the 27th | 2025-03-27
          2025-03-20 | She was heard on the 27th, the court said. | the 27th | 2025-02-27
          2025-03-20 | The trial opened on Feb. 3 and ended on the 17th. | the 17th | 2025-02-17
          2025-03-20 | The board sits on Friday week. | Friday week | 2025-03-28
          2025-03-20 | The board sits on Thursday week at noon. | Thursday week | 2025-04-03
          2025-03-20 | The works will close this year or next. | next | 2026
          2025-03-20 | The works will close this month or next. | next | 2025-04
          2025-03-20 | The bureau will publish revised figures on Monday. | Monday | 2025-03-24
          2025-03-20 | They fled a day before Ramadan begins. | Ramadan | null
          2025-03-20 | They fled on the eve of Ramadan. | Ramadan | null
          2025-03-20 | Shops close early during Ramadan. | Ramadan | null
          2025-03-20 | The parade was held on Independence Day. | Independence Day | null
          2025-03-20 | The envoy will meet Anna Lind, who resigned last week, on Monday. | Monday | 2025-03-24
          2025-03-20 | A guard who had been due to testify Monday did not appear. | Monday | 2025-03-17
          2025-03-20 | A guard had been due to testify Monday, but the hearing was postponed. | Monday | 2025-03-24
          2025-03-20 | Crews prepared the craft for a weekend landing. | weekend | 2025-W12
          2025-03-20 | Two men were arrested after a weekend attack. | weekend | 2025-W11
          2025-03-20 | Anna May left the party. She was reelected in May 2024. | May 2024 | 2024-05
          2025-03-20 | Anna May left the party. The vote was held in May. | May. | 2024-05
          2025-03-20 | Members lost confidence in May. | May | 2024-05
          2025-03-20 | Storm Closes Schools Saturday Night, Thousands Flee | Saturday Night | 2025-03-15
          2025-03-20 | He bought a Corvo Cup 2024 ticket. | 2024 | 2024
          """)
  void resolvesInCopyOfToday(LocalDate day, String text, String words, String value) {
    assertResolved(day, text, words, value);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1987-04-08 | The Fed acted a day earlier than expected. | a day earlier
          1989-10-26 | Over the past two weeks the stock has lost a third of its value. | two weeks
          1989-10-26 | In recent months the yen has weakened. | months
          1989-10-26 | Stores expect a good Christmas season. | Christmas
          1989-10-26 | The strike, now in its third week, may cost millions. | week
          1989-10-26 | The 30-day Treasury bill yielded 7%. | 30-day
          1989-10-26 | The S&P 500 fell to 1987 at the close. | 1987
          1989-10-26 | The index lost 12.42 to 1989. | 1989
          1989-10-26 | The firm has 1,950 workers and 1989 machines. | 1989
          1989-10-26 | For the full year, Dorn earned $30 million. | year
          1989-10-26 | Ms. March and Mr. April Day declined comment. | March
          1989-10-26 | The minister may march in the parade. | march
          1989-10-26 | The model 2000 printer costs $1995. | 2000
          1989-10-26 | The model 2000 printer costs $1995. | 1995
          1998-02-13 | The polls open every Sunday in May. | Sunday
          1998-02-13 | The market is held each Friday. | Friday
          1998-02-13 | He comes home on Sundays. | Sundays
          1998-02-13 | The Seven Years' War ruined the crown. | Years
          1998-02-13 | Call 555-1998 for tickets. | 1998
          1998-02-13 | The Lions won 20-17 and face the Bears next. | 20-17
          1998-02-13 | Mrs May said she would march on. | May
          1998-02-13 | Flight 1997 was delayed. | 1997
          1998-02-13 | The 1,998th visitor got a prize. | 1,998th
          1998-02-13 | The Sunday Times reported the story. | Sunday
          1998-02-13 | In USA Today, he denied it. | Today
          1998-02-13 | The decade-old dispute may end. | decade
          2006-11-15 | Temperatures in the 60s are rare. | 60s
          2006-11-15 | A man in his 60s was hurt. | 60s
          2006-11-15 | The 15th floor burned. | 15th
          2006-11-15 | It took one second to cross the quarter. | quarter
          2006-11-15 | He lives in the French Quarter. | Quarter
          2006-11-15 | The protest is in its second day. | day
          2006-11-15 | Friends of May Ling gathered. | May
          2006-11-15 | It is the fall of an empire. | fall
          2006-11-15 | They spring to mind. | spring
          2006-11-15 | More than 2000 were hurt in 2005. | 2000
          2006-11-15 | He did it in three days. | three days
          2006-11-15 | The ratio was 10:30. | 10:30
          2006-11-15 | Genesis 19:30 was read. | 19:30
          2025-03-20 | The pact is to be signed in the coming weeks. | weeks
          2025-03-20 | He spent 18 months in jail. | 18 months
          2025-03-20 | Half of the 2,025 votes were void. | 2,025
          2025-03-20 | The 1,300-year-old temple burned. | 1,300-year-old
          2025-03-20 | Three years on, the front has hardly moved. | Three years
          2025-03-20 | In the past 24 hours 40 have died. | 24 hours
          2025-03-20 | Smoke was seen on the 17th floor. | 17th
          2025-03-20 | He made birdie on the 16th and bogey on the 17th. | 17th
          2025-03-20 | Anna May left the party. Members had lost confidence in May. | May.
          2025-03-20 | Sheffield Wednesday lost again. | Wednesday
          2025-03-20 | He wrote for Friday Night Stories until he died. | Friday
          2025-03-20 | He was driving a Corvo 2008. | 2008
          2025-03-20 | A Ramadan tent burned. | Ramadan
          2025-03-20 | The part is number 30-99-2015. | 2015
          """)
  void takesForNoDate(LocalDate day, String text, String words) {
    int at = text.indexOf(words);
    Span span = new Span(at, at + words.length());
    assertThat(find(day, text)).as(text).noneMatch(date -> overlap(date.span(), span));
  }

  /** A part of the day is left out of the value: it is named by day, week, month or year. */
  private static void assertResolved(LocalDate day, String text, String words, String value) {
    int at = text.indexOf(words);
    Span span = new Span(at, at + words.length());
    List<String> values =
        find(day, text).stream()
            .filter(date -> overlap(date.span(), span))
            .map(date -> String.valueOf(date.value()).replaceFirst("T.*|-WE$", ""))
            .toList();
    assertThat(values).as(text).contains(value);
  }

  private static boolean overlap(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  private static List<DateMention> find(LocalDate day, String text) {
    Paragraph paragraph = new Paragraph(new Span(0, text.length()), ParagraphRole.BODY);
    Article article =
        new Article(
            "a",
            "a.txt",
            null,
            null,
            List.of(),
            day,
            DateOrigin.TEXT,
            null,
            null,
            "en",
            text,
            List.of(paragraph));
    Document document = new Document(article, Trace.NONE);
    return DateFinder.find(document, PeopleFinder.find(document));
  }
}
