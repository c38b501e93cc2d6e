import { join } from 'node:path';
import { createArchiveNames } from '../../../src/assistant/catalog-names.ts';
import { foldScript } from '../../../src/catalog/fold-name.ts';
import type { ArchiveNames } from '../../../src/grounding/known-names.ts';
import { openDataFolder } from '../../find/data-folder.ts';
import { openCorpus } from '../../find/open-corpus.ts';
import { LabelsError, readLabels } from '../../find/read-labels.ts';
import { checkByRules } from './check-claims.ts';
import { judgeClaims } from './judge-claims.ts';
import { claimSchema } from './labelled-claims.ts';
import { findMisses } from './limits.ts';
import { type ClaimOptions, readClaimOptions } from './options.ts';
import { reportOf } from './report-claims.ts';
import { figuresOf, thrownAway } from './score-claims.ts';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Runs labelled claims through the check and prints what was caught, by kind, and what was dropped for nothing, by language.
 * @returns what the process leaves with: 1 when a limit is missed or the labels are at fault
 */
export async function runClaims(
  promptsDir: string,
  args: readonly string[],
  env: Env,
  print: (text: string) => void,
): Promise<0 | 1> {
  const options = readClaimOptions(args);
  try {
    const labels = await readLabels(options.file, claimSchema, options.part);
    const names = await namesOf(options, (text) => options.json || print(text));
    const proved = checkByRules(labels, names);
    const judged = options.judge ? await judgeClaims(proved, promptsDir, env, options.errors) : undefined;
    const checked = judged?.checked ?? proved;
    const figures = figuresOf(checked);
    const misses = findMisses(figures, thrownAway(checked), options.judge);
    if (options.json) print(JSON.stringify(figures));
    else print(reportOf(checked, figures, misses, { ...options, cost: judged?.cost }));
    return misses.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof LabelsError)) throw error;
    print(error.message);
    return 1;
  }
}

/** The names of a whole folder of notes; without one, none are known. */
async function namesOf({ names, data }: ClaimOptions, tell: (text: string) => void): Promise<ArchiveNames> {
  if (names === undefined) return { fold: foldScript, names: [] };
  const folder = await openDataFolder(names, { data: data && join(data), isFresh: false }, tell);
  try {
    const opened = await openCorpus(names, folder.path, tell);
    const archiveNames = createArchiveNames(opened.catalog)();
    await opened.close();
    return archiveNames;
  } finally {
    await folder.close();
  }
}
