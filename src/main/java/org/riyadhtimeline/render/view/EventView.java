package org.riyadhtimeline.render.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event as the timeline shows it.
 *
 * @param node how its place on the spine is drawn: {@code filled}, {@code ring}, {@code dashed}
 * @param status said in words where it did not simply happen ("planned"); else empty
 * @param editorNote said where an editor decided anything of it; else empty
 * @param kind for filters: {@code happened}, {@code planned}
 * @param sentence the sentence it was taken from; null where the title says it word for word
 * @param sentenceAnchor the id of the place of the sentence, where that is not the event's own
 * @param sources one place of each of the first publishers
 * @param moreSources how many more articles tell of it, in words; empty for none
 * @param publishers all that tell of it, for filters
 * @param others the other places that tell of it
 * @param rest the ids of further places, which are too many to show
 * @param restLabel how many these are, in words; empty for none
 */
public record EventView(
    String anchor,
    String node,
    String status,
    String editorNote,
    String kind,
    String title,
    @Nullable TemplateHTMLOutputModel sentence,
    String sentenceAnchor,
    List<PersonRef> people,
    List<Source> sources,
    String moreSources,
    List<Option> publishers,
    List<EventMentionView> others,
    String othersLabel,
    List<String> rest,
    String restLabel,
    String peopleKeys,
    String sideKeys,
    String sourceKeys) {

  public EventView {
    people = List.copyOf(people);
    sources = List.copyOf(sources);
    publishers = List.copyOf(publishers);
    others = List.copyOf(others);
    rest = List.copyOf(rest);
  }
}
