package org.riyadhtimeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.riyadhtimeline.model.Coverage;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.write.Changes;
import org.riyadhtimeline.write.FactChange;

/**
 * A build in a few lines: what the site holds, what stayed open, what is other than before, where
 * to look at it.
 */
final class Summary {

  /** More changes than this are counted, not listed, unless all are asked for. */
  private static final int LISTED = 12;

  /** The same for doubts, each of which takes some lines. */
  private static final int ASKED = 5;

  private Summary() {}

  /**
   * The lines.
   *
   * @param all whether to list every change
   */
  static List<String> lines(SiteBuilder.Built built, SiteOptions options, boolean all) {
    List<String> lines = new ArrayList<>();
    lines.add(holds(built.coverage()));
    List<String> open = Unresolved.of(built.coverage()).words();
    lines.add(open.isEmpty() ? "Nothing is unresolved." : "Unresolved: " + String.join(", ", open));
    addChanges(built.changes(), all, lines);
    if (!built.changes().first()) {
      addNewlyOpen(built, options, all, lines);
    }
    lines.add("Open " + options.output().resolve("index.html") + " in a browser.");
    return lines;
  }

  private static String holds(Coverage coverage) {
    long atTheTable = coverage.people().stream().filter(Person::atTheTable).count();
    return String.join(
        ", ",
        Plural.of(coverage.articles().size(), "article"),
        Plural.of(coverage.people().size(), "person", "people")
            + (atTheTable > 0 ? " (" + atTheTable + " at the table)" : ""),
        Plural.of(coverage.quotes().size(), "quotation"),
        Plural.of(coverage.events().size(), "event"));
  }

  private static void addChanges(Changes changes, boolean all, List<String> lines) {
    if (changes.first()) {
      lines.add(Plural.of(changes.added().size(), "file") + " written.");
      return;
    }
    List<FactChange> facts = changes.facts();
    if (facts.isEmpty()) {
      lines.add(
          changed(changes) == 0
              ? "Nothing changed since the last build."
              : "No fact changed since the last build, but " + files(changes) + ".");
      return;
    }
    lines.add("Since the last build (" + files(changes) + "):");
    addCounts(facts, lines);
    int shown = all || facts.size() <= LISTED ? facts.size() : LISTED;
    facts.stream().limit(shown).map(Summary::line).forEach(lines::add);
    if (shown < facts.size()) {
      lines.add("  and " + (facts.size() - shown) + " more (--verbose lists all)");
    }
  }

  /** {@code added: 1 article, 2 people}, for each kind of change. */
  private static void addCounts(List<FactChange> facts, List<String> lines) {
    for (FactChange.Kind kind : FactChange.Kind.values()) {
      List<String> counts = new ArrayList<>();
      for (FactChange.Fact fact : FactChange.Fact.values()) {
        long count = facts.stream().filter(c -> c.kind() == kind && c.fact() == fact).count();
        if (count > 0) {
          String one = fact.name().toLowerCase(Locale.ROOT);
          counts.add(Plural.of(count, one, fact == FactChange.Fact.PERSON ? "people" : one + "s"));
        }
      }
      if (!counts.isEmpty()) {
        lines.add("  " + kind.name().toLowerCase(Locale.ROOT) + ": " + String.join(", ", counts));
      }
    }
  }

  private static int changed(Changes changes) {
    return changes.added().size() + changes.changed().size() + changes.removed().size();
  }

  private static String files(Changes changes) {
    return Plural.of(changed(changes), "file")
        + ": "
        + changes.added().size()
        + " new, "
        + changes.changed().size()
        + " changed, "
        + changes.removed().size()
        + " removed";
  }

  private static String line(FactChange change) {
    String sign =
        switch (change.kind()) {
          case ADDED -> "+ ";
          case CHANGED -> "~ ";
          case MERGED -> "> ";
          case GONE -> "- ";
        };
    String what = change.fact().name().toLowerCase(Locale.ROOT);
    String detail = change.detail() == null ? "" : ": " + change.detail();
    return "  " + sign + what + " " + change.label() + detail;
  }

  private static void addNewlyOpen(
      SiteBuilder.Built built, SiteOptions options, boolean all, List<String> lines) {
    List<Question> open =
        new Doubts(built.coverage(), options.seeds()).newWith(built.changes().facts());
    if (open.isEmpty()) {
      return;
    }
    lines.add("Newly unresolved (copy the right line to decisions: in coverage.yaml):");
    int shown = all || open.size() <= ASKED ? open.size() : ASKED;
    open.stream()
        .limit(shown)
        .flatMap(question -> question.lines().stream())
        .map(line -> "  " + line)
        .forEach(lines::add);
    if (shown < open.size()) {
      lines.add("  and " + (open.size() - shown) + " more (riyadh-timeline check lists all)");
    }
  }
}
