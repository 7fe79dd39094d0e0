package org.riyadhtimeline.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PersonRoleTest {

  @ParameterizedTest
  @CsvSource({
    "nurse, HELD, nurse",
    "nurse, FORMER, former nurse",
    "U.S. envoy, THEN, then-U.S. envoy",
    "mayor, ELECT, incoming mayor",
    "Mayor-elect, ELECT, Mayor-elect"
  })
  void aRoleIsToldWithItsTime(String text, PersonRole.Time time, String label) {
    PersonRole role = new PersonRole(text, time, new Mention("a", new Span(0, 1)));

    assertThat(role.label()).isEqualTo(label);
  }
}
