import type { SearchWord, WordRarity } from '../../domain/search.ts';
import type { QueryContext } from './query-context.ts';
import type { PlannedForm } from './query-plan.ts';
import { matchWord, rarity } from './strict-matches.ts';

/** How rare a word is among the texts of the index, as a whole and in pieces. */
export function rarityOfWord({ state, lookup, planOne }: QueryContext, word: SearchWord): WordRarity {
  const planned = planOne(word);
  if (!planned) return { whole: 0, episodes: 0, pieces: [] };
  const { count } = matchWord(state, lookup, planned);
  const rarityOf = (form: PlannedForm): number => {
    const held = lookup.match(form).count;
    return held === 0 ? 0 : rarity(state, held);
  };
  return { whole: rarity(state, count), episodes: count, pieces: planned.grams.map(rarityOf) };
}
