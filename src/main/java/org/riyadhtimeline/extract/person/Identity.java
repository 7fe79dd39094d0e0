package org.riyadhtimeline.extract.person;

import java.util.List;

/** Whether two full names of one article are one person's. */
final class Identity {

  private Identity() {}

  /** One person's: the same surname, and given names that can be one. */
  static boolean same(Candidate a, Candidate b) {
    if (a.parts.equals(b.parts)) {
      return a.suffix.equals(b.suffix) || a.suffix.isEmpty() || b.suffix.isEmpty();
    }
    if (!a.suffix.isEmpty() && !b.suffix.isEmpty() && !a.suffix.equals(b.suffix)) {
      return false;
    }
    if (a.single() || b.single()) {
      return false;
    }
    if (String.join("-", a.parts).equals(b.last()) || String.join("-", b.parts).equals(a.last())) {
      return true; // "Ms Roe Quell" of "Ann Roe-Quell"
    }
    return prefix(a.parts, b.parts)
        || prefix(b.parts, a.parts)
        || suffix(a.parts, b.parts)
        || suffix(b.parts, a.parts)
        || sameSurname(a.last(), b.last()) && alikeGiven(a, b)
        || a.first().equals(b.first())
            && a.parts.size() == b.parts.size()
            && misspelt(a.last(), b.last());
  }

  /** "Faisal bin Farhan" of "Faisal bin Farhan Al Saud". */
  private static boolean prefix(List<String> shorter, List<String> longer) {
    return shorter.size() >= 2
        && shorter.size() < longer.size()
        && longer.subList(0, shorter.size()).equals(shorter)
        && (shorter.size() > 2 || longer.size() == 3 || Vocabulary.particle(longer.get(2)));
  }

  /** "Bob Roe" of "Lefty Bob Roe". */
  private static boolean suffix(List<String> shorter, List<String> longer) {
    int more = longer.size() - shorter.size();
    return shorter.size() >= 2
        && more > 0
        && longer.subList(more, longer.size()).equals(shorter)
        && (Vocabulary.particle(shorter.get(0))
            || GivenNames.contains(shorter.get(0))
            || GivenNames.contains(longer.get(0)));
  }

  private static boolean sameSurname(String a, String b) {
    return a.equals(b) || a.replace("-", "").equals(b.replace("-", ""));
  }

  private static boolean alikeGiven(Candidate a, Candidate b) {
    String x = a.first();
    String y = b.first();
    if (a.parts.size() > 2 && b.parts.size() > 2 && conflict(a.parts.get(1), b.parts.get(1))) {
      return false;
    }
    return GivenNames.alike(x, y)
        || initials(x, y)
        || x.length() >= 4
            && Folding.oneEditApart(x, y)
            && x.charAt(0) == y.charAt(0)
            && GivenNames.gender(x) == GivenNames.gender(y);
  }

  private static boolean conflict(String a, String b) {
    boolean initials = a.endsWith(".") && b.endsWith(".") || a.length() == 1 && b.length() == 1;
    return initials
        ? !a.equals(b)
        : a.charAt(0) != b.charAt(0) && (a.length() <= 2 || b.length() <= 2);
  }

  /** "J." of "John", "J.D." of "JD". */
  private static boolean initials(String x, String y) {
    String a = x.replace(".", "");
    String b = y.replace(".", "");
    if (a.equals(b)) {
      return true;
    }
    boolean initial = a.length() == 1 || b.length() == 1;
    return initial && a.charAt(0) == b.charAt(0);
  }

  /** A surname typed wrong: one letter off, five or more letters, the same beginning. */
  static boolean misspelt(String a, String b) {
    return Math.max(a.length(), b.length()) >= 5
        && Math.min(a.length(), b.length()) >= 4
        && a.charAt(0) == b.charAt(0)
        && Folding.oneEditApart(a, b);
  }
}
