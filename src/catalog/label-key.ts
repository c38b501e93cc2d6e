import { foldScript } from './fold-name.ts';

/** What separates the words of a label; quotes and brackets are left out too. */
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/u;
const LATIN_WORD = /^[a-z]+$/;
/** `ai`, `us`, `gas`: in words this short an ending is part of the word. */
const SHORTEST_INFLECTED = 4;

const LEFT_OUT: ReadonlySet<string> = new Set(
  'a an and as at by for from in of on the to vs versus with'.split(' '),
);

/** Words that end like a plural or an adjective but are not one of the word without the ending. */
const AS_WRITTEN: ReadonlySet<string> = new Set(
  (
    'arms chaos clinical cosmos critical goods lens means medical musical news physical texas topical classical comical ' +
    'vegas mars paris athens brussels tropical ethos pathos sales futures values customs'
  ).split(' '),
);

/** Words that are written in several ways, by the first of them. Adjectives of countries stand for the country in a label. */
const WRITTEN_ALSO: readonly string[] = [
  'child children',
  'woman women',
  'man men',
  'life lives',
  'index indices indexes',
  'matrix matrices',
  'us usa american america',
  'uk britain british',
  'eu european europe',
  'china chinese sino prc',
  'japan japanese',
  'korea korean',
  'russia russian',
  'ukraine ukrainian',
  'taiwan taiwanese',
  'canada canadian',
  'germany german',
  'france french',
  'india indian',
  'israel israeli',
  'iran iranian',
  'economy economic economics economical',
  'finance financial',
  'technology technological tech',
  'investing investment',
  'behavior behaviour behavioral behavioural',
  'labor labour',
  'defense defence',
  'center centre',
  'program programme',
  'organization organisation organizational organisational',
  'globalization globalisation',
  'culture cultural',
  'institution institutional',
  'constitution constitutional',
  'education educational',
  'regulation regulatory',
  'environment environmental',
];

const FIRST_FORM: ReadonlyMap<string, string> = new Map(
  WRITTEN_ALSO.flatMap((line) => {
    const [first = '', ...others] = line.split(' ').map(stem);
    return others.map((other) => [other, first] as const);
  }),
);

/**
 * The form by which labels are compared beyond their spelling: the words without their endings, in alphabetical order.
 * `geopolitical` and `geopolitics`, `us-china-relations` and `china-us-relation` have the same; Han words are as they are folded.
 * It is a key, not a word.
 */
export function labelKey(label: string): string {
  const words = foldScript(label).split(BETWEEN_WORDS).filter(Boolean);
  const telling = words.filter((word) => !LEFT_OUT.has(word));
  const stems = (telling.length > 0 ? telling : words).map(stem);
  // Alone, `chinese` may be the language and `american` the people.
  const forms = stems.length > 1 ? stems.map(firstForm) : stems.map(withoutPeoples);
  return [...new Set(forms)].sort().join(' ');
}

function firstForm(word: string): string {
  return FIRST_FORM.get(word) ?? word;
}

const COUNTRIES: ReadonlySet<string> = new Set(
  'us uk eu china japan korea russia ukraine taiwan canada germany france india israel iran'
    .split(' ')
    .map(stem),
);

function withoutPeoples(word: string): string {
  const first = firstForm(word);
  return COUNTRIES.has(first) ? word : first;
}

/** A word without the endings of plural and adjective; what is left need not be a word. */
function stem(word: string): string {
  if (!LATIN_WORD.test(word) || word.length < SHORTEST_INFLECTED || AS_WRITTEN.has(word)) return word;
  const single = /(?:ss|us|is|ics)$/.test(word) ? word : word.replace(/s$/, '');
  return (
    single
      // Archives have `crisi` and `robotic` from tools that cut every final s.
      .replace(/(?<=s)(?:is|e|i)$/, '')
      .replace(/(?<=x|z|ch|sh|o)e$/, '')
      .replace(/ie$/, 'y')
      .replace(/(?<=..)(?:ics|ical)$/, 'ic')
  );
}
