import type { Catalog } from '../../../catalog/catalog.ts';
import type { Clock } from '../../../domain/clock.ts';
import type { AliasPair, AliasWord, AppliedAlias, HeldAlias } from '../../../domain/entity.ts';
import type { OutgoingMessage } from '../../../domain/message.ts';
import { withAdminHome } from '../../../messages/common/admin-home.ts';
import { PAGE_SIZE, readPage } from '../../../messages/common/buttons.ts';
import { staleButton } from '../../../messages/errors/error-view.ts';
import type { Publishing } from '../../../publishing/publishing.ts';
import type { BotContext } from '../../context.ts';
import { createFeature, type Feature } from '../../feature.ts';
import { reply, show } from '../../reply.ts';
import { renderAlias, renderAppliedAliases, renderHeldAliases } from './alias-view.ts';
import { evidenceSentence } from './evidence-sentence.ts';
import { markOf, pageButtons, renderPageQuestion } from './page-decision-view.ts';
import { ALIASES } from './words.ts';

/** For admins: `/aliases`, the aliases mined from glossaries, and the decision on each. */
export function createAliasesFeature({
  catalog,
  publishing,
  clock,
}: {
  catalog: Catalog;
  publishing: Publishing;
  clock: Clock;
}): Feature {
  const feature = createFeature('editors');

  function heldPage(page: number, { reader: { language } }: BotContext): OutgoingMessage {
    const shown = readPage(catalog.heldAliases, page);
    const applied = catalog.appliedAliases(0, 0).total;
    return withAdminHome(renderHeldAliases(shown, applied, pageButtons(shown, language), language), language);
  }
  const appliedPage = (page: number, { reader: { language } }: BotContext): OutgoingMessage =>
    renderAppliedAliases(readPage(catalog.appliedAliases, page), catalog.heldAliases(0, 0).total, language);

  async function decide({ kind, name, alias, written }: AliasPair, word: AliasWord, context: BotContext) {
    const decidedBy = context.from?.id ?? 0;
    await publishing.decideAlias({ kind, name, alias, written, word, decidedAt: clock.now(), decidedBy });
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
    return renderAlias(pair, { shown, total: sources.length }, page, reader.language);
  }

  feature.onCommand({ name: 'aliases', words: ALIASES, group: 'admin', place: 10 }, (context) =>
    reply(context, heldPage(0, context)),
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
      await decide(pair, decision, context);
      await show(context, 'doubt' in pair ? heldPage(page, context) : appliedPage(page, context));
      return ALIASES[language].toasts[decision];
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
    for (const pair of entries) await decide(pair, word, context);
    await show(context, heldPage(page, context));
    return ALIASES[language].toasts[word];
  });
  return feature;
}
