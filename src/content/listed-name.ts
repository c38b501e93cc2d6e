import type { NamePair } from '../domain/episode.ts';

const HAN = /\p{Script=Han}/u;
/** A name, and what stands in brackets behind it. */
const BRACKETED = /^([^()（）]+?)\s*[(（]\s*([^()（）]+?)\s*[)）]$/u;

/** A name as a list of the front matter writes it, with the pair that it claims, if any. */
interface ListedName {
  readonly name: string;
  readonly pair?: NamePair;
}

/**
 * Takes an entry of a list. `西岸船厂 (Westbank Yards)` is a name, and in brackets the same in the other script; any other bracket
 * belongs to the name.
 */
export function readListedName(entry: string): ListedName {
  const [, name, other] = BRACKETED.exec(entry) ?? [];
  if (name === undefined || other === undefined || HAN.test(name) === HAN.test(other)) return { name: entry };
  return { name, pair: { first: name, second: other } };
}
