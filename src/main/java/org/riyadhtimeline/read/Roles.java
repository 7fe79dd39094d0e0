package org.riyadhtimeline.read;

import java.util.List;
import org.riyadhtimeline.model.ParagraphRole;
import org.riyadhtimeline.model.Span;

/**
 * Gives each block of a text its role. A block is body unless something tells otherwise, so that no
 * part of the story is lost.
 */
final class Roles {

  private final Draft draft;

  private Roles(Draft draft) {
    this.draft = draft;
  }

  /** What the blocks of {@code text} are, and what they tell of the article. */
  static Draft of(String text, List<Span> blocks) {
    Draft draft = new Draft(text, blocks);
    Roles roles = new Roles(draft);
    // Order: what marks itself comes first, so that the head is known by what it stands between.
    roles.captions();
    roles.boilerplate();
    roles.closingSection();
    roles.contributors();
    Head.read(draft);
    // After the head: it knows the authors, and what is left is the story.
    roles.aboutAuthors();
    roles.closingDate();
    roles.datelines();
    roles.headings();
    roles.lists();
    draft.publisher.addListeners(text, blocks.get(0).start());
    return draft;
  }

  private void captions() {
    for (int i = 0; i < draft.size(); i++) {
      String block = draft.words(i);
      int credit = Credit.start(block);
      if (credit == 0) {
        draft.set(i, ParagraphRole.CREDIT);
      } else if (credit > 0) {
        draft.set(i, ParagraphRole.CAPTION);
        draft.endBefore(i, credit);
      } else if (i > 0 && Caption.isLabel(draft.words(i - 1))) {
        draft.set(i, ParagraphRole.CAPTION);
      } else if (Caption.is(block)) {
        draft.set(i, ParagraphRole.CAPTION);
      }
      if (credit >= 0) {
        Outlets.allIn(block.substring(credit))
            .forEach(outlet -> draft.publisher.add(Publisher.Mark.CREDIT, outlet));
      }
    }
  }

  private void boilerplate() {
    for (int i = 0; i < draft.size(); i++) {
      if (!draft.isKnown(i) && Boilerplate.is(draft.words(i))) {
        draft.set(i, ParagraphRole.BOILERPLATE);
        if (Boilerplate.tellsPublisher(draft.words(i))) {
          draft.publisher.add(Publisher.Mark.NOTICE, Outlets.in(draft.words(i)));
        }
      } else if (!draft.isKnown(i) && i > 0 && isSignature(i)) {
        draft.set(i, ParagraphRole.BOILERPLATE);
      }
    }
  }

  /** {@code --AFP}, {@code (Reuters)}: an agency's name in marks, on a line of its own. */
  private boolean isSignature(int at) {
    String block = draft.words(at);
    if (block.length() > 40) {
      return false;
    }
    String name = Texts.bare(block);
    String outlet = name.length() < block.length() ? Outlets.named(name) : null;
    draft.publisher.add(Publisher.Mark.NOTICE, outlet);
    return outlet != null;
  }

  /** Sources and links at the end, under a heading that says so. */
  private void closingSection() {
    int from = draft.size();
    for (int i = draft.size() - 1; i > 0 && i >= draft.size() * 2 / 5; i--) {
      if (Boilerplate.isClosingSection(draft.words(i))) {
        from = i;
      } else if (!draft.isKnown(i) && tells(i)) {
        break;
      }
    }
    for (int i = from; i < draft.size(); i++) {
      draft.set(i, ParagraphRole.BOILERPLATE);
    }
  }

  /** Whether a block is a sentence long enough to be of the story. */
  private boolean tells(int at) {
    int length = draft.blocks.get(at).length();
    return length > 300 || (length > 100 && Texts.endsSentence(draft.words(at)));
  }

  private void contributors() {
    for (int i = draft.size() / 2; i < draft.size(); i++) {
      if (!draft.isKnown(i) && Byline.isClosing(draft.words(i))) {
        draft.set(i, ParagraphRole.BYLINE);
        draft.publisher.add(Publisher.Mark.BYLINE, Outlets.at(draft.words(i), 0));
      }
    }
  }

  /** {@code Jane Roe covers the lakes.} under the story. */
  private void aboutAuthors() {
    for (int i = Math.max(1, draft.size() - 4); i < draft.size(); i++) {
      if (!draft.isKnown(i) && Byline.isAbout(draft.words(i), draft.authors)) {
        draft.set(i, ParagraphRole.BYLINE);
      }
    }
  }

  /** {@code Published: 18 February 2025} under the story. */
  private void closingDate() {
    for (int i = Math.max(1, draft.size() - 4); i < draft.size(); i++) {
      DateLine dateLine = draft.isKnown(i) ? null : DateLine.parse(draft.words(i));
      if (dateLine != null) {
        draft.dated(dateLine.date());
        draft.set(i, ParagraphRole.DATELINE);
      }
    }
  }

  /** The dateline before the first words; other paragraphs have one only where items are joined. */
  private void datelines() {
    boolean first = true;
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isKnown(i)) {
        continue;
      }
      Dateline dateline = Dateline.before(draft.words(i));
      if (dateline != null && (first || dateline.outlet() != null)) {
        draft.beginAfter(i, dateline);
        if (first) {
          draft.take(dateline);
        }
      }
      first = false;
    }
  }

  /** Two in a row are no headings: a list, a verse, a table. */
  private void headings() {
    boolean[] like = new boolean[draft.size()];
    for (int i = 1; i < draft.size(); i++) {
      like[i] = !draft.isKnown(i) && Heading.is(draft.words(i));
    }
    for (int i = 1; i + 1 < draft.size(); i++) {
      if (like[i] && !like[i - 1] && !like[i + 1]) {
        draft.set(i, ParagraphRole.HEADING);
      }
    }
  }

  private void lists() {
    for (int i = 0; i < draft.size(); i++) {
      if (!draft.isKnown(i) && Texts.isListItem(draft.words(i))) {
        draft.set(i, ParagraphRole.LIST_ITEM);
      }
    }
  }
}
