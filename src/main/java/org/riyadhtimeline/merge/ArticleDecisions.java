package org.riyadhtimeline.merge;

import java.util.ArrayList;
import java.util.List;
import org.riyadhtimeline.model.Article;
import org.riyadhtimeline.model.DateOrigin;
import org.riyadhtimeline.model.Decisions;
import org.riyadhtimeline.model.Decisions.OfArticle;
import org.riyadhtimeline.model.Doubt;

/** Applies what an editor decided of articles, before anything is extracted from them. */
public final class ArticleDecisions {

  private ArticleDecisions() {}

  /**
   * The articles in the same order, corrected. A decision that matches no article or several
   * changes nothing; {@link Merger#merge} tells it as a doubt.
   */
  public static List<Article> apply(Decisions decisions, List<Article> articles) {
    List<Article> corrected = new ArrayList<>(articles);
    for (Decisions.Decision decision : decisions.all()) {
      if (decision instanceof OfArticle of) {
        List<Article> found = ArticleTarget.find(of.article(), corrected);
        if (found.size() == 1) {
          corrected.set(corrected.indexOf(found.get(0)), correct(found.get(0), of));
        }
      }
    }
    return List.copyOf(corrected);
  }

  private static Article correct(Article article, OfArticle of) {
    Article dated =
        of.published() == null
            ? article
            : article.published(of.published(), DateOrigin.EDITOR, null);
    return new Article(
        dated.id(),
        dated.file(),
        of.headline() != null ? of.headline() : dated.headline(),
        of.publisher() != null ? of.publisher() : dated.publisher(),
        dated.authors(),
        dated.published(),
        dated.publishedFrom(),
        dated.inference(),
        dated.url(),
        dated.language(),
        dated.text(),
        dated.paragraphs(),
        dated.editor() || of.headline() != null || of.publisher() != null);
  }

  /** The decisions that name no article or several, or contradict an earlier one. */
  static List<Doubt> unclear(Decisions decisions, List<Article> articles) {
    List<Doubt> doubts = new ArrayList<>();
    Contradictions contradictions = new Contradictions();
    for (Decisions.Decision decision : decisions.all()) {
      if (decision instanceof OfArticle of) {
        List<Article> found = ArticleTarget.find(of.article(), articles);
        if (found.size() != 1) {
          doubts.add(ArticleTarget.unclear(of.line(), of.article(), found, articles));
        } else {
          String id = found.get(0).id();
          contradictions.say(of.line(), id, "published", of.published());
          contradictions.say(of.line(), id, "publisher", of.publisher());
          contradictions.say(of.line(), id, "headline", of.headline());
        }
      }
    }
    doubts.addAll(contradictions.doubts());
    return doubts;
  }
}
