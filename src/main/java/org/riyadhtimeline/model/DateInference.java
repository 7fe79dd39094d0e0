package org.riyadhtimeline.model;

import java.time.LocalDate;
import java.util.List;

/**
 * Why an article without a date is taken to be of a certain day.
 *
 * @param date the day concluded: the article was published on it or shortly after
 * @param own the words of the undated article that name the day ("on Tuesday")
 * @param other the words of a dated article that name the same day with its date
 * @param people ids of the people whom both tell of
 */
public record DateInference(LocalDate date, Mention own, Mention other, List<String> people) {

  public DateInference {
    people = List.copyOf(people);
  }
}
