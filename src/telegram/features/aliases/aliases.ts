import type { Catalog } from '../../../catalog/catalog.ts';
import type { AppliedAlias, HeldAlias } from '../../../domain/entity.ts';
import type { OutgoingMessage } from '../../../domain/message.ts';
import { createKeptChanges } from '../../../editing/names/kept-changes.ts';
import type { NameDesk, NamesOutcome } from '../../../editing/names/name-desk.ts';
import { withAdminHome } from '../../../messages/common/admin-home.ts';
import { PAGE_SIZE, readPage } from '../../../messages/common/buttons.ts';
import { staleButton } from '../../../messages/errors/error-view.ts';
import type { SessionStore } from '../../../storage/stores.ts';
import type { BotContext } from '../../context.ts';
import { createFeature, type Feature } from '../../feature.ts';
import { reply, show } from '../../reply.ts';
import { renderAlias, renderAppliedAliases, renderHeldAliases } from './alias-view.ts';
import { evidenceSentence } from './evidence-sentence.ts';
import { addLabels } from './labels.ts';
import { addNameChanges, answerTyped, asksForChange, undoOf } from './name-changes.ts';
import { outcomeLine, withOutcome } from './names-view.ts';
import { markOf, pageButtons, renderPageQuestion } from './page-decision-view.ts';
import { ALIASES } from './words.ts';

/** For admins: `/aliases`, the aliases mined from glossaries and the decision on each, names that are joined or parted, and labels. */
export function createAliasesFeature({
  catalog,
  nameDesk: desk,
  sessions,
}: {
  readonly catalog: Catalog;
  readonly nameDesk: NameDesk;
  readonly sessions: SessionStore;
}): Feature {
  const feature = createFeature('editors');
  const changes = createKeptChanges(sessions);
  addNameChanges(feature, { catalog, desk, changes });
  addLabels(feature, { catalog, changes });

  function heldPage(page: number, { reader: { language } }: BotContext): OutgoingMessage {
    const shown = readPage(catalog.heldAliases, page);
    const applied = catalog.appliedAliases(0, 0).total;
    return withAdminHome(renderHeldAliases(shown, applied, pageButtons(shown, language), language), language);
  }
  const appliedPage = (page: number, { reader: { language } }: BotContext): OutgoingMessage =>
    renderAppliedAliases(readPage(catalog.appliedAliases, page), catalog.heldAliases(0, 0).total, language);

  /** Shows a list again after a decision, with what came of it. */
  async function showAfter(
    context: BotContext,
    list: OutgoingMessage,
    outcome: NamesOutcome | undefined,
  ): Promise<void> {
    const { language } = context.reader;
    if (!outcome) return show(context, list);
    const undo = await undoOf(changes, context.chatId ?? 0, outcome);
    await show(context, withOutcome(list, outcomeLine(outcome, language), undo, language));
  }

  function pairPage(pair: AppliedAlias | HeldAlias, page: number, { reader }: BotContext): OutgoingMessage {
    const sources = pair.evidence.flatMap(({ episodeId, count }) => {
      const episode = catalog.findEpisode(episodeId);
      return episode ? [{ episode, count }] : [];
    });
    const shown = sources.slice(0, PAGE_SIZE).map(({ episode, count }) => ({
      ...{ episode, count },
      sentence: evidenceSentence(episode, pair.written),
    }));
    const names = desk.orderOf(pair);
    return renderAlias(pair, { shown, total: sources.length, names }, page, reader.language);
  }

  feature.onCommand(
    { name: 'aliases', words: ALIASES, group: 'admin', place: 10 },
    async (context, argument) =>
      reply(
        context,
        asksForChange(argument)
          ? await answerTyped({ catalog, desk, changes }, context, argument)
          : heldPage(0, context),
      ),
  );
  feature.onButton('aliases', async (context, { page }) => {
    await show(context, heldPage(page, context));
    return undefined;
  });
  feature.onButton('applied-aliases', async (context, { page }) => {
    await show(context, appliedPage(page, context));
    return undefined;
  });
  feature.onButton('alias', async (context, { ref, page }) => {
    const pair = catalog.findAlias(ref);
    if (!pair) return staleButton(context.reader.language);
    await show(context, pairPage(pair, page, context));
    return undefined;
  });
  for (const [to, decision] of [
    ['accept-alias', 'accepted'],
    ['refuse-alias', 'refused'],
  ] as const) {
    feature.onButton(to, async (context, { ref, page }) => {
      const { language } = context.reader;
      const pair = catalog.findAlias(ref);
      if (!pair) return staleButton(language);
      const waits = 'doubt' in pair;
      const made = { pairs: [pair], by: context.from?.id ?? 0 };
      const outcome = await (decision === 'accepted'
        ? desk.join(made)
        : waits
          ? desk.refuse(made)
          : desk.part(made));
      await showAfter(
        context,
        waits ? heldPage(page, context) : appliedPage(page, context),
        outcome ?? undefined,
      );
      // What came of it stands in the message.
      return outcome ? undefined : ALIASES[language].toasts[decision];
    });
  }

  feature.onButton('ask-aliases', async (context, { word, page }) => {
    const { language } = context.reader;
    const shown = readPage(catalog.heldAliases, page);
    if (shown.total === 0) return staleButton(language);
    await show(context, renderPageQuestion(shown, word, language));
    return undefined;
  });
  feature.onButton('decide-aliases', async (context, { word, page, pairs }) => {
    const { language } = context.reader;
    const { entries } = readPage(catalog.heldAliases, page);
    if (markOf(entries) !== pairs) return staleButton(language);
    const made = { pairs: entries, by: context.from?.id ?? 0 };
    const outcome = await (word === 'accepted' ? desk.join(made) : desk.refuse(made));
    await showAfter(context, heldPage(page, context), outcome ?? undefined);
    return outcome ? undefined : ALIASES[language].toasts[word];
  });
  return feature;
}
