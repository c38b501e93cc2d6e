import { setImmediate as pause } from 'node:timers/promises';
import type { Catalog } from '../../catalog/catalog.ts';
import { foldName } from '../../catalog/fold-name.ts';
import type { ContentFolder } from '../../content/content-folder.ts';
import { ALIASES_PATH } from '../../content/parse-aliases.ts';
import { LABELS_PATH } from '../../content/parse-labels.ts';
import { joinNames, keepApart, type NamePair, unjoinNames } from '../../content/rewrite-aliases.ts';
import { type NewLabel, setLabel } from '../../content/rewrite-labels.ts';
import type { NameListPath, Rewrite, RewrittenList } from '../../content/rewrite-name-list.ts';
import type { Clock } from '../../domain/clock.ts';
import type { AliasPair, AliasWord } from '../../domain/entity.ts';
import type { Publishing } from '../../publishing/publishing.ts';

export type { NamePair } from '../../content/rewrite-aliases.ts';
export type { NewLabel } from '../../content/rewrite-labels.ts';

/** What came of a change of names. */
export type NamesOutcome =
  /** It stands in the file now; the texts serve to take it back. */
  | ({ readonly kind: 'written'; readonly path: NameListPath } & RewrittenList)
  /** The file says so already. */
  | { readonly kind: 'unchanged'; readonly path: NameListPath }
  /** The file could not be written, so that the bot keeps the decision itself. */
  | { readonly kind: 'kept'; readonly path: NameListPath; readonly why: Unwritable }
  /** Nor is it kept: only the file can say it. */
  | { readonly kind: 'refused'; readonly path: NameListPath; readonly why: Unwritable };

/** `faulty`: the file has a fault, or is written in a way in which nothing can be added; `unwritable`: the disk refuses. */
export type Unwritable = 'faulty' | 'unwritable';

/** Who decides on a pair. */
export interface PairDecision {
  readonly pairs: readonly AliasPair[];
  /** The admin's user id. */
  readonly by: number;
}

/** Where admins put names in order: what they decide stands in the files that people read, if these can be written. */
export interface NameDesk {
  /** Which of two names is the other name of which. */
  orderOf(pair: AliasPair): NamePair;
  /** Makes the two names of each pair one. */
  join(decision: PairDecision): Promise<NamesOutcome>;
  /** Parts the two names of pairs that are in use. */
  part(decision: PairDecision): Promise<NamesOutcome>;
  /** Never proposes these pairs again; nothing changes for readers, and no file has to say it. */
  refuse(decision: PairDecision): Promise<void>;
  label(label: NewLabel): Promise<NamesOutcome>;
  /** Takes a change back if nobody has written the file since. */
  undo(path: NameListPath, written: RewrittenList): Promise<boolean>;
}

export interface NameDeskDependencies {
  readonly content: Pick<ContentFolder, 'rewriteNames'>;
  readonly publishing: Pick<Publishing, 'decideAlias' | 'dropAliasDecisions'>;
  readonly catalog: Pick<Catalog, 'findNamed' | 'episodesOf'>;
  readonly clock: Pick<Clock, 'now'>;
  /** Called with the reason why a file could not be written. */
  readonly onUnwritable: (path: NameListPath, error: unknown) => void;
}

