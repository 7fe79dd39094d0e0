package org.riyadhtimeline.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.model.Paragraph;
import org.riyadhtimeline.model.ParagraphRole;
import org.riyadhtimeline.model.Span;

/**
 * Gives each block of a text its role. A block is body unless something tells otherwise, so that no
 * part of the story is lost.
 */
final class Roles {

  /** How many blocks may stand before the story begins. */
  private static final int HEAD = 12;

  /** Longer blocks are never a headline or a standfirst. */
  private static final int LONGEST_TITLE = 250;

  private static final int LONGEST_STANDFIRST = 400;

  private final String text;
  private final List<Span> blocks;
  private final ParagraphRole[] roles;
  private final boolean[] known;

  /** Where a block's own words end: before a credit. */
  private final int[] ends;

  /** Where a block's own words begin: after a dateline. */
  private final int[] starts;

  private final Publisher publisher = new Publisher();
  private final Set<String> authors = new LinkedHashSet<>();
  private @Nullable LocalDate date;
  private @Nullable String headline;

  Roles(String text, List<Span> blocks) {
    this.text = text;
    this.blocks = blocks;
    this.roles = new ParagraphRole[blocks.size()];
    this.known = new boolean[blocks.size()];
    this.starts = new int[blocks.size()];
    this.ends = new int[blocks.size()];
    for (int i = 0; i < roles.length; i++) {
      roles[i] = ParagraphRole.BODY;
      starts[i] = blocks.get(i).start();
      ends[i] = blocks.get(i).end();
    }
    // Order: what marks itself comes first, so that the head is known by what it stands between.
    captions();
    boilerplate();
    closingSection();
    contributors();
    head();
    aboutAuthors();
    closingDate();
    datelines();
    headings();
    lists();
    publisher.addListeners(text, blocks.get(0).start());
  }

  /** The first block that looks like a headline; null if there is none. */
  @Nullable String headline() {
    return headline;
  }

  /** The day that a date line or the dateline gives; null if none does. */
  @Nullable LocalDate date() {
    return date;
  }

  List<String> authors() {
    return List.copyOf(authors);
  }

  @Nullable String publisher() {
    return publisher.best();
  }

