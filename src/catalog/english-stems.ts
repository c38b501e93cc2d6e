/** Endings that English words take on, the longest first, and what stands there without them. */
const ENDINGS: readonly (readonly [ending: string, without: string])[] = [
  ['ies', 'y'],
  ['ied', 'y'],
  ['ing', ''],
  ['ing', 'e'],
  ['es', ''],
  ['ed', ''],
  ['ed', 'e'],
  ['s', ''],
];

/** What is inflected by no ending: after each base its other forms. */
const IRREGULAR = `
beat beaten|become became|begin began begun|bite bit bitten|blow blew blown|break broke broken|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|
deal dealt|dig dug|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|
fly flew flown|forbid forbade forbidden|forget forgot forgotten|freeze froze frozen|grow grew grown|hang hung|hide hid hidden|hold held|keep kept|lay laid|lead led|leave left|
lend lent|lose lost|mean meant|meet met|pay paid|ride rode ridden|ring rang rung|rise rose risen|run ran|seek sought|sell sold|send sent|shake shook shaken|shine shone|
shoot shot|shrink shrank shrunk|sing sang sung|sink sank sunk|sleep slept|speak spoke spoken|spend spent|stand stood|steal stole stolen|stick stuck|strike struck|
swear swore sworn|swim swam swum|teach taught|tear tore torn|think thought|throw threw thrown|understand understood|wake woke woken|wear wore worn|win won|write wrote written|
child children|foot feet|goose geese|half halves|knife knives|leaf leaves|life lives|loaf loaves|man men|mouse mice|person people|shelf shelves|thief thieves|tooth teeth|
wife wives|wolf wolves|woman women|cheap cheaper cheapest|large larger largest|big bigger biggest|bad worse worst|good better best
`;

let bases: ReadonlyMap<string, string> | undefined;

/** What an English word in lower case may be a form of, the likeliest first; without itself. */
export function stemsOf(word: string): readonly string[] {
  bases ??= readIrregular();
  const irregular = bases.get(word);
  const regular = ENDINGS.flatMap(([ending, without]) => {
    if (!word.endsWith(ending) || word.length < ending.length + 3) return [];
    const stem = word.slice(0, -ending.length);
    // Stopped is stop, not stopp.
    return [stem + without, stem.replace(/(.)\1$/u, '$1')];
  });
  const stems = irregular === undefined ? regular : [irregular, ...regular];
  return [...new Set(stems)].filter((stem) => stem !== word);
}

function readIrregular(): ReadonlyMap<string, string> {
  const rows = IRREGULAR.replaceAll('\n', '').split('|');
  return new Map(
    rows.flatMap((row) => {
      const [base = '', ...forms] = row.split(' ');
      return forms.map((form): [string, string] => [form, base]);
    }),
  );
}
