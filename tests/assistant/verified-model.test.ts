import { describe, expect, it } from 'vitest';
import { type CheckedClaims, createVerifiedModel } from '../../src/assistant/verified-model.ts';
import { NAMED } from '../grounding/grounding-named.ts';
import { bodyOf, digestOf, startAsking } from './asking-world.ts';

const PARAGRAPHS = [
  'The harbour took in 4,200 boats this summer.',
  'Two new piers would cost 3.5 million francs.',
];

type Bullet = { text: string; paragraphs: number[] };

function answer(...bullets: Bullet[]): string {
  return JSON.stringify({ headline: 'The lake', bullets, issues: [] });
}

const BOATS: Bullet = { text: 'The harbour took in 4,200 boats.', paragraphs: [0] };
const PIERS: Bullet = { text: 'The piers would cost 3.5 million francs.', paragraphs: [1] };
const WRONG: Bullet = { text: 'The piers would cost 5.3 million francs.', paragraphs: [1] };

async function startVerified() {
  const world = await startAsking();
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
    paragraphs: PARAGRAPHS,
  };
  return {
    ...world,
    verified,
    checked,
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

  it('is asked for once more, with the bad span named, and the better answer counts', async () => {
    const { complete, api, checked } = await startVerified();
    api.answerNext(answer(BOATS, WRONG));
    api.answerNext(answer(BOATS, PIERS));
    expect(await complete()).toMatchObject({ value: { bullets: [BOATS, PIERS] }, faults: [[], []] });
    expect(JSON.stringify(bodyOf(api, 1).messages.at(-1))).toContain('5.3 million');
    expect(checked).toEqual([{ task: 'digest', claims: 2, dropped: 0, retried: true }]);
  });

  it('keeps its faults when the second answer is no better, and is asked no third time', async () => {
    const { complete, api, checked } = await startVerified();
    for (let left = 3; left > 0; left -= 1) api.answerNext(answer(BOATS, WRONG));
    const said = await complete();
    expect(said.mode !== 'none' && said.faults.map(({ length }) => length > 0)).toEqual([false, true]);
    expect(api.requests()).toHaveLength(2);
    expect(checked).toEqual([{ task: 'digest', claims: 2, dropped: 1, retried: true }]);
  });

  it('keeps the first answer when the second one fails or is worse', async () => {
    const { complete, api } = await startVerified();
    api.answerNext(answer(BOATS, WRONG));
    api.answerNext(answer(WRONG, WRONG));
    expect(await complete()).toMatchObject({ value: { bullets: [BOATS, WRONG] } });
    api.answerNext(answer(PIERS, WRONG));
    api.answerNext('no JSON at all');
    expect(await complete('another')).toMatchObject({ value: { bullets: [PIERS, WRONG] } });
  });

  it('is compared anew when it is remembered, without a call', async () => {
    const { complete, api } = await startVerified();
    api.answerNext(answer(BOATS, WRONG));
    api.answerNext(answer(BOATS, WRONG));
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
    expect(verified.check({ text: 'The harbour took in 4,200 boats.', cites: [7] }, PARAGRAPHS)).toHaveLength(
      1,
    );
  });
});
