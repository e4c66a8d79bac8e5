/** What no text may promise, with the reason it is banned. Word stems: "flushes" and "flushing" are one promise. */
const promises: readonly (readonly [stem: RegExp, why: string])[] = [
  [/\bcur(e|es|ed|ing)\b/i, 'no exercise cures'],
  [/\bheal(s|ed|ing)?\b/i, 'no exercise heals'],
  [/\bfix(es|ed|ing)?\b/i, 'no exercise fixes'],
  [/\bprevent\w*/i, 'no routine has been shown to prevent injuries'],
  [/\binjury[- ]proof\w*/i, 'nothing makes injury-proof'],
  [/\bguarantee\w*/i, 'nothing is guaranteed'],
  [/\bflush\w*/i, 'a cool-down flushes nothing'],
  [/\btoxins?\b/i, 'there are none to be rid of'],
  [/\blact(ic|ate)\b/i, 'lactate is no cause of soreness'],
  [/\bbreak(s|ing)? (down|up)\b/i, 'pressure breaks nothing down'],
  [/\breleas\w+ (\w+ )?(fascia|tension|tightness|adhesions|trigger points)\b/i, 'pressure releases no fascia'],
  [/\b(dissolv|melt)\w*/i, 'pressure dissolves nothing'],
  [/\blengthen\w* (\w+ )?(fascia|muscles?|bands?|fibres?)\b/i, 'a hold lengthens no tissue for long'],
  [/\b(de)?activat\w*/i, 'muscles are not switched on'],
  [/\b(dormant|asleep|inhibited|switched off)\b/i, 'muscles are not switched off'],
  [/\b(knots?|adhesions?|trigger points?)\b/i, 'the concept is disputed'],
];

/** Before the promise in its clause, these turn it into an honest sentence. */
const denial = /\b(not|never|cannot|nor)\b|n't\b|\bno (evidence|proof|trial|sign)\b/i;

/** "Hold, not pull: it flushes": a denial counts for its own clause alone, up to the next stop. */
const clauseEnd = /[.,;:!?]|\b(?:but|and it|which)\b/i;

/** The promises that stand in a text undenied, each with why it is banned. Empty where the text is honest. */
export function promisesIn(text: string): string[] {
  return text.split(clauseEnd).flatMap((clause) =>
    promises.flatMap(([stem, why]) => {
      const found = stem.exec(clause);
      return found && !denial.test(clause.slice(0, found.index)) ? [`"${found[0]}" in "${clause.trim()}": ${why}`] : [];
    }),
  );
}
