package org.riyadhtimeline.read;

import java.util.List;

/** A value in a YAML file, with the place where it begins (line and column from 1). */
sealed interface Yaml {

  int line();

  int column();

  /** What to call it in a message. */
  String kind();

  /** A word or a text; numbers and dates are as they are written. */
  record Scalar(String text, int line, int column) implements Yaml {
    @Override
    public String kind() {
      return "a text";
    }
  }

  /** A list. */
  record Sequence(List<Yaml> items, int line, int column) implements Yaml {
    @Override
    public String kind() {
      return "a list";
    }
  }

  /** Keys with values, in the order of the file; no key twice. */
  record Mapping(List<Entry> entries, int line, int column) implements Yaml {
    @Override
    public String kind() {
      return "a set of keys";
    }
  }

  /** One key with its value. */
  record Entry(Scalar key, Yaml value) {}
}
