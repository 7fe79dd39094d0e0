package org.riyadhtimeline.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riyadhtimeline.model.EventDate;

final class DatesTest {

  private final Dates dates = new Dates(Strings.of(new Theme(null)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-02-18            | 18 February 2025           | Tuesday 18
          2025-02               | February 2025              | during February
          2014                  | 2014                       | 2014
          2023~                 | about 2023                 | about 2023
          201X                  | 2010s                      | 2010s
          2025-02-10/2025-02-16 | week of 10 February 2025   | week of 10 February
          2025-02-11/2025-02-14 | 11–14 February 2025        | 11–14 February
          2025-01-28/2025-02-03 | 28 January – 3 February 2025 | 28 January – 3 February
          2024-12-30/2025-01-05 | week of 30 December 2024   | week of 30 December
          2025-01/2025-03       | January–March 2025         | January–March
          2014/2016             | 2014–2016                  | 2014–2016
          2014~/2016~           | about 2014–2016            | about 2014–2016
          """)
  void saysADateAsExactlyAsItIs(String edtf, String alone, String underMonth) {
    EventDate date = EventDate.parse(edtf);
    assertThat(dates.alone(date).text()).isEqualTo(alone);
    assertThat(dates.underMonth(date).text()).isEqualTo(underMonth);
  }

  @Test
  void onlyWhatHtmlHasANotationForIsMachineReadable() {
    assertThat(dates.alone(EventDate.parse("2025-02-18")).machine()).isEqualTo("2025-02-18");
    assertThat(dates.alone(EventDate.parse("2023~")).machine()).isNull();
    assertThat(dates.alone(EventDate.parse("201X")).machine()).isNull();
    assertThat(dates.alone(EventDate.parse("2025-02-10/2025-02-16")).machine()).isNull();
  }

  @Test
  void saysHowMuchLaterInTheLargestUnit() {
    LocalDate day = LocalDate.of(2022, 2, 24);
    assertThat(dates.later(day, day.plusDays(25))).isEqualTo("3 weeks later");
    assertThat(dates.later(day, day.plusMonths(5))).isEqualTo("5 months later");
    assertThat(dates.later(day, day.plusDays(400))).isEqualTo("a year later");
    assertThat(dates.later(day, day.plusYears(3))).isEqualTo("3 years later");
  }
}
