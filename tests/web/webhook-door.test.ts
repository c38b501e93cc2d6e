import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createWebhookDoor, type UpdateTaker } from '../../src/web/webhook-door.ts';
import { openPost, startWeb } from './start-web.ts';

const SECRET = 'only-telegram-knows-this';
const HEADER = 'x-telegram-bot-api-secret-token';
const GOOD = { [HEADER]: SECRET };
const MEGABYTE = 1_000_000;

/** The door on a real server; `taken` are the ids that came through, `errors` what it reported. */
async function startDoor(take: UpdateTaker = async () => 'handled') {
  const taken: number[] = [];
  const errors: unknown[] = [];
  const webhook = createWebhookDoor({
    secret: SECRET,
    take: async (update) => {
      taken.push(update.update_id);
      return take(update);
    },
    onError: (error) => errors.push(error),
  });
  const url = `${await startWeb({ webhook })}/telegram`;
  const post = (body: string, headers: Record<string, string> = GOOD) =>
    fetch(url, { method: 'POST', headers, body });
  return { url, taken, errors, post };
}

describe('the webhook door', () => {
  it('hands a whole update on and answers 200 without a body', async () => {
    const seen: unknown[] = [];
    const { post } = await startDoor(async (update) => {
      seen.push(update);
      return 'handled';
    });
    const update = { update_id: 7, message: { text: '早安 🌅', chat: { id: 1 } } };
    const answer = await post(JSON.stringify(update));
    expect([answer.status, await answer.text()]).toEqual([200, '']);
    expect(seen).toEqual([update]);
  });

  it('answers 200 to an update that was handled before, and 503 to one that is being handled', async () => {
    const { post } = await startDoor(async ({ update_id: id }) => (id === 1 ? 'repeated' : 'busy'));
    expect((await post('{"update_id":1}')).status).toBe(200);
    expect((await post('{"update_id":2}')).status).toBe(503);
  });

  it('answers 500 and reports why when an update cannot be handled', async () => {
    const fault = new Error('the database is away');
    const { post, errors } = await startDoor(() => Promise.reject(fault));
    const answer = await post('{"update_id":3}');
    expect([answer.status, await answer.text()]).toEqual([500, '']);
    expect(errors).toEqual([fault]);
  });

  it.each([
    ['no secret', {}],
    ['an empty secret', { [HEADER]: '' }],
    ['a wrong secret of the same length', { [HEADER]: SECRET.replace('o', 'x') }],
    ['the beginning of the secret', { [HEADER]: SECRET.slice(0, -1) }],
    ['more than the secret', { [HEADER]: `${SECRET}!` }],
    ['the secret in other letters', { [HEADER]: SECRET.toUpperCase() }],
  ])('refuses a request with %s, and says nothing', async (_case, headers) => {
    const { post, taken } = await startDoor();
    const answer = await post('{"update_id":4}', headers as Record<string, string>);
    expect([answer.status, await answer.text()]).toEqual([401, '']);
    expect(taken).toEqual([]);
  });

  it('refuses a request without the secret before its body comes', async () => {
    const { url } = await startDoor();
    const { answer } = openPost(url, { 'content-length': 500 });
    expect(await answer).toBe(401);
  });

  it('lets no one in when its own secret is empty', async () => {
    const webhook = createWebhookDoor({ secret: '', take: async () => 'handled', onError: () => undefined });
    const url = await startWeb({ webhook });
    const answer = await fetch(`${url}/telegram`, { method: 'POST', headers: { [HEADER]: '' }, body: '{}' });
    expect(answer.status).toBe(401);
  });

  it.each([
    ['nothing', ''],
    ['text', 'hello'],
    ['half of an update', '{"update_id":5,"message":{'],
    ['null', 'null'],
    ['a number', '5'],
    ['a list', '[{"update_id":5}]'],
    ['no update_id', '{"message":{}}'],
    ['an update_id in quotes', '{"update_id":"5"}'],
    ['half an update_id', '{"update_id":5.5}'],
    ['an update_id beyond counting', '{"update_id":1e300}'],
    ['brackets without end', '['.repeat(900_000)],
  ])('answers 400 to a body that is %s', async (_case, body) => {
    const { post, taken } = await startDoor();
    expect((await post(body)).status).toBe(400);
    expect(taken).toEqual([]);
  });

  it('takes a body of just a megabyte and refuses one byte more', async () => {
    const { post, taken } = await startDoor();
    const bytes = (size: number) => {
      const frame = JSON.stringify({ update_id: 6, message: '' });
      return frame.replace('""', `"${'x'.repeat(size - frame.length)}"`);
    };
    expect((await post(bytes(MEGABYTE))).status).toBe(200);
    expect((await post(bytes(MEGABYTE + 1))).status).toBe(413);
    expect(taken).toEqual([6]);
  });

  it('refuses a body that says it is too large before it comes', async () => {
    const { url } = await startDoor();
    const { answer } = openPost(url, { ...GOOD, 'content-length': 10 * MEGABYTE });
    expect(await answer).toBe(413);
  });

  it('refuses a body without a length as soon as it grows too large, without waiting for its end', async () => {
    const { url, taken } = await startDoor();
    const { sending, answer } = openPost(url, { ...GOOD, 'transfer-encoding': 'chunked' });
    sending.write(Buffer.alloc(MEGABYTE + 1, ' '));
    expect(await answer).toBe(413);
    expect(taken).toEqual([]);
  });

  it('stands ten megabytes in chunks, and works on', async () => {
    const { url, post, taken } = await startDoor();
    const { sending, answer } = openPost(url, { ...GOOD, 'transfer-encoding': 'chunked' });
    // The server hangs up on whoever goes on after the answer.
    sending.on('error', () => undefined);
    for (let sent = 0; sent < 10; sent += 1) sending.write(Buffer.alloc(MEGABYTE, ' '));
    sending.end('{"update_id":8}');
    expect(await answer).toBe(413);
    expect((await post('{"update_id":9}')).status).toBe(200);
    expect(taken).toEqual([9]);
  });

  it('takes nothing from a body that breaks off', async () => {
    const { url, post, taken } = await startDoor();
    const { sending, answer } = openPost(url, { ...GOOD, 'content-length': 100, expect: '100-continue' });
    await once(sending, 'continue');
    await new Promise((resolve) => sending.write('{"update_id":10}', resolve));
    sending.destroy(new Error('broken off'));
    await expect(answer).rejects.toThrow('broken off');
    expect((await post('{"update_id":11}')).status).toBe(200);
    expect(taken).toEqual([11]);
  });

  it.each(['GET', 'PUT', 'DELETE'])('answers 405 to %s, secret or not', async (method) => {
    const { url } = await startDoor();
    const answer = await fetch(url, { method, headers: GOOD });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('is not there when the bot polls', async () => {
    const url = await startWeb();
    const answer = await fetch(`${url}/telegram`, { method: 'POST', headers: GOOD, body: '{"update_id":1}' });
    expect(answer.status).toBe(404);
  });
});
