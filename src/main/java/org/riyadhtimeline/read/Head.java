package org.riyadhtimeline.read;

import java.util.ArrayList;
import java.util.List;
import org.riyadhtimeline.model.ParagraphRole;

/** What stands before a story: headline, standfirst, byline, date line, dateline. */
final class Head {

  /** How many blocks may stand before the story begins. */
  private static final int HEAD = 12;

  /** Longer blocks are never a headline or a standfirst. */
  private static final int LONGEST_TITLE = 250;

  private static final int LONGEST_STANDFIRST = 400;

  private final Draft draft;

  private Head(Draft draft) {
    this.draft = draft;
  }

  /** Headline, standfirst, byline, date line and dateline, before the story begins. */
  static void read(Draft draft) {
    new Head(draft).read();
  }

  private void read() {
    int end = 0;
    List<Integer> titles = new ArrayList<>();
    boolean marked = false;
    for (int i = 0; i < Math.min(HEAD, draft.size()); i++) {
      if (draft.isKnown(i) || readHeadLine(i, !titles.isEmpty() || marked)) {
        marked |= draft.isKnown(i);
        end = i;
      } else if (isTitle(i)) {
        titles.add(i);
        end = i;
      } else if (isStandfirst(i, titles)) {
        titles.add(i);
        end = i;
      } else {
        break;
      }
    }
    if (end + 1 < draft.size() || marked || draft.size() <= 3) {
      titles(titles);
    } else if (!titles.isEmpty()) {
      titles(titles.subList(0, 1));
    }
    namesBesideDate(end, titles);
  }

  private void titles(List<Integer> titles) {
    for (int n = 0; n < titles.size(); n++) {
      int at = titles.get(n);
      boolean kicker = n == 0 && titles.size() > 1 && isKicker(at, titles.get(1));
      if (kicker) {
        draft.set(at, ParagraphRole.METADATA);
      } else if (draft.headline == null && isTitle(at)) {
        draft.set(at, ParagraphRole.HEADLINE);
        takeHeadline(Texts.oneLine(draft.words(at)));
      } else if (draft.headline != null && n <= 4) {
        draft.set(at, ParagraphRole.STANDFIRST);
      }
    }
  }

  /** A copied title may end in the site's name. */
  private void takeHeadline(String title) {
    String site = title.contains(" | ") ? PageHeadline.siteIn(title) : null;
    draft.headline = site == null ? title : title.substring(0, title.lastIndexOf(" | ")).strip();
    draft.publisher.add(Publisher.Mark.BYLINE, site == null ? null : Outlets.named(site));
  }

  /** {@code World} above the headline. */
  private boolean isKicker(int at, int next) {
    return next == at + 1
        && isTitle(next)
        && Texts.countWords(draft.words(at)) <= 2
        && Texts.countWords(draft.words(next)) >= 5;
  }

  private boolean readHeadLine(int at, boolean underTitle) {
    String line = draft.words(at);
    DateLine dateLine = DateLine.parse(line);
    if (dateLine == null && draft.is(at - 1, ParagraphRole.DATELINE) && isTime(line)) {
      dateLine = new DateLine(null);
    }
    if (dateLine != null) {
      draft.dated(dateLine.date());
      draft.set(at, ParagraphRole.DATELINE);
      return true;
    }
    Byline byline = Byline.parse(line);
    if (byline != null) {
      draft.take(at, byline);
      return true;
    }
    String outlet = Outlets.named(line);
    if (outlet != null || (draft.is(at - 1, ParagraphRole.BYLINE) && Byline.goesOn(line))) {
      draft.publisher.add(Publisher.Mark.BYLINE, outlet == null ? Outlets.in(line) : outlet);
      draft.set(at, ParagraphRole.BYLINE);
      return true;
    }
    Dateline dateline = at + 1 < draft.size() ? Dateline.alone(line) : null;
    if (dateline != null && (underTitle || isSurePlace(line, dateline))) {
      draft.take(dateline);
      draft.set(at, ParagraphRole.DATELINE);
      return true;
    }
    return false;
  }

  /** {@code 14:05} under the date. */
  private static boolean isTime(String line) {
    return line.length() <= 8 && line.chars().noneMatch(Character::isLetter);
  }

  /** Above everything else, words in capitals may be a headline as well. */
  private static boolean isSurePlace(String line, Dateline dateline) {
    return dateline.outlet() != null || dateline.date() != null || Texts.countWords(line) == 1;
  }

  /** Short and without a full stop. */
  private boolean isTitle(int at) {
    String block = draft.words(at);
    return block.length() <= LONGEST_TITLE
        && !Texts.endsSentence(block)
        && !block.endsWith(":")
        && Dateline.before(block) == null;
  }

  /** A sentence under the headline and above a byline, date line or dateline. */
  private boolean isStandfirst(int at, List<Integer> titles) {
    if (titles.isEmpty()
        || draft.blocks.get(at).length() > LONGEST_STANDFIRST
        || Dateline.before(draft.words(at)) != null) {
      return false;
    }
    for (int next = at + 1; next < Math.min(at + 3, draft.size()); next++) {
      String line = draft.words(next);
      if (draft.isKnown(next) && !draft.is(next, ParagraphRole.BYLINE)) {
        continue;
      }
      return DateLine.parse(line) != null
          || Byline.parse(line) != null
          || Outlets.isOutlet(line)
          || Dateline.alone(line) != null;
    }
    return false;
  }

  /** {@code Jane Roe} on a line of its own beside the date line. */
  private void namesBesideDate(int end, List<Integer> titles) {
    for (int at : titles) {
      boolean beside =
          draft.is(at - 1, ParagraphRole.DATELINE)
              || (at < end && draft.is(at + 1, ParagraphRole.DATELINE));
      if (beside && draft.authors.isEmpty() && draft.is(at, ParagraphRole.STANDFIRST)) {
        Byline byline = Byline.ofNamesAlone(draft.words(at));
        if (byline != null) {
          draft.take(at, byline);
          if (at + 1 < draft.size() && Byline.goesOn(draft.words(at + 1))) {
            draft.publisher.add(Publisher.Mark.BYLINE, Outlets.in(draft.words(at + 1)));
            draft.set(at + 1, ParagraphRole.BYLINE);
          }
        }
      }
    }
  }
}
