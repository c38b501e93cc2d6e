/** A folded text without the separators that names may omit, with the original position of each unit. */
export interface SearchText {
  readonly text: string;
  readonly places: readonly number[];
}

const SEPARATOR = /[\s\p{Pd}_*·•・‧'"“”‘’「」『』〈〉《》]/u;
const SPACED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Mn}\p{Nd}]/u;
const DIGIT = /\p{Nd}/u;

export function makeSearchText(folded: string): SearchText {
  const kept: string[] = [];
  const places: number[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    const unit = folded.charAt(at);
    if (SEPARATOR.test(unit)) continue;
    kept.push(unit);
    places.push(at);
  }
  places.push(folded.length);
  return { text: kept.join(''), places };
}

/** The search form of a name. */
export function squeezeName(folded: string): string {
  return makeSearchText(folded).text;
}

/** Only the letters and digits: the form in which quotations are compared. */
export function lettersOf(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether a squeezed name occurs in the text as a whole word. */
export function containsName(search: SearchText, name: string): boolean {
  if (name === '') return false;
  for (let at = search.text.indexOf(name); at >= 0; at = search.text.indexOf(name, at + 1)) {
    if (isWord(search, at, at + name.length)) return true;
  }
  return false;
}

/** Latin letters and digits need a word boundary: no M2 in M2.5, no AI in OpenAI, but H200 between Han characters. */
export function isWord(search: SearchText, start: number, end: number): boolean {
  return isBorder(search, start) && isBorder(search, end);
}

function isBorder({ text, places }: SearchText, at: number): boolean {
  if (at === 0 || at === text.length) return true;
  if (isGap(places, at)) return true;
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  if (SPACED.test(before) && SPACED.test(after)) return false;
  if (after === '.')
    return !(DIGIT.test(before) && DIGIT.test(text.charAt(at + 1)) && !isGap(places, at + 1));
  if (before === '.') return !(DIGIT.test(after) && DIGIT.test(text.charAt(at - 2)));
  return true;
}

/** Whether a separator was removed before this position. */
function isGap(places: readonly number[], at: number): boolean {
  return (places[at] ?? 0) - (places[at - 1] ?? 0) > 1;
}

/** Whether a number ends here: no digit of it follows. */
export function endsNumber({ text, places }: SearchText, at: number): boolean {
  if (isGap(places, at)) return true;
  const isPoint = text.charAt(at) === '.' && !isGap(places, at + 1);
  return !DIGIT.test(text.charAt(isPoint ? at + 1 : at));
}
