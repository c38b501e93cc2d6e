import { isCredit } from '../../domain/entity.ts';
import type { Reason } from '../../domain/subscriber.ts';
import { shorten } from '../common/clean-text.ts';
import { distinct } from '../common/episode-line.ts';
import type { Phrases } from '../phrases.ts';

/** Names of one line; somebody may follow everything that an episode names. */
const NAMES_SHOWN = 4;
/** UTF-16 units. */
const NAME_LIMIT = 40;

/** Marks what is followed. */
export const STAR = '⭐';

/** `⭐ About Nvidia · mentions TSMC`: why an episode is in a digest; empty without reasons. */
export function reasonLine(why: readonly Reason[], phrases: Phrases): string {
  const { about, mentions } = phrases.digest;
  const namesIn = (scope: Reason['scope']): string =>
    nameList(
      why.filter((reason) => reason.scope === scope),
      phrases,
    );
  const [told, named] = [namesIn('about'), namesIn('mentions')];
  const parts = [told && about(told), named && mentions(named)].filter(Boolean);
  return parts.length > 0 ? `${STAR} ${parts.join(' · ')}` : '';
}

/** The names of reasons, each once; of many the first. */
export function nameList(why: readonly Reason[], phrases: Phrases): string {
  const names = distinct(why.map((reason) => nameOf(reason, phrases)));
  const shown = names.slice(0, NAMES_SHOWN).join(phrases.comma);
  return names.length > NAMES_SHOWN ? phrases.digest.andMore(shown, names.length - NAMES_SHOWN) : shown;
}

/** Of a show, a guest, a series or an area it says so, because the text need not name it; words stand in quotes. */
function nameOf({ kind, name }: Reason, { digest, quoted }: Phrases): string {
  const short = shorten(name, NAME_LIMIT);
  if (kind === 'words') return quoted(short);
  return isCredit(kind) ? digest.followedCredit[kind](short) : short;
}
