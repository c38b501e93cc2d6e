import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { type Episode, versionOf } from '../../src/domain/episode.ts';
import { toError } from '../../src/kernel/to-error.ts';
import { evenly } from '../archive/copy-corpus.ts';
import { bigramsOf } from '../search/bigrams.ts';
import type { Engine } from '../search/engine.ts';
import type { LabelledQuery } from './labels.ts';
import { type AskFirst, measureQueries } from './measure-queries.ts';
import type { NamedQueries } from './report.ts';
import { documentOf, resultOf } from './shown-text.ts';

/** What is asked of another engine. */
type Other = Pick<Engine, 'add' | 'ask' | 'close'> & Partial<Pick<Engine, 'save'>>;

interface OtherEngine {
  readonly name: string;
  /** Notes that it gets where nothing else is wanted. */
  readonly most: number;
  readonly open: (folder: string) => Promise<Other>;
  /** Whether its index is there again for the next run. */
  readonly isKept: boolean;
}

/** Each with the most notes that it takes in within some minutes and some memory. */
const OTHERS: readonly OtherEngine[] = [
  {
    name: 'SQLite FTS5, pairs',
    most: Infinity,
    open: async (folder) => (await import('./engine-fts5.ts')).openFts5(folder),
    isKept: true,
  },
  {
    name: 'Pagefind',
    most: 2_000,
    open: async (folder) => (await import('./engine-pagefind.ts')).openPagefind(folder),
    isKept: true,
  },
  {
    name: 'MiniSearch, pairs',
    most: 2_000,
    // Its JSON takes as much memory once more: it is filled anew each time.
    open: async (folder) => (await import('../search/engine-minisearch.ts')).openMiniSearch(folder),
    isKept: false,
  },
];

const PLACES = 5;
const BATCH = 50;

/**
 * Asks other engines the same queries. Indexes that are kept lie beside the bot's.
 * @param most notes that each gets; undefined: as many as it can bear
 */
export async function measureOthers(
  catalog: Pick<Catalog, 'allEpisodes' | 'findEpisode'>,
  queries: readonly LabelledQuery[],
  { folder, most, tell }: { folder: string; most: number | undefined; tell: (text: string) => void },
): Promise<NamedQueries[]> {
  const measured: NamedQueries[] = [];
  for (const other of OTHERS) {
    const { name } = other;
    const chosen = chooseNotes([...catalog.allEpisodes()], queries, most ?? other.most);
    tell(`${name}: ${chosen.length} notes …`);
    try {
      const home = join(folder, `${name.replace(/\W+/gu, '-')}-${chosen.length}`);
      const engine = await openFilled(other, home, chosen);
      const there = new Set(chosen.map(({ path }) => path));
      const asked = queries.filter(({ knownItem }) => knownItem === undefined || there.has(knownItem));
      const figures = await measureQueries(askOf(engine, catalog), asked);
      measured.push({ name, notes: chosen.length, ...figures });
      await engine.close();
    } catch (error) {
      tell(`${name} is left out: ${toError(error).message}`);
    }
  }
  return measured;
}

/** Takes the notes in, unless it has these already. */
async function openFilled(
  { open, isKept }: OtherEngine,
  home: string,
  episodes: readonly Episode[],
): Promise<Other> {
  const mark = join(home, 'filled');
  const filled = createHash('sha256').update(episodes.map(versionOf).join('\n')).digest('hex');
  if ((await readFile(mark, 'utf8').catch(() => '')) === filled) return open(home);
  await rm(home, { recursive: true, force: true });
  await mkdir(home, { recursive: true });
  const engine = await open(home);
  for (let from = 0; from < episodes.length; from += BATCH) {
    await engine.add(episodes.slice(from, from + BATCH).map(documentOf));
    await turn();
  }
  if (isKept) {
    await engine.save?.();
    await writeFile(mark, filled);
  }
  return engine;
}

/** Known notes first, then other right ones, then the rest evenly: of fewer notes each query must have what it asks for. */
function chooseNotes(
  episodes: readonly Episode[],
  queries: readonly LabelledQuery[],
  most: number,
): readonly Episode[] {
  if (episodes.length <= most) return episodes;
  const known = new Set(queries.flatMap(({ knownItem }) => knownItem ?? []));
  const right = new Set(queries.flatMap((query) => query.right));
  const wanted = episodes.filter(({ path }) => known.has(path));
  const useful = episodes.filter(({ path }) => right.has(path) && !known.has(path));
  const rest = episodes.filter(({ path }) => !right.has(path) && !known.has(path));
  const chosen = [...wanted, ...useful].slice(0, most);
  return [...chosen, ...evenly(rest, most - chosen.length)];
}

function askOf(engine: Other, catalog: Pick<Catalog, 'findEpisode'>): AskFirst {
  return async (query) => {
    const ids = await engine.ask(query, PLACES);
    return () =>
      ids.flatMap((id) => {
        const episode = catalog.findEpisode(id);
        return episode ? [resultOf(episode, nearestSection(episode, query))] : [];
      });
  };
}

/** The section that holds most of what was asked: these engines know notes, and a reader would look for the place. */
function nearestSection(episode: Episode, query: string): number | undefined {
  const wanted = new Set(bigramsOf(query));
  const counts = documentOf(episode).sections.map(({ heading, text, folded }) => {
    const held = new Set(bigramsOf(`${heading}\n${text}\n${folded}`));
    return [...wanted].filter((pair) => held.has(pair)).length;
  });
  const best = Math.max(0, ...counts);
  return best === 0 ? undefined : counts.indexOf(best);
}
