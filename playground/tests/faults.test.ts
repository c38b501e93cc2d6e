import { HttpError } from 'grammy';
import { describe, expect, it } from 'vitest';
import { ANNA, startPlayground } from './start-playground.ts';

describe('a fault that a test asks for', () => {
  it('is a refusal of one call only', async () => {
    const { api, playground } = await startPlayground();
    playground.say(ANNA, 'hello');
    playground.failNext('sendMessage', {
      kind: 'error',
      errorCode: 429,
      description: 'Too Many Requests: retry after 7',
      parameters: { retry_after: 7 },
    });
    await expect(api.sendMessage(ANNA, 'one')).rejects.toMatchObject({
      error_code: 429,
      parameters: { retry_after: 7 },
    });
    expect(await api.sendMessage(ANNA, 'two')).toMatchObject({ text: 'two' });
  });

  it('is a connection that breaks before the call counts', async () => {
    const { api, playground } = await startPlayground();
    playground.say(ANNA, 'hello');
    playground.failNext('sendMessage', { kind: 'lost-before' });
    await expect(api.sendMessage(ANNA, 'one')).rejects.toBeInstanceOf(HttpError);
    expect(playground.messagesOf(ANNA)).toHaveLength(1);
  });

  it('is a connection that breaks after the call counted', async () => {
    const { api, playground } = await startPlayground();
    playground.say(ANNA, 'hello');
    playground.failNext('sendmessage', { kind: 'lost-after' });
    await expect(api.sendMessage(ANNA, 'one')).rejects.toBeInstanceOf(HttpError);
    expect(playground.messagesOf(ANNA).at(-1)).toMatchObject({ text: 'one' });
  });

  it('is a slow answer', async () => {
    const { api, playground } = await startPlayground();
    playground.failNext('getMe', { kind: 'slow', ms: 20 });
    expect(await api.getMe()).toMatchObject({ id: 4242 });
  });
});
