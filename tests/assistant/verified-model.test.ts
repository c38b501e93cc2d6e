import { describe, expect, it } from 'vitest';
import { createLabelledJudge, isJudgement } from '../../bench/evals/claims/labelled-judge.ts';
import { type CheckedClaims, createVerifiedModel } from '../../src/assistant/verified-model.ts';
import { NAMED } from '../grounding/grounding-named.ts';
import { bodyOf, digestOf, startAsking } from './asking-world.ts';

const SOURCE = [
  { text: 'The harbour took in 4,200 boats this summer.' },
  { text: 'Two new piers would cost 3.5 million francs.' },
];

type Bullet = { text: string; paragraphs: number[] };

function answer(...bullets: Bullet[]): string {
  return JSON.stringify({ headline: 'The lake', bullets, issues: [] });
}

const BOATS: Bullet = { text: 'The harbour took in 4,200 boats.', paragraphs: [0] };
const PIERS: Bullet = { text: 'The piers would cost 3.5 million francs.', paragraphs: [1] };
/** As the model answers to `repair`. */
function repaired(...texts: string[]): string {
  return JSON.stringify({ lines: texts.map((text, at) => ({ number: at + 1, text })), issues: [] });
}

const WRONG: Bullet = { text: 'The piers would cost 5.3 million francs.', paragraphs: [1] };

async function startVerified(change: Parameters<typeof startAsking>[0] = {}) {
  const world = await startAsking(change);
  const checked: CheckedClaims[] = [];
  let isThere = true;
  const verified = createVerifiedModel({
    model: world.model,
    isThere: () => isThere,
    writer: () => 'model',
    archiveNames: () => NAMED,
    clock: world.clock,
    onChecked: (one) => checked.push(one),
  });
  const reading = {
    claimsOf: ({ bullets }: { bullets: readonly Bullet[] }) =>
      bullets.map(({ text, paragraphs }) => ({ text, cites: paragraphs })),
    paragraphs: SOURCE,
    withText: <Value extends { bullets: readonly Bullet[] }>(value: Value, place: number, text: string) => ({
      ...value,
      bullets: value.bullets.map((bullet, at) => (at === place ? { ...bullet, text } : bullet)),
    }),
  };
  return {
    ...world,
    verified,
    checked,
    reading,
    complete: (about?: string) => verified.complete(digestOf(about), reading),
    leave: () => {
      isThere = false;
    },
  };
}

describe('what the model says', () => {
  it('is asked for once when its source bears all of it out', async () => {
    const { complete, api, checked } = await startVerified();
    api.answerNext(answer(BOATS, PIERS));
    expect(await complete()).toMatchObject({ mode: 'model', faults: [[], []] });
    expect(api.requests()).toHaveLength(1);
    expect(checked).toEqual([{ task: 'digest', claims: 2, dropped: 0, retried: false }]);
  });

  it('is mended line by line, with the bad span named and only the paragraphs that the line cites', async () => {
    const { complete, api, checked } = await startVerified();
    api.answerNext(answer(BOATS, WRONG));
    api.answerNext(repaired(PIERS.text));
    expect(await complete()).toMatchObject({ value: { bullets: [BOATS, PIERS] }, faults: [[], []] });
    const asked = bodyOf(api, 1).messages.at(-1)?.content;
    expect(asked).toContain('line 1: "5.3 million"');
    expect(asked).not.toContain('4,200');
    expect(checked).toEqual([{ task: 'digest', claims: 2, dropped: 0, retried: true }]);
  });

  it('keeps its faults when a line is not mended, and is asked no third time', async () => {
    const { complete, api, checked } = await startVerified();
    api.answerNext(answer(BOATS, WRONG));
    for (const text of [WRONG.text, PIERS.text]) api.answerNext(repaired(text));
    const said = await complete();
    expect(said.mode !== 'none' && said.faults.map(({ length }) => length > 0)).toEqual([false, true]);
    expect(api.requests()).toHaveLength(2);
    expect(checked).toEqual([{ task: 'digest', claims: 2, dropped: 1, retried: true }]);
  });

  it('keeps a line as it was when the mended one is wrong as well, or is none', async () => {
    const { complete, api } = await startVerified();
    api.answerNext(answer(BOATS, WRONG));
    api.answerNext(repaired('The piers would cost 3.6 million francs.'));
    expect(await complete()).toMatchObject({ value: { bullets: [BOATS, WRONG] } });
    api.answerNext(answer(PIERS, WRONG));
    api.answerNext('no JSON at all');
    expect(await complete('another')).toMatchObject({ value: { bullets: [PIERS, WRONG] } });
  });

  it('is compared anew when it is remembered, without a call', async () => {
    const { complete, api } = await startVerified();
    api.answerNext(answer(BOATS, WRONG));
    api.answerNext(repaired(''));
    const first = await complete();
    const again = await complete();
    expect(again).toMatchObject({ mode: 'cached', usage: { microdollars: 0 } });
    expect(again.mode !== 'none' && again.faults).toEqual(first.mode !== 'none' && first.faults);
    expect(api.requests()).toHaveLength(2);
  });

  it('is nothing where nobody is to be asked', async () => {
    const { complete, leave, api } = await startVerified();
    leave();
    expect(await complete()).toEqual({ mode: 'none', reason: 'no-key' });
    expect(api.requests()).toHaveLength(0);
  });

  it('fails the check when it names a paragraph that does not exist', async () => {
    const { verified } = await startVerified();
    expect(verified.check({ text: 'The harbour took in 4,200 boats.', cites: [7] }, SOURCE)).toHaveLength(1);
  });
});

