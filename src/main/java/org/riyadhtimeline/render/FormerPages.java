package org.riyadhtimeline.render;

import java.util.Map;
import java.util.TreeMap;
import org.riyadhtimeline.model.Person;
import org.riyadhtimeline.render.view.Head;
import org.riyadhtimeline.render.view.MovedView;

/** Pages at the addresses people had before an editor joined them to others: they lead on. */
final class FormerPages {

  private final Context context;
  private final Site site;
  private final Strings strings;

  FormerPages(Context context) {
    this.context = context;
    this.site = context.site;
    this.strings = context.strings;
  }

  void add(Templates templates, PageList pages) {
    Map<String, String> former = new TreeMap<>(site.coverage.formerIds());
    former.forEach(
        (id, now) -> {
          Person person = site.people.get(now);
          if (person != null && !site.people.containsKey(id)) {
            String page = site.personPage(id);
            pages.add(page, () -> templates.fill("moved.ftlh", view(page, person)));
          }
        });
  }

  private MovedView view(String page, Person person) {
    String about = strings.get("movedDescription", person.name());
    Link now = new Link(site.personPage(person.id()), "");
    Head head =
        new Heads(context)
            .head(
                page,
                "people",
                "website",
                person.name(),
                about,
                null,
                new JsonLd(site, page).page("WebPage", person.name(), about));
    String start = now.seenFrom(page);
    String base = site.coverage.site().baseUrl();
    return new MovedView(head, start, base == null ? start : Heads.address(base, now.page()));
  }
}
