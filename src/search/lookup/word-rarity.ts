import type { SearchWord, WordRarity } from '../../domain/search.ts';
import { holdsForm } from './opened-text.ts';
import type { QueryContext } from './query-context.ts';
import type { PlannedForm, PlannedWord } from './query-plan.ts';
import { matchWord, rarity } from './strict-matches.ts';

/** So many texts that hold all pieces of a word are looked at, to tell whether it stands in any. */
const LOOKED_AT = 40;

/** How rare a word is among the texts of the index, as a whole and in pieces. */
export function rarityOfWord(context: QueryContext, word: SearchWord): WordRarity {
  const { state, lookup } = context;
  const planned = context.planOne(word);
  if (!planned) return { whole: 0, episodes: 0, pieces: [] };
  const episodes = countEpisodes(context, planned);
  const rarityOf = (form: PlannedForm): number => {
    const { count } = lookup.match(form);
    return count === 0 ? 0 : rarity(state, count);
  };
  return { whole: rarity(state, episodes), episodes, pieces: planned.grams.map(rarityOf) };
}

function countEpisodes({ state, lookup, open }: QueryContext, word: PlannedWord): number {
  const { count, slots } = matchWord(state, lookup, word);
  if (word.forms.every((form) => form.isExact)) return count;
  const step = Math.max(1, Math.floor(count / LOOKED_AT));
  for (let at = 0; at < count; at += step) {
    const text = open(slots[at] ?? 0)?.text;
    if (text && word.forms.some((form) => holdsForm(text, form))) return count;
  }
  return 0;
}
