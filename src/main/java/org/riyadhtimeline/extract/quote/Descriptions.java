package org.riyadhtimeline.extract.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.riyadhtimeline.extract.quote.Conversation.Rank;
import org.riyadhtimeline.extract.quote.Profiles.Profile;
import org.riyadhtimeline.extract.text.Words;
import org.riyadhtimeline.model.Attribution.Via;
import org.riyadhtimeline.model.Gender;
import org.riyadhtimeline.model.Mention;
import org.riyadhtimeline.model.Span;
import org.riyadhtimeline.model.Speaker;

/** Tells whom "the Russian foreign minister" or "the 57-year-old" describes. */
final class Descriptions {

  /** Words that tell nothing by which to know someone. */
  private static final Set<String> EMPTY =
      Set.of(
          "top",
          "senior",
          "veteran",
          "outgoing",
          "incoming",
          "current",
          "country's",
          "former",
          "chief",
          "new",
          "young",
          "old",
          "longtime",
          "then",
          "same",
          "late",
          "own",
          "ex",
          "onetime",
          "erstwhile",
          "nation's");

  /** Words for those whose names are kept back: they describe only someone called just that. */
  private static final Set<String> FACELESS =
      Set.of("official", "source", "person", "individual", "insider");

  /** Words for what someone no longer is. */
  private static final Set<String> FORMER = Set.of("former", "ex", "onetime", "erstwhile");

  private static final int RECENT = 4;

  private static final Set<String> PARTIES =
      Set.of("democrat", "republican", "conservative", "liberal", "socialist", "centrist");

  /** Offices of those known by their party. */
  private static final List<String> SEATS =
      List.of(
          "senator",
          "sen.",
          "sen",
          "rep.",
          "rep",
          "representative",
          "congressman",
          "congresswoman",
          "lawmaker",
          "legislator",
          "governor",
          "gov.",
          "mayor",
          "mp",
          "chairman",
          "chairwoman",
          "deputy",
          "leader");

  private static final Map<String, List<String>> FITTING = fitting();
  private static final Map<String, Gender> GENDERS = genders();

  private final Profiles profiles;
  private final Conversation conversation;
  private final Epithets epithets;

  Descriptions(Profiles profiles, Conversation conversation) {
    this.profiles = profiles;
    this.conversation = conversation;
    this.epithets = new Epithets(profiles, conversation);
  }

  /** Whether a word is what people are called: "minister", "woman", "57-year-old", "Russian". */
  static boolean describes(String head) {
    return Nouns.isHuman(head) || head.endsWith("-year-old");
  }

  /** The gender a word for people tells, in lower case. */
  static Gender gender(String word) {
    return GENDERS.getOrDefault(word, Gender.UNKNOWN);
  }

  /**
   * Whom a noun phrase describes; unsure, with those it may be, where it fits none or several.
   *
   * @param text of the article, to tell the names of places and parties by their capitals
   */
  Resolution resolve(Source.Noun noun, String text) {
    List<Profile> matching = new ArrayList<>();
    for (Profile profile : profiles.all()) {
      if (profile.first().start() < noun.span().start() && matches(profile, noun)) {
        matching.add(profile);
      }
    }
    List<Profile> ofAllTimes = matching;
    matching = atTime(matching, noun);
    if (matching.size() > 1) {
      matching = ofCountry(matching, noun);
    }
    if (matching.size() == 1) {
      return is(matching.get(0), noun.span().start());
    }
    for (int back = 0; back < RECENT; back++) {
      Profile recent = speakerAmong(matching, back);
      if (recent != null) {
        return is(recent, noun.span().start());
      }
    }
    if (matching.isEmpty() && !ofAllTimes.isEmpty()) {
      return unsure(ofAllTimes);
    }
    Resolution likely = matching.isEmpty() ? recentlyNamed(noun, text) : null;
    if (likely != null) {
      return likely;
    }
    List<String> meant = matching.isEmpty() ? epithets.of(noun, text) : null;
    if (meant != null && meant.size() == 1) {
      return is(profiles.of(meant.get(0)), noun.span().start());
    }
    if (meant != null && !meant.isEmpty()) {
      return Resolution.unsure(meant, Via.DESCRIPTION);
    }
    return unsure(matching);
  }

  private static Resolution unsure(List<Profile> matching) {
    return Resolution.unsure(matching.stream().map(p -> p.person().id()).toList(), Via.DESCRIPTION);
  }

  /**
   * Those who are what a phrase says at its time: "the former mayor" has been one, and "the mayor"
   * is no former one while another is mayor.
   */
  private static List<Profile> atTime(List<Profile> matching, Source.Noun noun) {
    boolean former = noun.words().stream().anyMatch(FORMER::contains);
    List<Profile> fitting =
        matching.stream()
            .filter(p -> isCalled(former ? p.past() : p.present(), noun.head()))
            .toList();
    return former || !fitting.isEmpty() ? fitting : matching;
  }

