import type { Episode } from '../../domain/episode.ts';
import type { Language } from '../../domain/subscriber.ts';
import { batchPriceOf } from '../../llm/batch-money.ts';
import { type CallCollector, createCallCollector } from '../../llm/call-collector.ts';
import type { Model } from '../../llm/create-model.ts';
import type { ModelPrice } from '../../llm/known-models.ts';
import type { ModelMemory } from '../../llm/model-memory.ts';
import { type ModelChoice, type PreparedCall, prepareCall } from '../../llm/prepare-call.ts';
import type { Prompts } from '../../prompts/load-prompts.ts';
import type { TASKS } from '../../prompts/tasks.ts';
import type { VerifiedModel } from '../verified-model.ts';
import { DEADLINE_MS } from './cited-summary.ts';
import { sumUp } from './sum-up.ts';
import { translateSummary } from './translate-summary.ts';

/** What an episode lacks: the calls that can be made now. A translation comes after the summary it translates. */
export interface MissingSummary {
  readonly episode: Episode;
  readonly calls: readonly PreparedCall[];
}

/** The cost of summaries of a whole archive. */
export interface BackfillPrice {
  /** All published episodes. */
  readonly published: number;
  /** Episodes that lack something. */
  readonly episodes: number;
  /** In microdollars, if every answer has to be mended. */
  readonly atMost: number;
}

/** Finds the missing summaries of an archive. */
export interface BackfillPlan {
  /** Episode by episode, evaluated lazily. */
  missing(): AsyncGenerator<MissingSummary>;
  price(): Promise<BackfillPrice>;
}

/** Calls about an answer at most: it is read a second time, mended, and what was mended is read as well. */
const CHECKS = 3;
/** Placeholders of maximum length for the price of a translation. */
const BULLETS = '字'.repeat(2_000);
const GLOSSARY = 'Dragon-Tiger List = '.repeat(120);

/**
 * @param verify checks a model's answers against their sources, with the names of the archive
 */
export function createBackfillPlan({
  episodes,
  published,
  languages,
  store,
  prompts,
  choice,
  verify,
  priceOf,
}: {
  /** Iterated more than once. */
  readonly episodes: Iterable<Episode>;
  /** Their number. */
  readonly published: number;
  readonly languages: readonly Language[];
  readonly store: Pick<ModelMemory, 'findAnswer'>;
  readonly prompts: Prompts;
  readonly choice: ModelChoice;
  readonly verify: (model: Model) => Pick<VerifiedModel, 'complete'>;
  readonly priceOf: (model: string) => ModelPrice;
}): BackfillPlan {
  const collector: CallCollector<typeof TASKS> = createCallCollector(store, prompts, choice);
  const { complete } = verify(collector);
  const isEnglishRead = languages.includes('en');

  async function* missing(): AsyncGenerator<MissingSummary> {
    for (const episode of episodes) {
      const cited = await sumUp(complete, episode);
      const chinese = collector.take();
      // A summary that is requested again may change: its translation waits.
      if (cited && chinese.length === 0 && isEnglishRead) await translateSummary(complete, episode, cited);
      const calls = [...chinese, ...collector.take()];
      if (calls.length > 0) yield { episode, calls };
    }
  }

  /** Two second readings and a repair read no more than the prompt and the lines, and write no more than the answer. */
  function priceWithChecks({ api: { model }, worst }: PreparedCall): number {
    const price = priceOf(model);
    const again = { ...worst, tokensIn: worst.tokensIn + 2 * worst.tokensOut };
    return batchPriceOf(price, worst) + CHECKS * batchPriceOf(price, again);
  }

  const translation = (): PreparedCall => {
    const variables = { headline: '', bullets: BULLETS, glossary: GLOSSARY };
    return prepareCall(
      { task: 'translate', language: 'en', variables, deadlineMs: DEADLINE_MS },
      prompts,
      choice,
    );
  };

  return {
    missing,
    async price() {
      const later = isEnglishRead ? priceWithChecks(translation()) : 0;
      let [count, atMost] = [0, 0];
      for await (const { calls } of missing()) {
        count += 1;
        const isTranslated = calls.some(({ task }) => task === 'translate');
        atMost += calls.reduce((sum, call) => sum + priceWithChecks(call), isTranslated ? 0 : later);
      }
      return { published, episodes: count, atMost };
    },
  };
}
