/** Synonyms of known keys, folded. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['channel', 'speaker'],
  ['company', 'companies_orgs'],
  ['companies', 'companies_orgs'],
  ['person', 'people'],
  ['persons', 'people'],
  ['product', 'products_models'],
  ['products', 'products_models'],
  ['book', 'media_books'],
  ['books', 'media_books'],
  ['media', 'media_books'],
  ['categories', 'category'],
  ['publishdate', 'publish_at'],
  ['publishdates', 'publish_at'],
  ['isdraft', 'draft'],
  ['drafted', 'draft'],
  ['草稿', 'draft'],
  ['状态', 'status'],
  ['狀態', 'status'],
  ['ispublished', 'published'],
  ['发布', 'published'],
  ['發布', 'published'],
]);
/** One typo away from a known key, but words of their own. */
const OTHER_WORDS = new Set(['data', 'state', 'quest', 'aria', 'taps', 'craft', 'drift', 'publisher']);
/** In shorter words one wrong letter often makes another word. */
const MIN_TYPO_LENGTH = 4;
/** No key is longer, even with a typo. */
const MAX_KEY_LENGTH = 40;

/** Known keys, each with its spellings. */
export type KnownSpellings = readonly { readonly key: string; readonly spellings: readonly string[] }[];

/** Whether a key is a synonym of a known one, which may also have a meaning of its own. */
export function isSynonym(key: string): boolean {
  return SYNONYMS.has(fold(key));
}

/** Finds the known key that was meant: equal except for case, number of any of its parts or one typo, or a synonym. */
export function findKnown(key: string, known: KnownSpellings): string | undefined {
  if (key.length > MAX_KEY_LENGTH) return undefined;
  const folded = fold(key);
  const keyLike = (isAlike: (spelling: string) => boolean): string | undefined =>
    known.find(({ spellings }) => spellings.some(isAlike))?.key;
  const exact = keyLike((spelling) => spelling === folded);
  if (exact !== undefined || OTHER_WORDS.has(folded)) return exact;
  const isSlip = (spelling: string): boolean => isOneSlip(folded, spelling);
  return SYNONYMS.get(folded) ?? keyLike(isSlip) ?? (isSlip('publishdate') ? 'publish_at' : undefined);
}

/** Whether one letter is missing, added, wrong, or swapped with its neighbour. */
export function isOneSlip(typed: string, known: string): boolean {
  if (Math.min(typed.length, known.length) < MIN_TYPO_LENGTH || Math.abs(typed.length - known.length) > 1)
    return false;
  let same = 0;
  while (same < typed.length && typed[same] === known[same]) same += 1;
  const [rest, other] = [typed.slice(same), known.slice(same)];
  const isSwap =
    rest.length > 1 && rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2);
  return isSwap || rest.slice(1) === other.slice(1) || rest.slice(1) === other || rest === other.slice(1);
}

/** How known keys may be written, folded, with each part in singular and plural: `companyorgs`, `companiesorg`. */
export function spellingsOf(keys: readonly string[]): KnownSpellings {
  return keys.map((key) => {
    const parts = key.split('_').map(numbers);
    const join = (starts: readonly string[], part: readonly string[]): string[] =>
      starts.flatMap((start) => part.map((word) => start + word));
    return { key, spellings: parts.reduce<readonly string[]>(join, ['']) };
  });
}

/** The word as given, and its other number (singular or plural). */
function numbers(word: string): string[] {
  if (word.endsWith('ies')) return [word, `${word.slice(0, -3)}y`];
  if (word.endsWith('y')) return [word, `${word}s`, `${word.slice(0, -1)}ies`];
  if (word.endsWith('us')) return [word, `${word}es`];
  return word.endsWith('s') ? [word, word.slice(0, -1)] : [word, `${word}s`];
}

function fold(key: string): string {
  return key
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}
