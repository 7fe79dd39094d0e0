package org.riyadhtimeline.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.riyadhtimeline.model.EventDate;
import org.riyadhtimeline.render.Charts.Tick;

/** What the overview takes together. */
final class ChartsTest {

  private static Tick tick(String edtf, int quotes) {
    return new Tick("days", EventDate.parse(edtf), 1, quotes, "filled", new Link("", ""));
  }

  private static List<String> dates(List<Tick> ticks, int most) {
    return Charts.fold(ticks, most).stream().map(bucket -> bucket.date().edtf()).toList();
  }

  @Test
  void fewDatesStandAsTheyAre() {
    List<Tick> ticks = List.of(tick("2014", 0), tick("2025-02-18", 3), tick("2025-02-19", 1));
    assertThat(dates(ticks, 3)).containsExactly("2014", "2025-02-18", "2025-02-19");
  }

  @Test
  void theFullestTimeIsShownFinest() {
    List<Tick> ticks = new ArrayList<>();
    IntStream.rangeClosed(1, 28).forEach(day -> ticks.add(tick("2001-01-%02d".formatted(day), 5)));
    IntStream.rangeClosed(1, 28).forEach(day -> ticks.add(tick("2001-02-%02d".formatted(day), 4)));
    ticks.add(tick("2002-03-01", 1));
    ticks.add(tick("2002-07-01", 1));
    ticks.add(tick("2014", 1));
    assertThat(dates(ticks, 5))
        .containsExactly("2001-01", "2001-02", "2002-03-01", "2002-07-01", "2014");
    assertThat(dates(ticks, 4)).containsExactly("2001-01", "2001-02", "2002", "2014");
    assertThat(dates(ticks, 2)).containsExactly("200X", "2014");
    assertThat(Charts.fold(ticks, 4).get(0).quotes()).isEqualTo(28 * 5);
  }

  @Test
  void aYearAloneIsNotTakenForItsFirstMonth() {
    List<Tick> ticks = List.of(tick("2001", 1), tick("2001-01-04", 1), tick("2001-01-05", 1));
    assertThat(dates(ticks, 2)).containsExactly("2001", "2001-01");
  }
}
