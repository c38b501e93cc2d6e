import { createDigestSummaries, type DigestSummaries } from '../../src/assistant/digest/digest-summaries.ts';
import {
  type CheckedClaims,
  createVerifiedModel,
  type VerifiedModel,
} from '../../src/assistant/verified-model.ts';
import { foldScript } from '../../src/catalog/fold-name.ts';
import type { Episode } from '../../src/domain/episode.ts';
import type { Model } from '../../src/llm/create-model.ts';
import { toTraditional } from '../../src/naming/to-traditional.ts';
import { aSection } from '../a-section.ts';
import { anEpisode } from '../catalog/an-episode.ts';
import { type AskingWorld, startAsking } from './asking-world.ts';

/** Digest summaries over a real store and the pretend API. */
export interface SummaryWorld extends AskingWorld {
  readonly summaries: DigestSummaries;
  readonly checked: CheckedClaims[];
  /** Others over the same store and API, as after a restart. */
  restart(): DigestSummaries;
  /** The model with its answers compared. */
  verify(model: Model): VerifiedModel;
}

export async function startSummaries(change: Parameters<typeof startAsking>[0] = {}): Promise<SummaryWorld> {
  const world = await startAsking(change);
  const checked: CheckedClaims[] = [];
  const archiveNames = { fold: foldScript, names: [] };
  const verify = (model: Model): VerifiedModel =>
    createVerifiedModel({
      model,
      isThere: () => model.isThere,
      writer: () => 'model',
      archiveNames: () => archiveNames,
      clock: world.clock,
      onChecked: (one) => checked.push(one),
    });
  const restart = (): DigestSummaries =>
    createDigestSummaries({ model: verify(world.open()), toTraditional, clock: world.clock });
  return { ...world, summaries: restart(), checked, restart, verify };
}

/** Of 2026, with figures enough to get wrong. */
export const CHIP_LINES = [
  '英伟达在2025年卖出了320万块芯片，收入增长了45%。',
  '台积电计划投资1000亿美元，在亚利桑那州建三座工厂。',
  '中国的存储厂商占了全球市场的8%。',
  '一台光刻机的价格是3.5亿欧元，每年只能造50台。',
];

/** An episode of a section a line. */
export function chipEpisode(change: Parameters<typeof anEpisode>[1] = {}): Episode {
  const sections = CHIP_LINES.map((body, at) => aSection(`第${'一二三四'[at]}节`, `${body}\n\n${FILLER}`));
  return {
    ...anEpisode('chips', { title: '芯片的账本', hash: 'hash of chips', ...change }),
    sections,
    terms: [
      { name: '光刻机', english: 'Lithography Machine' },
      { name: '台积电', english: 'Taiwan Semiconductor', acronym: 'TSMC' },
      { name: '亚利桑那', english: 'Arizona' },
      { name: '没有英文的词' },
    ],
  };
}

/** So that the episode is none of those of which there is little to say. */
const FILLER = '这一段只是说明来龙去脉，没有数字，也不下结论。'.repeat(12);

/** As the model answers to `digest`: the paragraphs of the lines are the first ones of the sections. */
export function digestAnswer(lines: readonly string[], headline = ''): string {
  const bullets = lines.map((text, at) => ({ text, paragraphs: [2 * at + 1] }));
  return JSON.stringify({ headline, bullets, issues: [] });
}

/** As the model answers to `translate`. */
export function translateAnswer(lines: readonly string[], headline = ''): string {
  const bullets = lines.map((text, at) => ({ number: at + 1, text }));
  return JSON.stringify({ headline, bullets, issues: [] });
}
