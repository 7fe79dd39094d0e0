package org.riyadhtimeline.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.riyadhtimeline.model.Span;

final class SubjectAndVerbTest {

  private static String brief(String words, String name) {
    int at = words.indexOf(name);
    return SubjectAndVerb.brief(
        words, new Span(0, words.length()), new Span(at, at + name.length()));
  }

  @Test
  void whatIsShortStandsAsItIs() {
    assertThat(brief("Okafor said", "Okafor")).isEqualTo("Okafor said");
    assertThat(brief("Okafor, the envoy, said", "Okafor")).isEqualTo("Okafor, the envoy, said");
  }

  @Test
  void whatFollowsTheVerbIsLeftOut() {
    assertThat(brief("Okafor stressed the need for lorries to reach the bridge", "Okafor"))
        .isEqualTo("Okafor stressed …");
    assertThat(brief("Okafor also welcomed the plans of the two ministries", "Okafor"))
        .isEqualTo("Okafor also welcomed …");
    assertThat(brief("Transport Minister Jo Okafor repeatedly told reporters of it", "Jo Okafor"))
        .isEqualTo("Transport Minister Jo Okafor repeatedly told …");
  }

  @Test
  void whatStandsBetweenNameAndVerbIsLeftOut() {
    assertThat(brief("Okafor, who has led the ministry since spring, said that", "Okafor"))
        .isEqualTo("Okafor … said …");
    assertThat(brief("Okafor, joined by Lind and Reis, the envoy to the islands, said", "Okafor"))
        .isEqualTo("Okafor … said");
    assertThat(brief("Transport Minister Jo Okafor on Tuesday announced", "Jo Okafor"))
        .isEqualTo("Transport Minister Jo Okafor … announced");
  }

  @Test
  void whatComesLongBeforeTheNameIsLeftOut() {
    assertThat(
            brief("Speaking to reporters beside the closed bridge, Okafor mentioned it", "Okafor"))
        .isEqualTo("… Okafor mentioned …");
  }

  @Test
  void lineBreaksAreSpaces() {
    assertThat(brief("Okafor\n   said", "Okafor")).isEqualTo("Okafor said");
  }

  @Test
  void aNameInThePossessiveIsNoSubject() {
    assertThat(brief("Okafor's spokeswoman at the transport ministry said on Monday", "Okafor"))
        .isEqualTo("Okafor's spokeswoman at the transport …");
  }
}