const TOLD: Bullet = { text: 'Two new piers would cost the town 3.5 million francs.', paragraphs: [1] };
const OTHER: Bullet = { text: 'Two new piers would earn 3.5 million francs.', paragraphs: [1] };

const FINDS_NO_EARNINGS = createLabelledJudge((line) => !line.includes('earn'), 0, Math.random);

describe('what the model says is read a second time', () => {
  it('with only the paragraphs that it cites, and nothing that is word for word in one', async () => {
    const { complete, api, readings } = await startVerified();
    api.answerNext(answer({ ...BOATS, text: 'The harbour took in 4,200 boats this summer.' }, TOLD));
    expect(await complete()).toMatchObject({ writer: 'judged', faults: [[], []] });
    const asked = JSON.stringify(readings()[0]?.body);
    expect(readings()).toHaveLength(1);
    expect(asked).toContain('the town');
    expect(asked).not.toContain('4,200');
  });

  it('goes without a line that it does not find, unless the line is mended', async () => {
    const { complete, api } = await startVerified();
    api.answerEvery(
      isJudgement,
      createLabelledJudge((line) => !line.includes('earn'), 0, Math.random),
    );
    api.answerNext(answer(TOLD, OTHER));
    api.answerNext(repaired(''));
    expect(await complete()).toMatchObject({
      writer: 'judged',
      faults: [[], [{ kind: 'meaning', reason: 'unsupported' }]],
    });
  });

  it('has what it does not find mended, and reads that as well', async () => {
    const { complete, api, readings } = await startVerified();
    api.answerEvery(isJudgement, FINDS_NO_EARNINGS);
    api.answerNext(answer(TOLD, OTHER));
    api.answerNext(repaired(PIERS.text));
    expect(await complete()).toMatchObject({
      writer: 'judged',
      value: { bullets: [TOLD, PIERS] },
      faults: [[], []],
    });
    expect(readings()).toHaveLength(2);
  });

  it.each([
    ['is refused', { kind: 'refusal' }],
    ['is no JSON', { kind: 'invalid-json' }],
  ] as const)('is shown with the seal of its figures alone where the second reading %s', async (_, fault) => {
    const { complete, api } = await startVerified();
    api.answerNext(answer(TOLD));
    api.failNext(fault, 'set-messages');
    expect(await complete()).toMatchObject({ writer: 'model', faults: [[]] });
  });

  it('is shown with the seal of its figures alone where the second reading is not there in time', async () => {
    const { verified, reading, api } = await startVerified();
    api.answerNext(answer(TOLD));
    api.failNext({ kind: 'silent' }, 'set-messages');
    const request = digestOf('The lake', 3_000);
    expect(await verified.complete(request, reading)).toMatchObject({ writer: 'model', faults: [[]] });
  });

  it('is shown with the seal of its figures alone where the budget has no room for a second reading', async () => {
    // Enough for a digest at its worst, but not for the reading of a paragraph of 40,000 characters.
    const caps = { userDailyAsks: 20, dailyMicrodollars: 3_000 };
    const { verified, reading, api, readings } = await startVerified({ caps });
    const paragraphs = SOURCE.map(({ text }) => ({ text: `${text} ${'湖'.repeat(40_000)}` }));
    api.answerNext(answer(TOLD));
    const answered = await verified.complete(digestOf(), { ...reading, paragraphs });
    expect(answered).toMatchObject({ writer: 'model', faults: [[]] });
    expect(readings()).toEqual([]);
  });

  it('is shown with the seal of its figures alone where a line gets no verdict', async () => {
    const { complete, api } = await startVerified();
    api.answerEvery(isJudgement, JSON.stringify({ verdicts: [], issues: [] }));
    api.answerNext(answer(TOLD));
    expect(await complete()).toMatchObject({ writer: 'model', faults: [[]] });
  });

  it('costs nothing when it is remembered', async () => {
    const { complete, api, readings } = await startVerified();
    api.answerNext(answer(TOLD));
    for (const _ of ['asked', 'remembered']) expect(await complete()).toMatchObject({ writer: 'judged' });
    expect(readings()).toHaveLength(1);
  });
});
