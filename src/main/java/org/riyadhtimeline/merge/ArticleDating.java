package org.riyadhtimeline.merge;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.ArticleFacts;
import org.riyadhtimeline.model.DateInference;
import org.riyadhtimeline.model.DateMention;
import org.riyadhtimeline.model.Decisions;
import org.riyadhtimeline.model.EventDate;
import org.riyadhtimeline.model.Mention;
import org.riyadhtimeline.model.Person;

/**
 * Concludes the date of an article that has none from the articles that have one. An article that
 * tells of a happening "on Tuesday" was published on that Tuesday or shortly after; where a dated
 * article tells of the same happening of the same people on the same weekday, and resolves it, that
 * is the day. Nothing is concluded where several days come into question, or where the article
 * names several weekdays.
 */
public final class ArticleDating {

  private static final int SHARED_PEOPLE = 3;
  private static final int SHARED_WORDS = 3;

  /** How far the day may lie from the day of the article that tells its date. */
  private static final int DAYS_APART = 7;

  /** Of those who appear in more articles than this, only so many are looked at. */
  private static final int LOOKED_AT = 400;

  private final List<ArticleFacts> facts;
  private final EventWords words;
  private final People people;
  private final Map<String, List<ArticleFacts>> datedByPerson = new HashMap<>();

  private ArticleDating(List<ArticleFacts> facts) {
    this.facts = Sorted.byArticle(facts);
    Countries countries = Countries.known();
    this.words = new EventWords(countries);
    this.people = new PeopleMerger(countries, Decisions.NONE).merge(this.facts);
    for (ArticleFacts of : this.facts) {
      if (of.article().published() != null) {
        for (String id : ids(of)) {
          datedByPerson.computeIfAbsent(id, i -> new ArrayList<>(1)).add(of);
        }
      }
    }
  }

  /**
   * The inferences that are safe, by article id; people in them go by the ids of the undated
   * article's facts. To use one, extract the article again with {@code
   * article.published(inference.date(), DateOrigin.COVERAGE, inference)}.
   */
  public static Map<String, DateInference> infer(List<ArticleFacts> facts) {
    boolean any = facts.stream().anyMatch(of -> weekday(of) != null);
    return any ? new ArticleDating(facts).infer() : Map.of();
  }

  private Map<String, DateInference> infer() {
    Map<String, DateInference> inferred = new TreeMap<>();
    for (ArticleFacts of : facts) {
      DayOfWeek weekday = weekday(of);
      DateInference inference = weekday == null ? null : infer(of, weekday);
      if (inference != null) {
        inferred.put(of.article().id(), inference);
      }
    }
    return inferred;
  }

  /** The one weekday an undated article names without more; null if there is none or several. */
  private static @Nullable DayOfWeek weekday(ArticleFacts of) {
    if (of.article().published() != null) {
      return null;
    }
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (DateMention date : of.dates()) {
      DayOfWeek day = date.value() == null ? BareWeekday.of(date) : null;
      if (day != null) {
        days.add(day);
      }
    }
    return days.size() == 1 ? days.iterator().next() : null;
  }

  private @Nullable DateInference infer(ArticleFacts undated, DayOfWeek weekday) {
    Set<LocalDate> days = new LinkedHashSet<>();
    DateInference best = null;
    int most = 0;
    for (Sharing dated : sharingPeople(undated)) {
      for (DateMention own : undated.dates()) {
        if (own.value() != null || BareWeekday.of(own) != weekday) {
          continue;
        }
        for (DateMention other : dated.facts.dates()) {
          LocalDate day = day(other, weekday, dated.facts);
          int shared = day == null ? 0 : sharedWords(undated, own, dated.facts, other);
          if (day != null && shared >= SHARED_WORDS) {
            days.add(day);
            if (shared > most) {
              most = shared;
              best = inference(day, undated, own, other, dated.people);
            }
          }
        }
      }
    }
    return days.size() == 1 ? best : null;
  }

  /** A dated article and the people of an undated one of whom it tells, too. */
  private record Sharing(ArticleFacts facts, Set<String> people) {}

  /** Dated articles that tell of enough of the same people. */
  private List<Sharing> sharingPeople(ArticleFacts undated) {
    Map<String, Sharing> shared = new LinkedHashMap<>();
    for (String id : ids(undated)) {
      List<ArticleFacts> dated = datedByPerson.getOrDefault(id, List.of());
      for (ArticleFacts of : dated.subList(0, Math.min(dated.size(), LOOKED_AT))) {
        shared
            .computeIfAbsent(of.article().id(), a -> new Sharing(of, new LinkedHashSet<>()))
            .people
            .add(id);
      }
    }
    return shared.values().stream().filter(one -> one.people.size() >= SHARED_PEOPLE).toList();
  }

  private static @Nullable LocalDate day(
      DateMention mention, DayOfWeek weekday, ArticleFacts dated) {
    EventDate date = mention.date();
    LocalDate published = dated.article().published();
    if (date == null || published == null || date.precision() != EventDate.Precision.DAY) {
      return null;
    }
    LocalDate day = date.first();
    boolean near = Math.abs(day.toEpochDay() - published.toEpochDay()) <= DAYS_APART;
    return near && day.getDayOfWeek() == weekday && BareWeekday.in(mention) == weekday ? day : null;
  }

  /** How many words of what happened both sentences share; none where it is still to come. */
  private int sharedWords(
      ArticleFacts undated, DateMention own, ArticleFacts dated, DateMention other) {
    List<String> a = Text.words(Surroundings.sentence(undated.article(), own.span()));
    List<String> b = Text.words(Surroundings.sentence(dated.article(), other.span()));
    if (BareWeekday.looksAhead(a) != BareWeekday.looksAhead(b)) {
      return 0;
    }
    Set<String> shared = words.concepts(a);
    shared.retainAll(words.concepts(b));
    return shared.stream().anyMatch(words::isKind) ? shared.size() : 0;
  }

  private DateInference inference(
      LocalDate day, ArticleFacts undated, DateMention own, DateMention other, Set<String> shared) {
    List<String> local =
        undated.people().stream()
            .map(Person::id)
            .filter(id -> isOneOf(people.of(undated.article().id(), id), shared))
            .toList();
    return new DateInference(
        day,
        new Mention(own.article(), own.span()),
        new Mention(other.article(), other.span()),
        local);
  }

  private static boolean isOneOf(@Nullable Person person, Set<String> ids) {
    return person != null && ids.contains(person.id());
  }

  private List<String> ids(ArticleFacts of) {
    return people.ids(of.article().id(), of.people().stream().map(Person::id).toList());
  }
}
