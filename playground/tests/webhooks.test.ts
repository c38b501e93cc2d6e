import { setImmediate } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { ANNA, BORIS, call, START, startPlayground } from './start-playground.ts';
import { type StartedWebhook, startWebhook } from './start-webhook.ts';

/** Short pauses, for tests that wait for several repetitions. */
const HURRIED = { webhookPace: { timeoutMs: 200, pauseMs: 5, longestPauseMs: 20 } };

function textsOf({ posted }: StartedWebhook): (string | undefined)[] {
  return posted.map(({ update }) => update.message?.text);
}

describe('a webhook', () => {
  it('gets what waits and what follows, with the secret', async () => {
    const { api, playground } = await startPlayground();
    const webhook = await startWebhook(() => 200);
    playground.say(ANNA, 'one');
    await api.setWebhook(webhook.url, { secret_token: 's3cret-token_' });
    playground.say(ANNA, 'two');
    playground.say(ANNA, 'three');
    await vi.waitFor(() => expect(textsOf(webhook)).toEqual(['one', 'two', 'three']));
    expect(webhook.posted[0]?.headers).toMatchObject({
      'content-type': 'application/json',
      'x-telegram-bot-api-secret-token': 's3cret-token_',
    });
    const ids = webhook.posted.map(({ update }) => update.update_id);
    expect(ids).toEqual([ids[0], (ids[0] ?? 0) + 1, (ids[0] ?? 0) + 2]);
    await vi.waitFor(async () =>
      expect(await api.getWebhookInfo()).toEqual({
        url: webhook.url,
        has_custom_certificate: false,
        pending_update_count: 0,
        max_connections: 40,
      }),
    );
  });

  it('gets an update again until it takes it, before the next one of that chat', async () => {
    const { api, playground } = await startPlayground(HURRIED);
    let refusals = 3;
    const webhook = await startWebhook(() => (refusals-- > 0 ? 500 : 204));
    await api.setWebhook(webhook.url);
    playground.say(ANNA, 'one');
    playground.say(ANNA, 'two');
    await vi.waitFor(() => expect(textsOf(webhook)).toEqual(['one', 'one', 'one', 'one', 'two']));
    expect(await api.getWebhookInfo()).toMatchObject({
      last_error_date: START / 1000,
      last_error_message: 'Wrong response from the webhook: 500 Internal Server Error',
    });
  });

  it('that fails for one chat still gets the updates of the others', async () => {
    const { api, playground } = await startPlayground(HURRIED);
    const webhook = await startWebhook(({ update }) => (update.message?.chat.id === ANNA ? 500 : 200));
    await api.setWebhook(webhook.url);
    playground.say(ANNA, 'never taken');
    playground.say(BORIS, 'taken');
    await vi.waitFor(() => expect(textsOf(webhook)).toContain('taken'));
    expect(await api.getWebhookInfo()).toMatchObject({ pending_update_count: 1 });
  });

  it('is asked over no more connections than it wants', async () => {
    const people = Array.from({ length: 12 }, (_, index) => {
      const name = `reader${index}`;
      return {
        id: 1 + index,
        firstName: name,
        username: name,
        languageCode: 'en',
        role: 'subscriber',
      } as const;
    });
    const { api, playground } = await startPlayground({ people });
    let underWay = 0;
    let most = 0;
    const webhook = await startWebhook(async () => {
      most = Math.max(most, ++underWay);
      await setImmediate();
      underWay--;
      return 200;
    });
    await api.setWebhook(webhook.url, { max_connections: 3 });
    for (const { id } of people) playground.say(id, 'hello');
    await vi.waitFor(async () =>
      expect(await api.getWebhookInfo()).toMatchObject({ pending_update_count: 0, max_connections: 3 }),
    );
    expect(webhook.posted).toHaveLength(12);
    expect(most).toBeLessThanOrEqual(3);
  });

  it('that does not answer in time, or is not there, gets it again as well', async () => {
    const { api, playground } = await startPlayground(HURRIED);
    let isAsleep = true;
    const webhook = await startWebhook(() => {
      const status = isAsleep ? 0 : 200;
      isAsleep = false;
      return status;
    });
    await api.setWebhook(webhook.url);
    playground.say(ANNA, 'hello');
    await vi.waitFor(() => expect(textsOf(webhook)).toEqual(['hello', 'hello']));
    expect(await api.getWebhookInfo()).toMatchObject({ last_error_message: 'Read timeout expired' });

    await webhook.close();
    playground.say(ANNA, 'nobody there');
    await vi.waitFor(async () =>
      expect(await api.getWebhookInfo()).toMatchObject({
        pending_update_count: 1,
        last_error_message: 'Connection refused',
      }),
    );
  });

  it('takes the place of polls, and gives it back with what is left', async () => {
    const { api, playground, root } = await startPlayground(HURRIED);
    const webhook = await startWebhook(() => 503);
    const poll = call(root, 'getUpdates', { timeout: 30 });
    await vi.waitFor(async () => {
      await call(root, 'deleteWebhook');
      await api.setWebhook(webhook.url, { allowed_updates: ['message'] });
      const settled = await Promise.race([poll, Promise.resolve(undefined)]);
      expect(settled).toMatchObject({
        status: 409,
        body: { description: 'Conflict: terminated by setWebhook request' },
      });
    });
    expect(await call(root, 'getUpdates')).toEqual({
      status: 409,
      body: {
        ok: false,
        error_code: 409,
        description:
          "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      },
    });
    playground.say(ANNA, 'hello');
    playground.setBlocked(ANNA, 'blocked');
    await vi.waitFor(() => expect(textsOf(webhook)).toContain('hello'));
    expect(await api.getWebhookInfo()).toMatchObject({ allowed_updates: ['message'] });
    expect(await api.deleteWebhook()).toBe(true);
    expect(await api.getWebhookInfo()).toMatchObject({ url: '' });
    expect(await api.getUpdates()).toMatchObject([{ message: { text: 'hello' } }]);
  });

  it('starts without what waited, when asked', async () => {
    const { api, playground } = await startPlayground();
    const webhook = await startWebhook(() => 200);
    playground.say(ANNA, 'old');
    await api.setWebhook(webhook.url, { drop_pending_updates: true });
    playground.say(ANNA, 'new');
    await vi.waitFor(() => expect(textsOf(webhook)).toEqual(['new']));
  });

  it('set again as it is leaves what is under way alone', async () => {
    const { api, playground } = await startPlayground();
    const webhook = await startWebhook(() => 0);
    await api.setWebhook(webhook.url, { secret_token: 'a' });
    playground.say(ANNA, 'slow');
    await vi.waitFor(() => expect(textsOf(webhook)).toEqual(['slow']));
    await api.setWebhook(webhook.url, { secret_token: 'a' });
    expect(await api.getWebhookInfo()).toMatchObject({ pending_update_count: 1 });
    await api.setWebhook(webhook.url, { secret_token: 'b' });
    await vi.waitFor(() => expect(textsOf(webhook)).toEqual(['slow', 'slow']));
    expect(webhook.posted.map(({ headers }) => headers['x-telegram-bot-api-secret-token'])).toEqual([
      'a',
      'b',
    ]);
  });

  it('must be https, or http on this machine, with a secret of plain letters', async () => {
    const { api } = await startPlayground();
    await expect(api.setWebhook('nonsense')).rejects.toThrow('Bad Request: invalid webhook URL specified');
    await expect(api.setWebhook('http://example.org/')).rejects.toThrow(
      'Bad Request: bad webhook: An HTTPS URL must be provided for webhook',
    );
    const url = 'https://localhost/telegram';
    await expect(api.setWebhook(url, { secret_token: 'a b' })).rejects.toThrow('unallowed characters');
    await expect(api.setWebhook(url, { secret_token: 'a'.repeat(257) })).rejects.toThrow('too long');
    expect(await api.getWebhookInfo()).toMatchObject({ url: '' });
  });

  it('is on this machine and nowhere else', async () => {
    const { api } = await startPlayground();
    for (const host of [
      'example.org',
      '10.0.0.1',
      '[2001:db8::1]',
      '127.0.0.1.example.org',
      'localhost.example.org',
      '0.0.0.0',
      'localhost@example.org',
    ]) {
      await expect(api.setWebhook(`https://${host}/telegram`), host).rejects.toThrow(
        'bad webhook: the playground posts to localhost, 127.0.0.1 or [::1] only',
      );
    }
    expect(await api.getWebhookInfo()).toMatchObject({ url: '' });
    for (const host of ['localhost:8443', '127.0.0.1', '127.8.9.10:1', '[::1]:8443']) {
      for (const scheme of ['http', 'https']) {
        expect(await api.setWebhook(`${scheme}://${host}/telegram`), host).toBe(true);
      }
    }
  });

  it('is not followed elsewhere', async () => {
    const { api, playground } = await startPlayground(HURRIED);
    const elsewhere = await startWebhook(() => 200);
    const webhook = await startWebhook(() => 307, { location: elsewhere.url });
    await api.setWebhook(webhook.url);
    playground.say(ANNA, 'private');
    await vi.waitFor(async () =>
      expect(await api.getWebhookInfo()).toMatchObject({
        last_error_message: 'Wrong response from the webhook: 307 Temporary Redirect',
      }),
    );
    expect(elsewhere.posted).toEqual([]);
  });
});
