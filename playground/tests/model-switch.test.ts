import { expect, it } from 'vitest';
import { PRETEND_KEY } from '../model/pretend-model.ts';
import type { ModelChoice } from '../page-hooks.ts';
import { post, startPlayground } from './start-playground.ts';

async function stateOf(root: string): Promise<{ model?: string }> {
  return (await (await fetch(`${root}/playground/state`)).json()) as { model?: string };
}

it('a visitor lets the bot ask the pretend model, and the page knows', async () => {
  let chosen: ModelChoice = 'none';
  const modelSwitch = {
    chosen: () => chosen,
    choose: async (choice: ModelChoice) => {
      chosen = choice;
    },
  };
  const { root } = await startPlayground({ modelSwitch });
  expect((await stateOf(root)).model).toBe('none');
  expect((await post(root, `/model`, { model: 'pretend' })).status).toBe(200);
  expect((await stateOf(root)).model).toBe('pretend');
  expect((await post(root, `/model`, { model: 'real' })).status).toBe(400);
  expect(chosen).toBe('pretend');
});

it('there is no choice where the bot has a real model', async () => {
  const { root } = await startPlayground();
  expect((await stateOf(root)).model).toBeUndefined();
  expect((await post(root, `/model`, { model: 'pretend' })).status).toBe(409);
});

it('the pretend model answers under the playground’s own address, with its key alone', async () => {
  const { root, playground } = await startPlayground();
  const ask = (key: string) =>
    fetch(`${root}/v1/messages`, {
      method: 'POST',
      headers: { 'x-api-key': key, 'anthropic-version': '2023-06-01', 'content-type': 'application/json' },
      body: JSON.stringify({
        model: 'claude-haiku-5-5',
        max_tokens: 50,
        messages: [{ role: 'user', content: 'How is the lake?' }],
      }),
    });
  expect((await ask('another')).status).toBe(401);
  const answer = await ask(PRETEND_KEY);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ type: 'message', role: 'assistant' });
  expect(playground.pretendModel.requests()).toHaveLength(2);
});