  /** Those known to be of the country a phrase names, if any are. */
  private static List<Profile> ofCountry(List<Profile> matching, Source.Noun noun) {
    for (String word : noun.words()) {
      String country = Profiles.country(word);
      List<Profile> of =
          country == null
              ? List.of()
              : matching.stream().filter(p -> p.countries().contains(country)).toList();
      if (!of.isEmpty()) {
        return of;
      }
    }
    return matching;
  }

  /**
   * "the Ohio senator", "the Ohio Democrat": the only one whose office fits, where that one has
   * just been named; the place is news about them.
   */
  private @Nullable Resolution recentlyNamed(Source.Noun noun, String text) {
    Profile only = null;
    for (Profile profile : profiles.all()) {
      if (profile.first().start() < noun.span().start() && mayFit(profile, noun, text)) {
        if (only != null) {
          return null;
        }
        only = profile;
      }
    }
    if (only == null || !noun.definite() || noun.owner() != null) {
      return null;
    }
    for (int back = 0; back < RECENT; back++) {
      Conversation.Turn turn = conversation.turn(back);
      String id = only.person().id();
      if (turn != null
          && turn.centres().stream()
              .anyMatch(c -> c.personId().equals(id) && c.rank() != Rank.MENTIONED)) {
        return is(only, noun.span().start());
      }
    }
    return null;
  }

  private static boolean mayFit(Profile profile, Source.Noun noun, String text) {
    if (!profile.mayBe(GENDERS.getOrDefault(noun.head(), Gender.UNKNOWN))) {
      return false;
    }
    boolean party = PARTIES.contains(noun.head());
    if (!(party ? holdsSeat(profile) : fitsHead(profile, noun.head()))) {
      return false;
    }
    String words = noun.span().in(text);
    boolean named = false;
    for (String word : noun.words()) {
      boolean known = EMPTY.contains(word) || profile.words().contains(word);
      boolean name = isCapital(words, word) && Profiles.country(word) == null;
      named |= name;
      if (!known && !name) {
        return false;
      }
    }
    return named || noun.words().isEmpty() && party;
  }

  private static boolean holdsSeat(Profile profile) {
    for (String seat : SEATS) {
      if (profile.words().contains(seat)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word, given in lower case, stands with a capital in a text. */
  private static boolean isCapital(String text, String lower) {
    for (int at = 0; at + lower.length() <= text.length(); at++) {
      if (Character.isUpperCase(text.charAt(at))
          && text.regionMatches(true, at, lower, 0, lower.length())) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Profile speakerAmong(List<Profile> matching, int back) {
    Conversation.Turn turn = conversation.turn(back);
    Resolution last = turn == null ? null : turn.lastSpeaker();
    String id = last == null ? null : last.personId();
    for (Profile profile : matching) {
      if (profile.person().id().equals(id)) {
        return profile;
      }
    }
    return null;
  }

  private static Resolution is(Profile profile, int before) {
    Speaker speaker =
        new Speaker(Speaker.Kind.PERSON, profile.person().name(), profile.person().id());
    return Resolution.of(speaker, Via.DESCRIPTION, nearest(profile, before));
  }

  /** Where someone is last named before an offset. */
  private static Span nearest(Profile profile, int before) {
    Span nearest = profile.first();
    for (Mention mention : profile.person().mentions()) {
      if (mention.span().end() <= before && mention.span().start() > nearest.start()) {
        nearest = mention.span();
      }
    }
    return nearest;
  }

  private static boolean matches(Profile profile, Source.Noun noun) {
    String head = noun.head();
    if (!profile.mayBe(GENDERS.getOrDefault(head, Gender.UNKNOWN))) {
      return false;
    }
    if (head.endsWith("-year-old")) {
      return head.equals(profile.age() + "-year-old");
    }
    return fitsHead(profile, head) && fitsWords(profile, noun.words());
  }

  private static boolean fitsHead(Profile profile, String head) {
    return isCalled(profile.words(), head);
  }

  /** Whether words of roles fit what someone is called. */
  private static boolean isCalled(Set<String> words, String head) {
    if (words.contains(head)) {
      return true;
    }
    if (FACELESS.contains(head)) {
      return false;
    }
    for (String role : FITTING.getOrDefault(head, List.of())) {
      if (words.contains(role)) {
        return true;
      }
    }
    return false;
  }

  private static boolean fitsWords(Profile profile, List<String> words) {
    for (String word : words) {
      String country = Profiles.country(word);
      boolean fits =
          EMPTY.contains(word)
              || profile.words().contains(word)
              || (country != null
                  && (profile.countries().isEmpty() || profile.countries().contains(country)));
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, List<String>> fitting() {
    Map<String, List<String>> fitting = new HashMap<>();
    for (String[] row : Words.rows("speech-descriptions")) {
      fitting.put(row[0], List.of(row[1].split(" ")));
    }
    return Map.copyOf(fitting);
  }

  private static Map<String, Gender> genders() {
    Map<String, Gender> genders = new HashMap<>();
    for (String[] row : Words.rows("person-roles")) {
      String gender = row.length > 2 ? row[2] : "-";
      if (gender.equals("m") || gender.equals("f")) {
        genders.put(row[0], gender.equals("m") ? Gender.MALE : Gender.FEMALE);
      }
    }
    return Map.copyOf(genders);
  }
}
