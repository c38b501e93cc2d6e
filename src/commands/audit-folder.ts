import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { createMemoryCatalog } from '../archive/open-catalog.ts';
import { isLabel } from '../catalog/support.ts';
import { isConflictName } from '../content/copy-names.ts';
import { type Copy, createEpisodeOwners } from '../content/episode-owners.ts';
import { isNameList } from '../content/episode-paths.ts';
import { isNoEpisode } from '../content/front-matter.ts';
import { problemOf } from '../content/held-files.ts';
import { ALIASES_PATH, parseAliases } from '../content/parse-aliases.ts';
import { parseEpisode } from '../content/parse-episode.ts';
import { parseLabels } from '../content/parse-labels.ts';
import { scanFolder, unreadable } from '../content/scan-folder.ts';
import { showProblems } from '../content/show-problems.ts';
import { plainTextOfAll } from '../document/plain-text.ts';
import type { Instant } from '../domain/clock.ts';
import type { AliasEntry } from '../domain/entity.ts';
import type { Episode, EpisodeFile } from '../domain/episode.ts';
import { type Fault, isWarning, type Problem } from '../domain/problem.ts';
import { checkText, type LeftoverPlace } from './count-leftovers.ts';

/** Counts and problems of a folder of episodes. */
export interface Audit {
  /** The folder's name as shown in problems. */
  readonly folder: string;
  readonly files: number;
  readonly episodes: number;
  readonly drafts: number;
  readonly hidden: number;
  readonly sections: number;
  readonly terms: number;
  /** Names of people, companies, products and media that episodes list, and how many of them the text never mentions. */
  readonly names: number;
  readonly unsupported: number;
  /** Sections that show nothing: always 0, unless the parser has a bug. */
  readonly emptySections: number;
  readonly leftovers: readonly LeftoverPlace[];
  readonly refusals: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** What is kept of an episode until it is known which files are copies. */
interface ReadEpisode extends Pick<Audit, 'leftovers' | 'emptySections' | 'sections'> {
  readonly episode: Episode;
  readonly identityLine: number;
}

/** Called with the number of files read so far and in all. */
export type OnProgress = (done: number, all: number) => void;

/** Reads a folder of episodes as the bot does and checks it. It writes nothing and reads no other folder. */
export async function auditFolder(dir: string, now: Instant, onProgress: OnProgress): Promise<Audit> {
  const { files, blind } = await scanFolder(dir);
  const problems: Problem[] = [];
  const episodes: Episode[] = [];
  const leftovers: LeftoverPlace[] = [];
  const labels = new Set<string>();
  const read = new Map<string, ReadEpisode>();
  const aliases: AliasEntry[] = [];
  let [done, sections, emptySections, drafts, hidden] = [0, 0, 0, 0, 0];

  function note(episode: EpisodeFile, identityLine: number): void {
    const check = checkText(episode, labels);
    for (const label of check.labels) labels.add(label);
    read.set(episode.path, {
      episode: asText(episode),
      identityLine,
      leftovers: check.leftovers,
      emptySections: check.empty,
      sections: episode.sections.length,
    });
  }
  function take(one: ReadEpisode, copy: Copy | undefined): void {
    const { episode, identityLine } = one;
    if (copy) return void problems.push(problemOf(copy, episode, identityLine));
    leftovers.push(...one.leftovers);
    emptySections += one.emptySections;
    sections += one.sections;
    drafts += episode.draft ? 1 : 0;
    hidden += episode.excluded ? 1 : 0;
    episodes.push(episode);
  }

  for (const path of [...files.keys()].sort()) {
    done += 1;
    onProgress(done, files.size);
    const fault: Fault | undefined =
      files.get(path)?.fault ?? (isConflictName(path) ? { code: 'conflict-name' } : undefined);
    const bytes = fault
      ? undefined
      : await readFile(join(dir, path)).catch((error: unknown) => unreadable(error));
    if (!(bytes instanceof Uint8Array)) {
      const reason = fault ?? bytes ?? { code: 'empty' };
      problems.push({ path, line: 1, field: 'file', fault: reason });
    } else if (isNameList(path)) {
      const list = path === ALIASES_PATH ? parseAliases(path, bytes) : parseLabels(path, bytes);
      if ('problems' in list) problems.push(...list.problems);
      else aliases.push(...list.aliases);
    } else {
      const file = parseEpisode(path, bytes, now);
      if ('problems' in file && isNoEpisode(path, bytes)) continue;
      problems.push(...('problems' in file ? file.problems : file.warnings));
      if ('episode' in file) note(file.episode, file.identityLine);
    }
  }
  const copies = createEpisodeOwners().settle(
    new Map([...read].map(([path, { episode }]) => [path, episode])),
  );
  for (const [path, one] of read) take(one, copies.get(path));

  const folder = basename(resolve(dir));
  const shown = showProblems(folder, blind, problems);
  return {
    folder,
    files: files.size,
    episodes: episodes.length,
    drafts,
    hidden,
    sections,
    terms: episodes.reduce((sum, { terms }) => sum + terms.length, 0),
    ...(await countNames(episodes, aliases)),
    emptySections,
    leftovers,
    refusals: shown.filter(({ fault }) => !isWarning(fault)),
    warnings: shown.filter(({ fault }) => isWarning(fault)),
  };
}

async function countNames(
  episodes: readonly Episode[],
  aliases: readonly AliasEntry[],
): Promise<{ readonly names: number; readonly unsupported: number }> {
  const catalog = createMemoryCatalog();
  await catalog.replaceInSlices(episodes, aliases);
  let [names, unsupported] = [0, 0];
  for (const { id } of episodes) {
    for (const { entity, supported } of catalog.mentionsIn(id)) {
      if (isLabel(entity.kind)) continue;
      names += 1;
      if (!supported) unsupported += 1;
    }
  }
  return { names, unsupported };
}

/** The blocks of a large archive would fill the memory; plain text is enough to look for names. */
function asText(episode: EpisodeFile): Episode {
  const text = episode.sections
    .flatMap(({ heading, blocks }) => [heading, plainTextOfAll(blocks)])
    .join('\n\n');
  const paragraph = { kind: 'paragraph', prose: { text, marks: [] } } as const;
  return { ...episode, id: episode.path, sections: [{ heading: '', blocks: [paragraph] }] };
}
