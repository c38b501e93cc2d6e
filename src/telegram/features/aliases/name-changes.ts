import type { Catalog } from '../../../catalog/catalog.ts';
import { foldName } from '../../../catalog/fold-name.ts';
import { type AliasPair, ENTITY_KINDS } from '../../../domain/entity.ts';
import type { OutgoingMessage } from '../../../domain/message.ts';
import type { KeptChanges, NameChange } from '../../../editing/names/kept-changes.ts';
import type { NameDesk, NamesOutcome } from '../../../editing/names/name-desk.ts';
import { message } from '../../../messages/common/layout.ts';
import { staleButton } from '../../../messages/errors/error-view.ts';
import type { BotContext } from '../../context.ts';
import type { Feature } from '../../feature.ts';
import { show } from '../../reply.ts';
import { NAMES } from './name-words.ts';
import { renderChangeQuestion, renderNote, renderOutcome } from './names-view.ts';

/** `英伟达 = Nvidia`, `公司 ≠ Google`: two names, and whether they are one. */
const TYPED = /^(.{1,90}?)\s*(=|＝|≠|!=|<>)\s*(.{1,90})$/u;

/** Dependencies of changing names by words. */
export interface NameChangeDependencies {
  readonly catalog: Catalog;
  readonly desk: NameDesk;
  readonly changes: KeptChanges;
}

/** Whether the argument of `/aliases` asks for a change. */
export function asksForChange(argument: string): boolean {
  return TYPED.test(argument);
}

/** Answers `/aliases A = B` and `/aliases A ≠ B`: says what will be written, and asks. */
export async function answerTyped(
  { catalog, changes }: NameChangeDependencies,
  { chatId = 0, reader: { language } }: BotContext,
  argument: string,
): Promise<OutgoingMessage> {
  const [, first = '', sign = '', second = ''] = TYPED.exec(argument) ?? [];
  const change = readChange(
    catalog,
    first,
    second,
    /[=＝]/u.test(sign) && sign.length === 1 ? 'join' : 'part',
  );
  if (typeof change === 'string') return message(NAMES[language][change](first, second));
  return renderChangeQuestion(change, await changes.ask(chatId, change), language);
}

function readChange(
  catalog: Catalog,
  first: string,
  second: string,
  act: 'join' | 'part',
): NameChange | 'bothUnknown' | 'alreadyOne' | 'alreadyApart' {
  const bearers = ENTITY_KINDS.map((kind) => ({
    ...{ kind, one: catalog.findNamed(kind, first), other: catalog.findNamed(kind, second) },
  })).filter(({ one, other }) => one ?? other);
  const joined = bearers.find(({ one, other }) => one !== undefined && one.ref === other?.ref);
  if (act === 'part') {
    if (!joined?.one) return 'alreadyApart';
    const { kind, one } = joined;
    const alias = foldName(one.name) === foldName(first) ? second : first;
    return { act, kind, name: alias === first ? second : first, alias };
  }
  if (joined) return 'alreadyOne';
  const usesOf = (ref: string | undefined): number => (ref ? catalog.episodesOf(ref, 0, 0).total : 0);
  const [found] = bearers
    .map((one) => ({ ...one, uses: usesOf(one.one?.ref) + usesOf(one.other?.ref) }))
    .sort((a, b) => b.uses - a.uses);
  if (!found) return 'bothUnknown';
  const { kind, one, other } = found;
  const isFirst = usesOf(one?.ref) >= usesOf(other?.ref);
  const [main, alias] = isFirst
    ? [one?.name ?? first, other?.name ?? second]
    : [other?.name ?? second, one?.name ?? first];
  return { act, kind, name: main, alias };
}

/** The second press on a change, and the one that takes it back. */
export function addNameChanges(feature: Feature, { desk, changes }: NameChangeDependencies): void {
  feature.onButton('name-change', async (context, { act, token }) => {
    const { language } = context.reader;
    const chatId = context.chatId ?? 0;
    const change = await changes.take(chatId, token);
    if (!change) return staleButton(language);
    if (act === 'drop') await show(context, renderNote(NAMES[language].dropped, language));
    else {
      const outcome = await make(desk, change, context.from?.id ?? 0);
      await show(context, renderOutcome(change, outcome, await undoOf(changes, chatId, outcome), language));
    }
    return undefined;
  });
  feature.onButton('undo-names', async (context, { token }) => {
    const { language } = context.reader;
    const written = await changes.takeWritten(context.chatId ?? 0, token);
    if (!written) return staleButton(language);
    const isUndone = await desk.undo(written.path, written);
    const { undone, notUndone } = NAMES[language];
    await show(context, renderNote((isUndone ? undone : notUndone)(written.path), language));
    return undefined;
  });
}

/** The token by which a written change can be taken back. */
export async function undoOf(
  changes: KeptChanges,
  chatId: number,
  outcome: NamesOutcome,
): Promise<string | undefined> {
  return outcome.kind === 'written' ? changes.keepWritten(chatId, outcome) : undefined;
}

function make(desk: NameDesk, change: NameChange, by: number): Promise<NamesOutcome> {
  if (change.act === 'label') return desk.label(change);
  const { kind, name, alias } = change;
  const pair: AliasPair = { kind, name: foldName(name), alias: foldName(alias), written: [name, alias] };
  return change.act === 'join' ? desk.join({ pairs: [pair], by }) : desk.part({ pairs: [pair], by });
}
