package org.riyadhtimeline.extract.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.riyadhtimeline.model.Person;

/** Any text gives people or none, never an exception. */
final class PeoplePropertyTest {

  @Property(tries = 300)
  void anyTextIsRead(@ForAll String text) {
    check(Story.of(text));
  }

  @Property(tries = 500)
  void anyHeapOfWordsOfTheNewsIsRead(@ForAll("heaps") List<String> words) {
    check(Story.of(String.join(" ", words)));
  }

  @Provide
  Arbitrary<List<String>> heaps() {
    return Arbitraries.of(
            "President",
            "Mr.",
            "the",
            "of",
            "said",
            ",",
            ".",
            "\"",
            "“",
            "(",
            ")",
            "and",
            "Brenda",
            "Hollis",
            "Hollis's",
            "Holls",
            "U.S.",
            "Russian",
            "minister",
            "adviser",
            "-",
            "then",
            "van",
            "der",
            "bin",
            "al-Zubaydi",
            "Jr.",
            "III",
            "J.",
            "57",
            "who",
            "delegation",
            "led",
            "by",
            "table",
            "joined",
            "former",
            "Foundation",
            "New",
            "York",
            "St.",
            "&",
            "'s",
            "left",
            "—",
            "Xi",
            "Kim",
            "Jong-un",
            "\n")
        .list()
        .ofMaxSize(40);
  }

  private static void check(Story story) {
    Set<String> ids = new HashSet<>();
    for (Person person : story.people.all()) {
      assertThat(ids.add(person.id())).isTrue();
      assertThat(person.name()).isNotBlank();
      assertThat(person.mentions()).isNotEmpty();
    }
    for (NameMention mention : story.people.mentions()) {
      assertThat(mention.phrase().contains(mention.name())).isTrue();
      assertThat(ids).contains(mention.personId());
    }
  }
}
