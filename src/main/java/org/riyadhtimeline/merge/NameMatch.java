package org.riyadhtimeline.merge;

import java.util.List;

/** Tells whether two full names may be one human being's. */
final class NameMatch {

  /** How sure the names alone make it. */
  enum Sureness {
    NO,
    /** Something else must speak for it: a role, a side. */
    WEAK,
    SURE
  }

  private final GivenNames givenNames;

  NameMatch(GivenNames givenNames) {
    this.givenNames = givenNames;
  }

  Sureness compare(PersonName a, PersonName b) {
    Sureness names = words(a, b);
    if (names == Sureness.NO) {
      return names;
    }
    String x = a.suffix();
    String y = b.suffix();
    if (x != null && y != null) {
      return x.equals(y) ? names : Sureness.NO;
    }
    // A son may go without his "Jr.", but so does his father.
    return x == null && y == null ? names : Sureness.WEAK;
  }

  private Sureness words(PersonName a, PersonName b) {
    if (a.letters().equals(b.letters()) || begins(a, b) || begins(b, a)) {
      return Sureness.SURE;
    }
    Spelling.Closeness surname = Spelling.compare(a.surname(), b.surname());
    if (surname == Spelling.Closeness.OTHER || !middlesAgree(a.middle(), b.middle())) {
      return Sureness.NO;
    }
    if (a.isInitials() || b.isInitials()) {
      boolean same = a.given().charAt(0) == b.given().charAt(0);
      return same && surname == Spelling.Closeness.SAME ? Sureness.WEAK : Sureness.NO;
    }
    if (!givenNames.same(a.given(), b.given())) {
      return Sureness.NO;
    }
    return surname == Spelling.Closeness.NEAR ? Sureness.WEAK : Sureness.SURE;
  }

  /** {@code Mohammed bin Salman} begins {@code Mohammed bin Salman Al Saud}. */
  private static boolean begins(PersonName a, PersonName b) {
    int length = a.words().size();
    return length >= 3
        && b.words().size() > length
        && a.words().equals(b.words().subList(0, length));
  }

  /** Middle names agree where one goes without, or each has its like, be it by the initial. */
  private static boolean middlesAgree(List<String> a, List<String> b) {
    List<String> fewer = a.size() <= b.size() ? a : b;
    List<String> more = a.size() <= b.size() ? b : a;
    return fewer.stream().allMatch(x -> more.stream().anyMatch(y -> middleAgrees(x, y)));
  }

  private static boolean middleAgrees(String x, String y) {
    boolean initial = x.length() == 1 || y.length() == 1;
    return initial
        ? x.charAt(0) == y.charAt(0)
        : Spelling.compare(x, y) != Spelling.Closeness.OTHER;
  }
}
