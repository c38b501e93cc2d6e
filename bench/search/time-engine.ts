import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises';
import type { SearchDocument } from '../../src/search/search-index.ts';
import { readCorpus } from './corpus.ts';
import type { Engine } from './engine.ts';
import type { KnownQuery } from './queries.ts';

/** What one engine took, opened anew; memory in MB, the rest in milliseconds. */
export interface Timing {
  readonly p50: number;
  readonly p99: number;
  /** The longest that the asking thread stood still. */
  readonly queryStall: number;
  readonly memory: number;
  readonly replaceP50: number;
  readonly changeStall: number;
}

const QUERIES = 1_000;
const ROUNDS = 3;
const WARM_UP = 50;
const TOP = 10;
const REPLACED = 100;
const CHANGED = 500;
const REST_MS = 1_000;
/** Some engines take minutes for what others do in a second. */
const MOST_MS = 20_000;
const MB = 2 ** 20;

/** Asks a thousand queries of all classes in turn, three times, then changes documents one by one, then five hundred at once. */
export async function timeEngine(
  engine: Engine,
  queries: readonly KnownQuery[],
  corpus: string,
): Promise<Timing> {
  const texts = mixed(queries);
  for (const text of texts.slice(0, WARM_UP)) await engine.ask(text, TOP);
  const took: number[] = [];
  const queryStall = await usualStall(async (round) => {
    for (let at = round * QUERIES; at < (round + 1) * QUERIES; at += 1) {
      const startedAt = performance.now();
      await engine.ask(texts[at % texts.length] ?? '', TOP);
      took.push(performance.now() - startedAt);
      await turn();
    }
  });
  await pause(REST_MS);
  const memory = process.memoryUsage.rss() / MB;
  const documents = await changedDocuments(corpus);
  const replaced: number[] = [];
  const until = performance.now() + MOST_MS;
  for (const document of documents.slice(0, REPLACED)) {
    const startedAt = performance.now();
    await engine.replace([document]);
    replaced.push(performance.now() - startedAt);
    await turn();
    if (performance.now() > until) break;
  }
  const changeStall = await usualStall((round) => changeAll(engine, documents, round));
  return {
    p50: quantile(took, 0.5),
    p99: quantile(took, 0.99),
    queryStall,
    memory,
    replaceP50: quantile(replaced, 0.5),
    changeStall,
  };
}

/** The classes by turns, so that the first queries are not all alike. */
function mixed(queries: readonly KnownQuery[]): string[] {
  const kinds = [...new Set(queries.map(({ kind }) => kind))];
  const byClass = kinds.map((kind) => queries.filter((query) => query.kind === kind));
  const longest = Math.max(...byClass.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => byClass.flatMap((own) => own[at]?.text ?? [])).flat();
}

/** The longest stall of a round, the median of three: now and then the machine has other things to do. */
async function usualStall(work: (round: number) => Promise<void>): Promise<number> {
  const stalls: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) stalls.push(await longestStall(() => work(round)));
  return quantile(stalls, 0.5);
}

async function longestStall(work: () => Promise<void>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await turn();
  await work();
  await pause(2);
  delay.disable();
  return Math.max(0, delay.max / 1e6 - 1);
}

async function changedDocuments(corpus: string): Promise<SearchDocument[]> {
  const documents: SearchDocument[] = [];
  for await (const batch of readCorpus(corpus, CHANGED)) {
    for (const { id, version, date, title, summary, names, sections } of batch) {
      const added = { heading: '后来', text: '后来补上的一段：数字改了，结论没有改。', folded: '' };
      documents.push({
        id,
        version: `${version}+`,
        date,
        title,
        summary,
        names,
        sections: [...sections, added],
      });
    }
  }
  return documents;
}

/** An engine with a thread of its own gets them all at once; the others give way between one and the next. */
async function changeAll(engine: Engine, documents: readonly SearchDocument[], round: number): Promise<void> {
  const changed = documents.map((document) => ({ ...document, version: `${document.version}${round}` }));
  if (engine.isThreaded) return engine.replace(changed);
  const until = performance.now() + MOST_MS;
  for (const document of changed) {
    await engine.replace([document]);
    await turn();
    if (performance.now() > until) return;
  }
}

/** The value below which that share of them lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((first, second) => first - second);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
