package org.riyadhtimeline.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.DateInference;
import org.riyadhtimeline.model.Mention;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.model.Span;
import org.riyadhtimeline.render.Markup.Mark;
import org.riyadhtimeline.render.view.ArticleView.Step;

/** How the date of an article was concluded from other articles, step by step. */
final class InferenceSteps {

  /** How much around a date is shown of the words an inference rests on. */
  private static final int AROUND = 90;

  private final Views views;
  private final Site site;
  private final Strings strings;

  InferenceSteps(Views views) {
    this.views = views;
    this.site = views.site;
    this.strings = views.strings;
  }

  /** The steps, each with its words; none where the date was not inferred. */
  List<Step> of(Article article) {
    DateInference inference = article.inference();
    if (inference == null) {
      return List.of();
    }
    List<Step> steps = new ArrayList<>();
    steps.add(step("inferenceOwn", inference.own()));
    steps.add(step("inferenceOther", inference.other()));
    List<String> names =
        inference.people().stream()
            .map(site.people::get)
            .filter(Objects::nonNull)
            .map(Person::name)
            .toList();
    if (!names.isEmpty()) {
      steps.add(new Step(strings.get("inferencePeople", strings.list(names)), null, null));
    }
    String day = views.context.dates.day(inference.date(), true).text();
    steps.add(new Step(strings.get("inferenceDate", day), null, null));
    return steps;
  }

  private Step step(String key, Mention mention) {
    if (!site.articles.containsKey(mention.article())) {
      return new Step(strings.get(key), null, null);
    }
    return new Step(
        strings.get(key),
        around(mention),
        views.source(mention.article(), views.context.evidence.anchor(mention)));
  }

  /** The words with some of those before and after them. */
  private TemplateHTMLOutputModel around(Mention mention) {
    String text = site.article(mention.article()).text();
    int start = Math.max(0, mention.span().start() - AROUND);
    int end = Math.min(text.length(), mention.span().end() + AROUND);
    int lineStart = text.lastIndexOf('\n', mention.span().start()) + 1;
    int lineEnd = text.indexOf('\n', mention.span().end());
    int from = Math.max(start == 0 ? 0 : text.indexOf(' ', start) + 1, lineStart);
    int to = end == text.length() ? end : text.lastIndexOf(' ', end);
    to = lineEnd >= 0 ? Math.min(to, lineEnd) : to;
    Span range =
        new Span(Math.min(from, mention.span().start()), Math.max(to, mention.span().end()));
    StringBuilder out = new StringBuilder(range.start() > lineStart ? "… " : "");
    Markup.write(text, range, List.of(new Mark(mention.span(), "mark", null, "")), out);
    boolean cut = lineEnd < 0 ? range.end() < text.length() : range.end() < lineEnd;
    return Markup.html(out.append(cut ? " …" : ""));
  }
}