export function createNameDesk({
  content,
  publishing,
  catalog,
  clock,
  onUnwritable,
}: NameDeskDependencies): NameDesk {
  /** What readers of Chinese see of something now. */
  function shownOf(kind: NamePair['kind'], name: string, alias: string): Pick<NamePair, 'shown'> {
    const { shown } = catalog.findNamed(kind, name) ?? {};
    const taken = [foldName(name), foldName(alias)];
    const names = [shown?.['zh-Hans'], shown?.['zh-Hant']].flatMap((each) => each ?? []);
    const others = [...new Set(names)].filter((each) => !taken.includes(foldName(each)));
    return others.length > 0 ? { shown: others } : {};
  }

  function orderOf({ kind, alias, written }: AliasPair): NamePair {
    const [main, other] = written
      .map((name) => ({ name, entity: catalog.findNamed(kind, name) }))
      .map((one) => ({ ...one, uses: one.entity ? catalog.episodesOf(one.entity.ref, 0, 0).total : -1 }))
      .sort((one, another) => another.uses - one.uses);
    const name = main?.entity?.name ?? main?.name ?? '';
    const isOne = main?.entity !== undefined && main.entity.ref === other?.entity?.ref;
    if (!isOne) return { kind, name, alias: other?.entity?.name ?? other?.name ?? '' };
    const further = written.filter((each) => foldName(each) !== foldName(name));
    return { kind, name, alias: further.find((each) => foldName(each) === alias) ?? further[0] ?? '' };
  }

  /** @param rewrite undefined where one change cannot be made: then none is */
  async function write(path: NameListPath, rewrite: Rewrite): Promise<NamesOutcome> {
    try {
      let isFaulty = false;
      const written = await content.rewriteNames(path, async (text) => {
        const next = await rewrite(text);
        isFaulty = next === undefined;
        return next;
      });
      if (isFaulty) return { kind: 'refused', path, why: 'faulty' };
      return written ? { kind: 'written', path, ...written } : { kind: 'unchanged', path };
    } catch (error) {
      onUnwritable(path, error);
      return { kind: 'refused', path, why: 'unwritable' };
    }
  }

  async function keep({ pairs, by }: PairDecision, word: AliasWord): Promise<void> {
    for (const { kind, name, alias, written } of pairs)
      await publishing.decideAlias({
        kind,
        name,
        alias,
        written,
        word,
        decidedAt: clock.now(),
        decidedBy: by,
      });
  }

  /** The file is the truth once it says so: a decision that is kept beside it would outlive what a person takes out of it. */
  async function settle(
    decision: PairDecision,
    word: AliasWord,
    outcome: NamesOutcome,
  ): Promise<NamesOutcome> {
    if (outcome.kind === 'refused') {
      await keep(decision, word);
      return { ...outcome, kind: 'kept' };
    }
    await publishing.dropAliasDecisions(decision.pairs);
    return outcome;
  }

  const areOne = ({ kind, name, alias }: NamePair): boolean => {
    const entity = catalog.findNamed(kind, name);
    return entity !== undefined && catalog.findNamed(kind, alias)?.ref === entity.ref;
  };

  return {
    orderOf,
    async join(decision) {
      const names = decision.pairs
        .map(orderOf)
        .map((pair) => ({ ...pair, ...shownOf(pair.kind, pair.name, pair.alias) }));
      const outcome = await write(ALIASES_PATH, (text) => inTurn(text, names, joinNames));
      return settle(decision, 'accepted', outcome);
    },
    async part(decision) {
      const names = decision.pairs.map(orderOf);
      const first = await write(ALIASES_PATH, (text) =>
        inTurn(
          text,
          names,
          (each, pair) => unjoinNames(each, pair, foldName) ?? keepApart(each, pair, foldName),
        ),
      );
      const outcome = await settle(decision, 'refused', first);
      const still = names.filter(areOne);
      if (outcome.kind !== 'written' || still.length === 0) return outcome;
      // Something else joins them as well: a glossary, or the built-in table.
      const second = await write(ALIASES_PATH, (text) => inTurn(text, still, keepApart));
      return second.kind === 'written' ? { ...second, before: outcome.before } : outcome;
    },
    refuse: (decision) => keep(decision, 'refused'),
    label: (label) => write(LABELS_PATH, (text) => setLabel(text, label, foldName)),
    async undo(path, { before, after }) {
      const written = await content
        .rewriteNames(path, (text) => (text === after ? before : undefined))
        .catch((error: unknown) => onUnwritable(path, error));
      return written !== undefined;
    },
  };
}

/** One change after the other, with a pause between: a long list takes a second each. Undefined when one of them cannot be made. */
async function inTurn(
  text: string,
  pairs: readonly NamePair[],
  change: (text: string, pair: NamePair, fold: (name: string) => string) => string | undefined,
): Promise<string | undefined> {
  let changed: string | undefined = text;
  for (const pair of pairs) {
    changed = change(changed, pair, foldName);
    if (changed === undefined) return undefined;
    await pause();
  }
  return changed;
}
