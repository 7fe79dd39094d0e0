package org.riyadhtimeline.extract.text;

import org.riyadhtimeline.model.Span;

/** Told what the rules took and what they refused, for {@code extract --explain}. */
public interface Trace {

  /** Listens to nothing. */
  Trace NONE =
      new Trace() {
        @Override
        public void taken(String rule, Span words, String what) {}

        @Override
        public void refused(String rule, Span words, String why) {}
      };

  /** A rule made a fact of these words. */
  void taken(String rule, Span words, String what);

  /** A rule looked at these words and let them be. */
  void refused(String rule, Span words, String why);
}
