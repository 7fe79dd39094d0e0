package org.riyadhtimeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.riyadhtimeline.model.Coverage;
import org.riyadhtimeline.model.DateOrigin;

/**
 * What a coverage leaves open.
 *
 * @param quotations quotations without a speaker
 * @param articlesWithoutDate articles without a date
 * @param articlesDatedByInference articles whose date was concluded from others
 * @param dates words that name a date nobody can tell
 */
record Unresolved(
    long quotations, long articlesWithoutDate, long articlesDatedByInference, long dates) {

  static Unresolved of(Coverage coverage) {
    return new Unresolved(
        coverage.quotes().stream().filter(q -> q.speaker() == null).count(),
        coverage.articles().stream().filter(a -> a.published() == null).count(),
        coverage.articles().stream().filter(a -> a.publishedFrom() == DateOrigin.COVERAGE).count(),
        coverage.unresolvedDates().size());
  }

  /** In words, without what there is none of. */
  List<String> words() {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("quotation without a speaker|quotations without a speaker", quotations);
    counts.put("article without a date|articles without a date", articlesWithoutDate);
    counts.put("article dated by inference|articles dated by inference", articlesDatedByInference);
    counts.put("date|dates", dates);
    List<String> words = new ArrayList<>();
    counts.forEach(
        (names, count) -> {
          if (count > 0) {
            int bar = names.indexOf('|');
            words.add(Plural.of(count, names.substring(0, bar), names.substring(bar + 1)));
          }
        });
    return words;
  }
}
