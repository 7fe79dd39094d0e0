package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.Decisions;
import org.riyadhtimeline.model.Decisions.OfQuote;
import org.riyadhtimeline.model.Doubt;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.Quote;
import org.riyadhtimeline.model.Speaker;

/** Applies what an editor decided of quotations. */
final class QuoteDecisions {

  private final People people;
  private final Map<String, Article> articles;
  private final List<Doubt> doubts = new ArrayList<>();
  private final Contradictions contradictions = new Contradictions();

  QuoteDecisions(People people, Map<String, Article> articles) {
    this.people = people;
    this.articles = articles;
  }

  List<Quote> apply(Decisions decisions, List<Quote> found) {
    List<Quote> quotes = new ArrayList<>(found);
    for (Decisions.Decision decision : decisions.all()) {
      if (decision instanceof OfQuote of) {
        List<Quote> meant = find(quotes, of.quote(), of.article());
        if (meant.size() == 1) {
          Quote quote = meant.get(0);
          String speaker = of.speaker() == null ? "none" : of.speaker();
          contradictions.say(of.line(), quote.id(), "speaker", speaker);
          quotes.set(quotes.indexOf(quote), decide(quote, of));
        } else if (meant.isEmpty()) {
          List<String> texts = quotes.stream().map(Quote::text).toList();
          doubts.add(Unmatched.nothing(of.line(), "quotation", of.quote(), texts));
        } else {
          List<String> texts = meant.stream().map(q -> q.text() + " in " + q.article()).toList();
          doubts.add(Unmatched.several(of.line(), "quotations", of.quote(), texts));
        }
      }
    }
    return quotes;
  }

  /** The quotations that hold {@code words}; if some are these words alone, only they. */
  List<Quote> find(List<Quote> quotes, String words, @Nullable String article) {
    List<Quote> holding =
        quotes.stream()
            .filter(quote -> Quoted.in(words, quote.text()))
            .filter(quote -> article == null || isIn(quote, article))
            .toList();
    String plain = Quoted.plain(words);
    List<Quote> alone =
        holding.stream().filter(quote -> Quoted.plain(quote.text()).equals(plain)).toList();
    return alone.isEmpty() ? holding : alone;
  }

  private boolean isIn(Quote quote, String article) {
    Article in = articles.get(quote.article());
    return in != null && ArticleTarget.names(article, in);
  }

  private Quote decide(Quote quote, OfQuote of) {
    Speaker speaker = of.speaker() == null ? null : speaker(quote, of.speaker(), of.line());
    if (speaker == null && of.speaker() != null) {
      return quote;
    }
    boolean same = speaker != null && speaker.equals(quote.speaker());
    return quote.saidBy(speaker, same ? quote.attribution() : null, List.of(), true);
  }

  /** A person by preferred name or any spelling, else an organization the article names. */
  private @Nullable Speaker speaker(Quote quote, String name, int line) {
    String letters = Fold.letters(name);
    List<Person> named =
        people.all().stream().filter(p -> Fold.letters(p.name()).equals(letters)).toList();
    if (named.isEmpty()) {
      named =
          people.all().stream()
              .filter(p -> p.aliases().stream().anyMatch(a -> Fold.letters(a).equals(letters)))
              .toList();
    }
    if (named.size() == 1) {
      Person person = named.get(0);
      return new Speaker(Speaker.Kind.PERSON, person.name(), person.id());
    }
    Article article = articles.get(quote.article());
    if (named.isEmpty() && article != null && Quoted.in(name, article.text())) {
      return new Speaker(Speaker.Kind.ORGANIZATION, name, null);
    }
    List<String> names =
        (named.isEmpty() ? people.all() : named).stream().map(Person::name).toList();
    doubts.add(
        named.isEmpty()
            ? Unmatched.nothing(line, "person", name, names)
            : Unmatched.several(line, "people", name, names));
    return null;
  }

  List<Doubt> doubts() {
    return Stream.concat(doubts.stream(), contradictions.doubts().stream()).toList();
  }
}
