package org.riyadhtimeline.render.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Quoted words, or fragments of one sentence, as they are shown together.
 *
 * @param anchor the id of the first quotation
 * @param otherAnchors those of the other fragments of the same sentence
 * @param standsAlone whether {@code words} are the quotation itself; else the sentence around it
 *     with the quoted words marked
 * @param reported whether these are the reporter's words, not the speaker's
 * @param around the sentence around a quotation that stands alone; null where it adds nothing
 * @param speaker null where no named person spoke
 * @param speakerWords who spoke, in words; empty where nobody knows
 * @param how how the speaker is known, in words; may be empty
 * @param also other versions of the story that have the same words
 * @param permalink the quotation's own address, relative to the page
 */
public record QuoteView(
    String anchor,
    List<String> otherAnchors,
    boolean standsAlone,
    boolean reported,
    TemplateHTMLOutputModel words,
    @Nullable TemplateHTMLOutputModel around,
    @Nullable PersonRef speaker,
    String speakerWords,
    String tone,
    String how,
    Source source,
    List<Source> also,
    @Nullable DateText date,
    String permalink) {

  public QuoteView {
    otherAnchors = List.copyOf(otherAnchors);
    also = List.copyOf(also);
  }

  /** The same with something special said of its source. */
  public QuoteView with(Source noted) {
    return new QuoteView(
        anchor,
        otherAnchors,
        standsAlone,
        reported,
        words,
        around,
        speaker,
        speakerWords,
        tone,
        how,
        noted,
        also,
        date,
        permalink);
  }
}
