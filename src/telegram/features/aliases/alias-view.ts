import type { AliasReach, AppliedAlias, HeldAlias, MinedAlias } from '../../../domain/entity.ts';
import type { Episode } from '../../../domain/episode.ts';
import type { Button, OutgoingMessage } from '../../../domain/message.ts';
import type { Language } from '../../../domain/subscriber.ts';
import { button, inRows, type Page, pager, type Rows, rowsOf } from '../../../messages/common/buttons.ts';
import type { Callback } from '../../../messages/common/callbacks.ts';
import { shorten } from '../../../messages/common/clean-text.ts';
import { byline, titleOf } from '../../../messages/common/episode-line.ts';
import { message } from '../../../messages/common/layout.ts';
import { bold, concat, lines, paragraphs, quote } from '../../../messages/common/rich-text.ts';
import { phrasesFor } from '../../../messages/phrases.ts';
import { NAMES } from './name-words.ts';
import { ALIASES } from './words.ts';

const NUMBERS_PER_ROW = 4;
/** UTF-16 units of one name: eight pairs with their reasons must fit one message. */
const NAME_LIMIT = 60;
/** Of a sentence that says so. */
const SENTENCE_LIMIT = 160;

/**
 * One page of the pairs that wait for an admin's decision, and a button to the applied ones with their number.
 * @param forAll buttons that decide on the whole page
 */
export function renderHeldAliases(
  shown: Page<HeldAlias>,
  applied: number,
  forAll: readonly Button[],
  language: Language,
): OutgoingMessage {
  const aliases = ALIASES[language];
  const { button: label } = phrasesFor(language);
  const rest = rowsOf(
    pager(shown, (to) => ({ to: 'aliases', page: to })),
    [
      ...(applied > 0 ? [button(aliases.showApplied(applied), { to: 'applied-aliases', page: 0 })] : []),
      button(NAMES[language].button.labels, { to: 'labels', page: 0 }),
    ],
    [button(label.close, { to: 'close' })],
  );
  if (shown.total === 0) return message(paragraphs(aliases.noneHeld, NAMES[language].usage), rest);
  const rows = shown.entries.map((pair, index) => `${index + 1}. ${heldLine(pair, language)}`);
  return message(
    paragraphs(bold(`🔗 ${aliases.held(shown.total)}`), lines(...rows), aliases.hint, NAMES[language].usage),
    [...openRows(shown.entries, shown.page), ...rowsOf(forAll), ...rest],
  );
}

/** One page of the applied pairs, and a button to the held ones with their number. */
export function renderAppliedAliases(
  shown: Page<AppliedAlias>,
  held: number,
  language: Language,
): OutgoingMessage {
  const aliases = ALIASES[language];
  const { button: label } = phrasesFor(language);
  const rest = rowsOf(
    pager(shown, (to) => ({ to: 'applied-aliases', page: to })),
    held > 0 ? [button(aliases.showHeld(held), { to: 'aliases', page: 0 })] : [],
    [button(label.close, { to: 'close' })],
  );
  if (shown.total === 0) return message(aliases.noneApplied, rest);
  const rows = shown.entries.map((pair, index) => {
    const [first, second] = namesOf(pair);
    return `${index + 1}. ${first} = ${second} · ${kindAndCount(pair, language)}`;
  });
  return message(paragraphs(bold(`🔗 ${aliases.applied(shown.total)}`), lines(...rows)), [
    ...openRows(shown.entries, shown.page),
    ...rest,
  ]);
}

/** An episode whose glossary gives two names the same meaning, how often, and one of the sentences. */
interface Witness {
  readonly episode: Episode;
  readonly count: number;
  readonly sentence?: string | undefined;
}

/**
 * One pair with the episodes that support it, and an admin's actions on it.
 * @param witnesses the newest of the supporting episodes, how many there are, and what would be written of the pair
 * @param page of the list from which it was opened
 */
export function renderAlias(
  pair: AppliedAlias | HeldAlias,
  {
    shown,
    total,
    names,
  }: {
    readonly shown: readonly Witness[];
    readonly total: number;
    readonly names: { readonly name: string; readonly alias: string };
  },
  page: number,
  language: Language,
): OutgoingMessage {
  const aliases = ALIASES[language];
  const waits = 'doubt' in pair;
  const isJoined = !waits && pair.reach === 'joined';
  const { ref } = pair;
  const [first, second] = namesOf(pair);
  const beyond = total - shown.length;
  return message(
    paragraphs(
      waits
        ? lines(bold(aliases.question(first, second)), reasonLine(pair, language))
        : lines(bold(`${first} = ${second}`), kindAndCount(pair, language)),
      lines(
        waits ? aliases.ifAccepted : effectOf(pair.reach, language),
        isJoined
          ? ''
          : NAMES[language].adds(shorten(names.name, NAME_LIMIT), shorten(names.alias, NAME_LIMIT)),
      ),
      ...shown.map(({ episode, count, sentence }, index) =>
        lines(
          concat(`${index + 1}. `, bold(titleOf(episode))),
          `${byline(episode)} · ${aliases.times(count)}`,
          sentence === undefined ? '' : quote(shorten(sentence, SENTENCE_LIMIT)),
        ),
      ),
      beyond > 0 ? aliases.moreEpisodes(beyond) : '',
      total === 0 ? aliases.noEvidence : '',
    ),
    rowsOf(
      ...numberRows(shown.map(({ episode }) => ({ to: 'episode', id: episode.id }))),
      [
        ...(isJoined ? [] : [button(aliases.accept, { to: 'accept-alias', ref, page })]),
        button(aliases.refuse, { to: 'refuse-alias', ref, page }),
      ],
      [button(aliases.back, { to: waits ? 'aliases' : 'applied-aliases', page })],
    ),
  );
}

/** What the two names do for each other now. */
function effectOf(reach: AliasReach, language: Language): string {
  const { inUse, shown, lookedUp } = ALIASES[language];
  return { joined: inUse, shown, 'looked-up': lookedUp }[reach];
}

/** `SRP = Scale AI？ · 公司 · 2 期 · 不像同一个名字`. */
export function heldLine(pair: HeldAlias, language: Language): string {
  return `${ALIASES[language].question(...namesOf(pair))} · ${reasonLine(pair, language)}`;
}

/** `公司 · 2 期 · 不像同一个名字`. */
function reasonLine(pair: HeldAlias, language: Language): string {
  const { doubt, rival } = ALIASES[language];
  const reason = pair.rival === undefined ? doubt[pair.doubt] : rival(shorten(pair.rival, NAME_LIMIT));
  return `${kindAndCount(pair, language)} · ${reason}`;
}

function kindAndCount({ kind, evidence }: MinedAlias, language: Language): string {
  const phrases = phrasesFor(language);
  return `${phrases.kind[kind]} · ${phrases.episodes(evidence.length)}`;
}

function namesOf({ written: [first, second] }: MinedAlias): readonly [string, string] {
  return [shorten(first, NAME_LIMIT), shorten(second, NAME_LIMIT)];
}

function openRows(pairs: readonly MinedAlias[], page: number): Rows {
  return numberRows(pairs.map(({ ref }) => ({ to: 'alias', ref, page })));
}

function numberRows(targets: readonly Callback[]): Rows {
  return inRows(
    targets.map((to, index) => button(`${index + 1}`, to)),
    NUMBERS_PER_ROW,
  );
}
