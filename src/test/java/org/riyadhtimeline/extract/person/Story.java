package org.riyadhtimeline.extract.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.riyadhtimeline.extract.text.Document;
import org.riyadhtimeline.extract.text.Trace;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.DateOrigin;
import org.riyadhtimeline.model.Paragraph;
import org.riyadhtimeline.model.ParagraphRole;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.Span;

/** Short articles made for the tests, and their people. */
final class Story {

  final People people;
  final String text;

  private Story(String text, List<Paragraph> paragraphs) {
    this.text = text;
    Article article =
        new Article(
            "story",
            "story.txt",
            null,
            null,
            List.of(),
            LocalDate.of(2031, 5, 6),
            DateOrigin.TEXT,
            null,
            null,
            "en",
            text,
            paragraphs);
    this.people = PeopleFinder.find(new Document(article, Trace.NONE));
  }

  /** An article whose paragraphs are all body. */
  static Story of(String... paragraphs) {
    return of(ParagraphRole.BODY, paragraphs);
  }

  /** An article whose first paragraph has the role {@code first}; the others are body. */
  static Story of(ParagraphRole first, String... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Paragraph> spans = new ArrayList<>();
    for (String paragraph : paragraphs) {
      int start = text.length();
      text.append(paragraph);
      spans.add(
          new Paragraph(
              new Span(start, text.length()), spans.isEmpty() ? first : ParagraphRole.BODY));
      text.append("\n\n");
    }
    return new Story(text.toString(), spans);
  }

  List<String> names() {
    return people.all().stream().map(Person::name).toList();
  }

  Person person(String name) {
    return people.all().stream()
        .filter(p -> p.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " among " + names()));
  }

  List<String> roles(String name) {
    return person(name).roles().stream().map(r -> r.text()).toList();
  }

  /** What stands at the mentions of a person. */
  List<String> mentions(String name) {
    return person(name).mentions().stream().map(m -> m.span().in(text)).toList();
  }

  List<String> atTheTable() {
    return people.all().stream().filter(Person::atTheTable).map(Person::name).toList();
  }
}
