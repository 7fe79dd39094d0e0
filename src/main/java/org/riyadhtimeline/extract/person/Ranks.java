package org.riyadhtimeline.extract.person;

import java.util.Set;

/** Ranks between an office and a name, where the office is what the person is. */
final class Ranks {

  /** Ranks and dignities that follow an office: "Defense Minister Gen. Roe". */
  private static final Set<String> RANKS =
      Set.of("gen", "general", "adm", "admiral", "col", "ayatollah", "imam", "marshal", "sen");

  private Ranks() {}

  /** Whether a head word is a rank, and an office stands right before it. */
  static boolean followsOffice(Reading reading, int head) {
    if (head < 1
        || !reading.isCapitalized(head)
        || !reading.isCapitalized(head - 1)
        || !RANKS.contains(Vocabulary.bare(reading.word(head)))) {
      return false;
    }
    String office = Vocabulary.bare(reading.word(head - 1));
    return switch (office) {
      case "major",
          "brigadier",
          "lieutenant",
          "attorney",
          "solicitor",
          "colonel",
          "general",
          "secretary",
          "director",
          "inspector",
          "field",
          "captain" ->
          false;
      default -> reading.role(head - 1) != null;
    };
  }
}
