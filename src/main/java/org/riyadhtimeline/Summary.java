package org.riyadhtimeline;

import java.util.ArrayList;
import java.util.List;
import org.riyadhtimeline.model.Coverage;
import org.riyadhtimeline.model.DateOrigin;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.write.Changes;

/** A build in a few lines: what the site holds, what stayed open, where to look at it. */
final class Summary {

  private Summary() {}

  static List<String> lines(SiteBuilder.Built built, SiteOptions options) {
    List<String> lines = new ArrayList<>();
    Coverage coverage = built.coverage();
    long atTheTable = coverage.people().stream().filter(Person::atTheTable).count();
    lines.add(
        String.join(
            ", ",
            Plural.of(coverage.articles().size(), "article"),
            Plural.of(coverage.people().size(), "person", "people")
                + (atTheTable > 0 ? " (" + atTheTable + " at the table)" : ""),
            Plural.of(coverage.quotes().size(), "quotation"),
            Plural.of(coverage.events().size(), "event")));
    List<String> open = open(coverage);
    lines.add(open.isEmpty() ? "Nothing is unresolved." : "Unresolved: " + String.join(", ", open));
    lines.add(files(built.changes()));
    lines.add("Open " + options.output().resolve("index.html") + " in a browser.");
    return lines;
  }

  private static List<String> open(Coverage coverage) {
    List<String> open = new ArrayList<>();
    add(
        open,
        coverage.quotes().stream().filter(q -> q.speaker() == null).count(),
        "quotation without a speaker",
        "quotations without a speaker");
    add(open, coverage.dates().stream().filter(d -> d.value() == null).count(), "date", "dates");
    add(
        open,
        coverage.articles().stream().filter(a -> a.published() == null).count(),
        "article without a date",
        "articles without a date");
    add(
        open,
        coverage.articles().stream().filter(a -> a.publishedFrom() == DateOrigin.COVERAGE).count(),
        "article dated by inference",
        "articles dated by inference");
    return open;
  }

  private static void add(List<String> open, long count, String one, String many) {
    if (count > 0) {
      open.add(Plural.of((int) count, one, many));
    }
  }

  private static String files(Changes changes) {
    return Plural.of(changes.added().size(), "file")
        + " new, "
        + changes.changed().size()
        + " changed, "
        + changes.removed().size()
        + " removed, "
        + changes.unchanged()
        + " as they were";
  }
}