  /** The blocks with their roles, in order; a block may have become two. */
  List<Paragraph> paragraphs() {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < roles.length; i++) {
      Span block = blocks.get(i);
      if (starts[i] > block.start()) {
        add(paragraphs, block.start(), starts[i], ParagraphRole.DATELINE);
      }
      add(paragraphs, starts[i], ends[i], roles[i]);
      if (ends[i] < block.end()) {
        add(paragraphs, ends[i], block.end(), ParagraphRole.CREDIT);
      }
    }
    return paragraphs;
  }

  private void add(List<Paragraph> paragraphs, int start, int end, ParagraphRole role) {
    int last = end;
    while (last > start && Line.isSpace(text.charAt(last - 1))) {
      last--;
    }
    if (last > start) {
      paragraphs.add(new Paragraph(new Span(start, last), role));
    }
  }

  private String words(int block) {
    return text.substring(starts[block], ends[block]);
  }

  private void set(int block, ParagraphRole role) {
    roles[block] = role;
    known[block] = true;
  }

  private void captions() {
    for (int i = 0; i < roles.length; i++) {
      String block = words(i);
      int credit = Credit.start(block);
      if (credit == 0) {
        set(i, ParagraphRole.CREDIT);
      } else if (credit > 0) {
        set(i, ParagraphRole.CAPTION);
        ends[i] = starts[i] + credit;
      } else if (i > 0 && Caption.isLabel(words(i - 1))) {
        set(i, ParagraphRole.CAPTION);
      } else if (Caption.is(block)) {
        set(i, ParagraphRole.CAPTION);
      }
      if (credit >= 0) {
        Outlets.allIn(block.substring(credit))
            .forEach(outlet -> publisher.add(Publisher.Mark.CREDIT, outlet));
      }
    }
  }

  private void boilerplate() {
    for (int i = 0; i < roles.length; i++) {
      if (!known[i] && Boilerplate.is(words(i))) {
        set(i, ParagraphRole.BOILERPLATE);
        if (Boilerplate.tellsPublisher(words(i))) {
          publisher.add(Publisher.Mark.NOTICE, Outlets.in(words(i)));
        }
      } else if (!known[i] && i > 0 && isSignature(i)) {
        set(i, ParagraphRole.BOILERPLATE);
      }
    }
  }

  /** {@code --AFP}, {@code (Reuters)}: an agency's name in marks, on a line of its own. */
  private boolean isSignature(int at) {
    String block = words(at);
    if (block.length() > 40) {
      return false;
    }
    String name = Texts.bare(block);
    String outlet = name.length() < block.length() ? Outlets.named(name) : null;
    publisher.add(Publisher.Mark.NOTICE, outlet);
    return outlet != null;
  }

  /** Sources and links at the end, under a heading that says so. */
  private void closingSection() {
    int from = roles.length;
    for (int i = roles.length - 1; i > 0 && i >= roles.length * 2 / 5; i--) {
      if (Boilerplate.isClosingSection(words(i))) {
        from = i;
      } else if (blocks.get(i).length() > 300) {
        break;
      }
    }
    for (int i = from; i < roles.length; i++) {
      set(i, ParagraphRole.BOILERPLATE);
    }
  }

  private void contributors() {
    for (int i = roles.length / 2; i < roles.length; i++) {
      if (!known[i] && Byline.isClosing(words(i))) {
        set(i, ParagraphRole.BYLINE);
        publisher.add(Publisher.Mark.BYLINE, Outlets.at(words(i), 0));
      }
    }
  }

  /** {@code Jane Roe covers the lakes.} under the story. */
  private void aboutAuthors() {
    for (int i = Math.max(1, roles.length - 4); i < roles.length; i++) {
      if (!known[i] && Byline.isAbout(words(i), authors)) {
        set(i, ParagraphRole.BYLINE);
      }
    }
  }

  /** Headline, standfirst, byline, date line and dateline, before the story begins. */
  private void head() {
    int end = 0;
    List<Integer> titles = new ArrayList<>();
    boolean marked = false;
    for (int i = 0; i < Math.min(HEAD, roles.length); i++) {
      if (known[i] || readHeadLine(i, !titles.isEmpty() || marked)) {
        marked |= known[i];
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
    if (end + 1 < roles.length || marked || roles.length <= 3) {
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
        set(at, ParagraphRole.METADATA);
      } else if (headline == null && isTitle(at)) {
        set(at, ParagraphRole.HEADLINE);
        headline = Texts.oneLine(words(at));
        String site = headline.contains(" | ") ? PageHeadline.siteIn(headline) : null;
        if (site != null) {
          headline = headline.substring(0, headline.lastIndexOf(" | ")).strip();
          publisher.add(Publisher.Mark.BYLINE, Outlets.named(site));
        }
      } else if (headline != null && n <= 4) {
        set(at, ParagraphRole.STANDFIRST);
      }
    }
  }

  /** {@code World} above the headline. */
  private boolean isKicker(int at, int next) {
    return next == at + 1
        && isTitle(next)
        && Texts.countWords(words(at)) <= 2
        && Texts.countWords(words(next)) >= 5;
  }

  private boolean readHeadLine(int at, boolean underTitle) {
    String line = words(at);
    DateLine dateLine = DateLine.parse(line);
    if (dateLine == null && at > 0 && roles[at - 1] == ParagraphRole.DATELINE && isTime(line)) {
      dateLine = new DateLine(null);
    }
    if (dateLine != null) {
      date = date == null ? dateLine.date() : date;
      set(at, ParagraphRole.DATELINE);
      return true;
    }
    Byline byline = Byline.parse(line);
    if (byline != null) {
      authors.addAll(byline.authors());
      publisher.add(Publisher.Mark.BYLINE, Outlets.in(byline.rest()));
      set(at, ParagraphRole.BYLINE);
      return true;
    }
    String outlet = Outlets.named(line);
    if (outlet != null
        || (at > 0 && roles[at - 1] == ParagraphRole.BYLINE && Byline.goesOn(line))) {
      publisher.add(Publisher.Mark.BYLINE, outlet == null ? Outlets.in(line) : outlet);
      set(at, ParagraphRole.BYLINE);
      return true;
    }
    Dateline dateline = at + 1 < roles.length ? Dateline.alone(line) : null;
    if (dateline != null && (underTitle || isSurePlace(line, dateline))) {
      take(dateline);
      set(at, ParagraphRole.DATELINE);
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

  private void take(Dateline dateline) {
    date = date == null ? dateline.date() : date;
    publisher.add(Publisher.Mark.DATELINE, dateline.outlet());
  }

  /** Short and without a full stop. */
  private boolean isTitle(int at) {
    String block = words(at);
    return block.length() <= LONGEST_TITLE
        && !Texts.endsSentence(block)
        && !block.endsWith(":")
        && Dateline.before(block) == null;
  }

  /** A sentence under the headline and above a byline, date line or dateline. */
  private boolean isStandfirst(int at, List<Integer> titles) {
    if (titles.isEmpty()
        || blocks.get(at).length() > LONGEST_STANDFIRST
        || Dateline.before(words(at)) != null) {
      return false;
    }
    for (int next = at + 1; next < Math.min(at + 3, roles.length); next++) {
      String line = words(next);
      if (known[next] && roles[next] != ParagraphRole.BYLINE) {
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
          (at > 0 && roles[at - 1] == ParagraphRole.DATELINE)
              || (at < end && roles[at + 1] == ParagraphRole.DATELINE);
      if (beside && authors.isEmpty() && roles[at] == ParagraphRole.STANDFIRST) {
        Byline byline = Byline.ofNamesAlone(words(at));
        if (byline != null) {
          authors.addAll(byline.authors());
          publisher.add(Publisher.Mark.BYLINE, Outlets.in(byline.rest()));
          set(at, ParagraphRole.BYLINE);
          if (at + 1 < roles.length && Byline.goesOn(words(at + 1))) {
            publisher.add(Publisher.Mark.BYLINE, Outlets.in(words(at + 1)));
            set(at + 1, ParagraphRole.BYLINE);
          }
        }
      }
    }
  }

  /** {@code Published: 18 February 2025} under the story. */
  private void closingDate() {
    for (int i = Math.max(1, roles.length - 4); i < roles.length; i++) {
      DateLine dateLine = known[i] ? null : DateLine.parse(words(i));
      if (dateLine != null) {
        date = date == null ? dateLine.date() : date;
        set(i, ParagraphRole.DATELINE);
      }
    }
  }

  /** The dateline before the first words; other paragraphs have one only where items are joined. */
  private void datelines() {
    boolean first = true;
    for (int i = 0; i < roles.length; i++) {
      if (known[i]) {
        continue;
      }
      Dateline dateline = Dateline.before(words(i));
      if (dateline != null && (first || dateline.outlet() != null)) {
        if (dateline.end() < ends[i] - starts[i]) {
          starts[i] += dateline.end();
        } else {
          set(i, ParagraphRole.DATELINE);
        }
        if (first) {
          take(dateline);
        }
      }
      first = false;
    }
  }

  /** Two in a row are no headings: a list, a verse, a table. */
  private void headings() {
    boolean[] like = new boolean[roles.length];
    for (int i = 1; i < roles.length; i++) {
      like[i] = !known[i] && Heading.is(words(i));
    }
    for (int i = 1; i + 1 < roles.length; i++) {
      if (like[i] && !like[i - 1] && !like[i + 1]) {
        set(i, ParagraphRole.HEADING);
      }
    }
  }

  private void lists() {
    for (int i = 0; i < roles.length; i++) {
      if (!known[i] && Texts.isListItem(words(i))) {
        set(i, ParagraphRole.LIST_ITEM);
      }
    }
  }
}
