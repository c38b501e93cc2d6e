import { createMemoryCatalog } from '../../src/archive/open-catalog.ts';
import { type BriefWish, createBriefs } from '../../src/assistant/brief/briefs.ts';
import { createBriefArchive } from '../../src/assistant/brief/catalog-archive.ts';
import { createVerifiedModel, type VerifiedModel } from '../../src/assistant/verified-model.ts';
import { foldScript } from '../../src/catalog/fold-name.ts';
import type { Brief } from '../../src/domain/brief.ts';
import type { Entity } from '../../src/domain/entity.ts';
import type { Episode } from '../../src/domain/episode.ts';
import { toTraditional } from '../../src/naming/to-traditional.ts';
import { createWordFinder } from '../../src/search/followed-words.ts';
import { aSection } from '../a-section.ts';
import { anEpisode, listingsOf } from '../catalog/an-episode.ts';
import { startAsking } from './asking-world.ts';

const LISTED = listingsOf('company', '湖光电力', '山岚造船');

/** An episode about two companies. */
export function newsOf(id: string, date: string, ...bodies: string[]): Episode {
  return anEpisode(id, {
    date,
    datedAt: Date.parse(date),
    title: `第 ${id} 期`,
    listings: LISTED,
    sections: bodies.map((body, index) => aSection(`第${index + 1}节`, body)),
  });
}

export const WEEK: readonly Episode[] = [
  newsOf('old', '2026-02-10', '湖光电力去年关了 7 座老电站。'),
  newsOf(
    'tue',
    '2026-02-24',
    '湖光电力宣布投资 32 亿元建抽水蓄能电站。\n\n这一段谁也没有说到。',
    '山岚造船拿到 14 艘渡轮的订单。',
  ),
  newsOf('sat', '2026-02-28', '湖光电力说工期要到 2029 年。山岚造船为它运送 120 台机组。'),
];

/** Briefs over an archive, asked of the pretend model over HTTP. @param patienceMs of a reader, endless without it */
export async function startBriefs(episodes: readonly Episode[] = WEEK, patienceMs = 60_000) {
  const asking = await startAsking();
  const catalog = createMemoryCatalog();
  await catalog.replaceInSlices(episodes, []);
  let isThere = true;
  const model: VerifiedModel = createVerifiedModel({
    model: asking.model,
    isThere: () => isThere,
    writer: () => 'model',
    archiveNames: () => ({ fold: foldScript, names: [] }),
    clock: asking.clock,
    onChecked: () => undefined,
  });
  const briefs = createBriefs({
    model,
    archive: createBriefArchive(catalog, asking.storage.episodes, createWordFinder()),
    memory: asking.storage.sessions,
    clock: asking.clock,
    toTraditional,
    patienceMs,
  });
  const entity = (name: string): Entity => {
    const resolution = catalog.resolve(name);
    if (resolution.kind === 'unknown') throw new Error(`nobody is called ${name}`);
    return resolution.entity;
  };
  const both = [entity('湖光电力'), entity('山岚造船')];
  return {
    ...asking,
    catalog,
    briefs,
    entity,
    leaveModel: () => {
      isThere = false;
    },
    give: (wish: Partial<BriefWish> = {}): Promise<Brief> =>
      briefs.give({
        topics: both,
        span: 'week',
        zone: 'UTC',
        language: 'zh-Hans',
        userId: undefined,
        ...wish,
      }),
  };
}

/** What a model may answer; places are numbers of paragraphs. */
export function briefAnswer(
  headline: string,
  ...bullets: { text: string; passages: number[]; isNew?: boolean }[]
): string {
  return JSON.stringify({
    headline,
    bullets: bullets.map((bullet) => ({ isNew: true, ...bullet })),
    issues: [],
  });
}
