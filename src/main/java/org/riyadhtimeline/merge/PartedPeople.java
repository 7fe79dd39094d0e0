package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.ArticleFacts;
import org.riyadhtimeline.model.Attribution;
import org.riyadhtimeline.model.Decisions;
import org.riyadhtimeline.model.Decisions.DifferentPeople;
import org.riyadhtimeline.model.Event;
import org.riyadhtimeline.model.Gender;
import org.riyadhtimeline.model.Mention;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.model.Span;
import org.riyadhtimeline.model.Speaker;
import org.riyadhtimeline.model.Statement;

/**
 * Parts what one article's facts hold to be one person where an editor says that the names are
 * different people's. Each name takes the places where it stands, and what is said, done or told
 * there. Where no name stands, nobody can tell which of them is meant: a quotation then has no
 * speaker, a reported statement and a part in an event are not told.
 */
final class PartedPeople {

  private final List<DifferentPeople> entries = new ArrayList<>();

  PartedPeople(Decisions decisions) {
    for (Decisions.Decision decision : decisions.all()) {
      if (decision instanceof DifferentPeople different) {
        entries.add(different);
      }
    }
  }

  List<ArticleFacts> part(List<ArticleFacts> facts) {
    return entries.isEmpty() ? facts : facts.stream().map(this::part).toList();
  }

  private ArticleFacts part(ArticleFacts facts) {
    ArticleFacts parted = facts;
    for (DifferentPeople entry : entries) {
      for (Person person : parted.people()) {
        List<Part> parts = parts(person, entry, facts.article());
        if (parts.size() > 1) {
          parted = new Parting(person, parts, facts.article()).of(parted);
        }
      }
    }
    return parted;
  }

  /** One of those whom the facts took for one person: the names and the places of these. */
  private record Part(String id, String name, Set<String> names, List<Mention> mentions) {

    boolean isNamedIn(Span span) {
      return mentions.stream().anyMatch(mention -> mention.span().overlaps(span));
    }

    int distance(Span span) {
      return mentions.stream()
          .mapToInt(m -> Math.max(m.span().start() - span.end(), span.start() - m.span().end()))
          .min()
          .orElse(Integer.MAX_VALUE);
    }
  }

  /** The first keeps the id; those without a place of their own are none. */
  private static List<Part> parts(Person person, DifferentPeople entry, Article article) {
    Set<String> names = new LinkedHashSet<>(List.of(person.name()));
    names.addAll(person.aliases());
    List<Part> parts = new ArrayList<>();
    for (String name : names) {
      if (entry.names().stream().anyMatch(n -> Fold.letters(n).equals(Fold.letters(name)))) {
        String id = parts.isEmpty() ? person.id() : person.id() + "~" + parts.size();
        parts.add(new Part(id, name, new LinkedHashSet<>(List.of(name)), new ArrayList<>()));
      }
    }
    if (parts.size() > 1) {
      names.forEach(name -> owner(name, parts).names().add(name));
      for (Mention mention : person.mentions()) {
        owner(mention.span().in(article.text()), parts).mentions().add(mention);
      }
      parts.removeIf(part -> part.mentions().isEmpty() && !part.id().equals(person.id()));
    }
    return parts;
  }

  /** Whose name it is: as it stands, or as some of its words; the first's if nobody's. */
  private static Part owner(String name, List<Part> parts) {
    List<String> words = Text.words(name);
    return parts.stream()
        .filter(
            part -> part.names().stream().anyMatch(n -> Fold.letters(n).equals(Fold.letters(name))))
        .findFirst()
        .or(() -> parts.stream().filter(p -> Text.words(p.name()).containsAll(words)).findFirst())
        .orElse(parts.get(0));
  }

  /** The facts of an article with one person parted. */
  private static final class Parting {

    private final Person person;
    private final List<Part> parts;
    private final Article article;

    Parting(Person person, List<Part> parts, Article article) {
      this.person = person;
      this.parts = parts;
      this.article = article;
    }

    ArticleFacts of(ArticleFacts facts) {
      List<Person> people = new ArrayList<>(facts.people());
      int at = people.indexOf(person);
      people.remove(at);
      people.addAll(at, parts.stream().map(this::person).toList());
      return new ArticleFacts(
          article,
          people,
          facts.quotes().stream().map(this::quote).toList(),
          facts.statements().stream().map(this::statement).filter(s -> s != null).toList(),
          facts.dates(),
          facts.events().stream().map(this::event).toList(),
          facts.sentences());
    }

    private Person person(Part part) {
      boolean first = part == parts.get(0);
      List<Mention> table =
          person.tableEvidence().stream().filter(m -> nearest(m.span()) == part).toList();
      return new Person(
          part.id(),
          part.name(),
          part.names().stream().filter(name -> !name.equals(part.name())).toList(),
          person.roles().stream().filter(r -> nearest(r.mention().span()) == part).toList(),
          first ? person.side() : null,
          !table.isEmpty() || first && person.atTheTable() && person.tableEvidence().isEmpty(),
          first ? person.gender() : Gender.UNKNOWN,
          part.mentions(),
          table,
          person.editor());
    }

    private Part nearest(Span span) {
      return parts.stream().min(Comparator.comparingInt(p -> p.distance(span))).orElseThrow();
    }

    /** Whoever is named in the words that tell who spoke, or where these lead to. */
    private @Nullable Part speaker(@Nullable Attribution attribution) {
      if (attribution == null) {
        return null;
      }
      Span antecedent = attribution.antecedent();
      List<Part> named =
          parts.stream()
              .filter(p -> p.isNamedIn(antecedent == null ? attribution.span() : antecedent))
              .toList();
      return named.size() == 1 ? named.get(0) : null;
    }

    private boolean isOurs(@Nullable Speaker speaker) {
      return speaker != null && person.id().equals(speaker.personId());
    }

    private static Speaker as(Part part) {
      return new Speaker(Speaker.Kind.PERSON, part.name(), part.id());
    }

    private List<String> ids(List<String> ids) {
      return ids.stream()
          .flatMap(
              id -> id.equals(person.id()) ? parts.stream().map(Part::id) : List.of(id).stream())
          .toList();
    }

    private Quote quote(Quote quote) {
      boolean ours = isOurs(quote.speaker());
      if (!ours && !quote.candidates().contains(person.id())) {
        return quote;
      }
      Part part = ours ? speaker(quote.attribution()) : null;
      List<String> candidates =
          ours ? parts.stream().map(Part::id).toList() : ids(quote.candidates());
      return quote.saidBy(
          part == null ? null : as(part),
          part == null ? null : quote.attribution(),
          part == null ? candidates : List.of(),
          part != null && part != parts.get(0) || quote.editor());
    }

    private @Nullable Statement statement(Statement statement) {
      List<Speaker> others = statement.others().stream().filter(other -> !isOurs(other)).toList();
      if (!isOurs(statement.speaker())) {
        return statement.saidBy(statement.speaker(), others);
      }
      Part part = speaker(statement.attribution());
      if (part != null) {
        return statement.saidBy(as(part), others);
      }
      return others.isEmpty()
          ? null
          : statement.saidBy(others.get(0), others.subList(1, others.size()));
    }

    private Event event(Event event) {
      if (!event.people().contains(person.id())) {
        return event;
      }
      List<String> there =
          parts.stream()
              .filter(p -> event.mentions().stream().anyMatch(m -> p.isNamedIn(m.sentence())))
              .map(Part::id)
              .toList();
      return event.among(
          ids(event.people()).stream()
              .filter(id -> there.contains(id) || parts.stream().noneMatch(p -> p.id().equals(id)))
              .toList());
    }
  }
}
