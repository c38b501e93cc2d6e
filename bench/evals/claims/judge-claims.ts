import { readAgain } from '../../../src/assistant/second-reading.ts';
import { createRandom } from '../../search/random.ts';
import { openEvalModel } from '../open-model.ts';
import { type LabelledClaim, sourceOf } from './labelled-claims.ts';
import { createLabelledJudge, isJudgement } from './labelled-judge.ts';
import type { CheckedClaim } from './score-claims.ts';

/** As many lines as an answer has. */
const LINES = 5;
const DEADLINE_MS = 60_000;
const SEED = 20_260_121;

/** Claims after a second reading, and what it cost. */
export interface JudgedClaims {
  readonly checked: readonly CheckedClaim[];
  readonly cost: { readonly microdollars: number; readonly calls: number };
}

/**
 * Has what passes the proof read a second time, a few claims a call: by the real API where there is a key, else by a reader who
 * knows the labels and errs in the given share.
 */
export async function judgeClaims(
  proved: readonly CheckedClaim[],
  promptsDir: string,
  env: Readonly<Record<string, string | undefined>>,
  errors: number,
): Promise<JudgedClaims> {
  const labels = new Map(proved.map(({ label }) => [oneLine(label.claim), label.label === 'faithful']));
  const random = createRandom(SEED);
  const judge = createLabelledJudge((line) => labels.get(line) ?? false, errors, random);
  const asked = await openEvalModel(promptsDir, env, (pretend) => pretend.answerEvery(isJudgement, judge));
  try {
    const open = proved.filter(({ isShown }) => isShown);
    const verdicts = new Map<LabelledClaim, CheckedClaim>();
    let calls = 0;
    for (let from = 0; from < open.length; from += LINES) {
      const some = open.slice(from, from + LINES).map(({ label }) => label);
      calls += 1;
      for (const each of await judgeSome(some, asked.model.complete)) verdicts.set(each.label, each);
    }
    const checked = proved.map((each) => verdicts.get(each.label) ?? each);
    return { checked, cost: { microdollars: asked.microdollars(), calls } };
  } finally {
    await asked.close();
  }
}

async function judgeSome(
  labels: readonly LabelledClaim[],
  ask: Parameters<typeof readAgain>[2],
): Promise<CheckedClaim[]> {
  const sources = labels.map(sourceOf);
  const paragraphs = sources.flat();
  const claims = labels.map(({ claim }, at) => {
    const first = sources.slice(0, at).flat().length;
    return { text: claim, cites: (sources[at] ?? []).map((_, place) => first + place) };
  });
  const language = labels.some((each) => each.language !== 'en') ? 'zh-Hans' : 'en';
  const read = await readAgain(claims, paragraphs, ask, { language, deadlineMs: DEADLINE_MS });
  return labels.map((label, place) => {
    const faults = read[place] ?? [];
    return { label, isShown: faults.length === 0, why: faults.map(({ reason }) => reason).join('; ') };
  });
}

function oneLine(text: string): string {
  return text.split(/\s+/).filter(Boolean).join(' ');
}
