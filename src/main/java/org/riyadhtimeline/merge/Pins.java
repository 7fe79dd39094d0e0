package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Decisions;
import org.riyadhtimeline.model.Decisions.LeaveOut;
import org.riyadhtimeline.model.Decisions.Pin;
import org.riyadhtimeline.model.Doubt;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.EventMention;
import org.riyadhtimeline.model.Quote;

/** Finds the events and quotations that an editor leaves out or puts at the top. */
final class Pins {

  /** What an entry can mean: its id, its words, and the article and sentence they stand in. */
  private record Target(String id, String words, String around, Article article) {}

  private final List<Target> targets = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();

  Pins(List<Event> events, List<Quote> quotes, Map<String, Article> articles) {
    for (Event event : events) {
      for (EventMention mention : event.mentions()) {
        Article article = articles.get(mention.article());
        if (article != null) {
          String around = article.text().substring(mention.sentence().start());
          int length = Math.min(around.length(), mention.sentence().length());
          targets.add(new Target(event.id(), event.title(), around.substring(0, length), article));
        }
      }
    }
    for (Quote quote : quotes) {
      Article article = articles.get(quote.article());
      if (article != null) {
        targets.add(new Target(quote.id(), quote.text(), quote.text(), article));
      }
    }
  }

  /** The ids of what is left out, each with the line that says so. */
  Map<String, Integer> leftOut(Decisions decisions) {
    Map<String, Integer> lines = new LinkedHashMap<>();
    for (Decisions.Decision decision : decisions.all()) {
      if (decision instanceof LeaveOut out) {
        find(out.words(), out.article(), out.line()).forEach(id -> lines.put(id, out.line()));
      }
    }
    return lines;
  }

  /** The ids of what stands at the top, in the editor's order; what is left out does not. */
  List<String> pinned(Decisions decisions, Map<String, Integer> leftOut) {
    Set<String> ids = new LinkedHashSet<>();
    for (Decisions.Decision decision : decisions.all()) {
      if (decision instanceof Pin pin) {
        for (String id : find(pin.words(), pin.article(), pin.line())) {
          Integer line = leftOut.get(id);
          if (line == null) {
            ids.add(id);
          } else {
            doubts.add(
                Doubt.ofDecision(
                    pin.line(),
                    "“" + pin.words() + "” is left out by line " + line,
                    "keep one of the two; as they stand, it is left out"));
          }
        }
      }
    }
    return List.copyOf(ids);
  }

  private List<String> find(String words, @Nullable String article, int line) {
    String plain = Quoted.plain(words);
    List<Target> in =
        targets.stream()
            .filter(t -> article == null || ArticleTarget.names(article, t.article()))
            .toList();
    List<Target> found = in.stream().filter(t -> Quoted.plain(t.words()).equals(plain)).toList();
    if (found.isEmpty()) {
      found = in.stream().filter(t -> Quoted.in(words, t.words())).toList();
    }
    if (found.isEmpty()) {
      found = in.stream().filter(t -> Quoted.in(words, t.around())).toList();
    }
    List<String> ids = found.stream().map(Target::id).distinct().toList();
    if (ids.isEmpty()) {
      List<String> known = targets.stream().map(Target::words).toList();
      doubts.add(Unmatched.nothing(line, "event or quotation", words, known));
    } else if (ids.size() > 1) {
      List<String> several = found.stream().map(Target::words).distinct().toList();
      doubts.add(Unmatched.several(line, "events or quotations", words, several));
      return List.of();
    }
    return ids;
  }

  List<Doubt> doubts() {
    return doubts;
  }
}
