package org.riyadhtimeline.extract.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.quote.Verb.Form;
import org.riyadhtimeline.extract.text.Words;

/** The verbs that tell who spoke, by each of their forms. */
final class Verbs {

  private static final List<Form> COLUMNS =
      List.of(Form.THIRD, Form.PAST, Form.PARTICIPLE, Form.ING);

  private static final Map<String, Verb> BY_FORM = read();

  private Verbs() {}

  /** The verb that {@code lower} is a form of; null if there is none. */
  static @Nullable Verb of(String lower) {
    return BY_FORM.get(lower);
  }

  private static Map<String, Verb> read() {
    Map<String, Verb> verbs = new HashMap<>();
    for (String[] row : Words.rows("speech-verbs")) {
      for (int i = 0; i < COLUMNS.size(); i++) {
        verbs.putIfAbsent(row[i + 2], new Verb(row[0], row[1], COLUMNS.get(i)));
      }
    }
    for (String[] row : Words.rows("speech-verbs")) {
      verbs.putIfAbsent(row[0], new Verb(row[0], row[1], Form.BASE));
    }
    return verbs;
  }
}
