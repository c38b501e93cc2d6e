import { request as httpRequest } from 'node:http';
import { describe, expect, it } from 'vitest';
import { ANNA, BORIS, call, post, START, startPlayground, TOKEN } from './start-playground.ts';

/** Events of a stream, as far as they come. */
async function* readEvents(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<{ id: number; event: string; data: unknown }> {
  let text = '';
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const fields = new Map(
        block
          .split('\n')
          .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
      );
      const data = fields.get('data');
      if (data)
        yield { id: Number(fields.get('id')), event: fields.get('event') ?? '', data: JSON.parse(data) };
    }
  }
}

async function takeEvents(root: string, since: number, count: number, headers: Record<string, string> = {}) {
  const leaving = new AbortController();
  const response = await fetch(`${root}/playground/events?since=${since}`, {
    headers,
    signal: leaving.signal,
  });
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  const events = [];
  for await (const event of readEvents(response.body as ReadableStream<Uint8Array>)) {
    events.push(event);
    if (events.length === count) break;
  }
  leaving.abort();
  return events;
}

/** With a Host header that fetch would not let us set. */
function statusWith(
  root: string,
  path: string,
  headers: Record<string, string>,
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    httpRequest(root + path, { headers }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
}

describe("the page's API", () => {
  it('tells who is there', async () => {
    const { playground, root } = await startPlayground();
    playground.setBlocked(ANNA, 'blocked');
    const state = await (await fetch(`${root}/playground/state`)).json();
    expect(state).toEqual({
      bot: { id: 4242, firstName: 'Daily', username: 'daily_bot' },
      people: [
        {
          id: ANNA,
          firstName: 'Anna',
          lastName: 'Lin',
          username: 'anna',
          languageCode: 'zh-hans',
          role: 'subscriber',
          blocked: true,
        },
        {
          id: 1002,
          firstName: 'Boris',
          username: 'boris',
          languageCode: 'en',
          role: 'admin',
          blocked: false,
        },
      ],
      groups: [],
      now: START,
      seq: 1,
    });
  });

  it('shows a chat with the next digest', async () => {
    const { root } = await startPlayground({
      nextDigestAt: async (chat) => (chat === ANNA ? START + 5 : undefined),
    });
    const said = await post(root, `/chats/${ANNA}/messages`, { text: ' /latest 3 ' });
    expect(said).toMatchObject({ status: 200, body: { message: { text: '/latest 3', from: { id: ANNA } } } });
    const chat = await (await fetch(`${root}/playground/chats/${ANNA}`)).json();
    expect(chat).toEqual({
      messages: [(said.body as { message: object }).message],
      commands: [],
      nextDigestAt: START + 5,
    });
    expect(await (await fetch(`${root}/playground/chats/1002`)).json()).toMatchObject({ nextDigestAt: null });
  });

  it('keeps the last 500 messages of a chat, and all of a quieter one', async () => {
    const { playground, root } = await startPlayground();
    await post(root, `/chats/${BORIS}/messages`, { text: 'quiet' });
    for (let at = 0; at < 502; at += 1) await post(root, `/chats/${ANNA}/messages`, { text: String(at) });
    const texts = playground.messagesOf(ANNA).map(({ text }) => text);
    expect(texts).toHaveLength(500);
    expect([texts[0], texts.at(-1)]).toEqual(['2', '501']);
    expect(playground.messagesOf(BORIS).map(({ text }) => text)).toEqual(['quiet']);
  });

  it('sends a very long text as several messages, as clients do', async () => {
    const { playground, root } = await startPlayground();
    const text = `a${'😀'.repeat(5000)}`;
    await post(root, `/chats/${ANNA}/messages`, { text });
    const parts = playground.messagesOf(ANNA).map((message) => message.text ?? '');
    expect(parts.map((part) => part.length)).toEqual([4095, 4096, 1810]);
    expect(parts.join('')).toBe(text);
  });

  it('presses, replies, blocks and uploads', async () => {
    const { api, playground, root } = await startPlayground();
    playground.say(ANNA, 'hello');
    const { message_id: messageId } = await api.sendMessage(ANNA, 'press', {
      reply_markup: { inline_keyboard: [[{ text: 'Go', callback_data: 'go' }]] },
    });
    const pressed = await post(root, `/chats/${ANNA}/callbacks`, { messageId, data: 'go' });
    const reply = await post(root, `/chats/${ANNA}/messages`, { text: 'yes', replyTo: messageId });
    expect(reply).toMatchObject({ body: { message: { reply_to_message: { message_id: messageId } } } });
    const form = new FormData();
    form.set('caption', 'look');
    form.set('document', new File(['# 标题'], '../../etc/"x".md'));
    const uploaded = await fetch(`${root}/playground/chats/${ANNA}/documents`, {
      method: 'POST',
      body: form,
    });
    expect(await uploaded.json()).toMatchObject({
      message: { caption: 'look', document: { file_name: '../../etc/"x".md', file_size: 8 } },
    });
    expect(await post(root, `/chats/${ANNA}/blocked`, { blocked: true })).toMatchObject({ status: 200 });
    expect(await post(root, `/chats/${ANNA}/messages`, { text: 'hi' })).toEqual({
      status: 409,
      body: { error: 'unblock the bot first' },
    });
    const updates = await api.getUpdates();
    expect(updates.map((update) => Object.keys(update)[1])).toEqual([
      'message',
      'callback_query',
      'message',
      'message',
      'my_chat_member',
    ]);
    expect(updates[1]?.callback_query).toMatchObject({
      id: (pressed.body as { queryId: string }).queryId,
      data: 'go',
      from: { id: ANNA },
      message: { message_id: messageId, text: 'press', reply_markup: {} },
    });
  });

  it('moves the clock and waits for what that sets off', async () => {
    const seen: number[] = [];
    const { clock, root } = await startPlayground({
      onClockMoved: async () => {
        await Promise.resolve();
        seen.push(clock.now());
      },
    });
    expect(await post(root, '/clock', { advanceMs: 5000 })).toEqual({
      status: 200,
      body: { now: START + 5000 },
    });
    expect(await post(root, '/clock', { to: START + 9000 })).toEqual({
      status: 200,
      body: { now: START + 9000 },
    });
    expect(seen).toEqual([START + 5000, START + 9000]);
    expect(await post(root, '/clock', { to: START })).toMatchObject({ status: 400 });
  });

  it('refuses what makes no sense with a status and a sentence', async () => {
    const { root } = await startPlayground();
    const cases: readonly (readonly [path: string, body: object, status: number])[] = [
      ['/chats/5/messages', { text: 'hi' }, 404],
      [`/chats/${ANNA}/messages`, { text: '  ' }, 400],
      [`/chats/${ANNA}/messages`, {}, 400],
      [`/chats/${ANNA}/messages`, { text: 'hi', replyTo: 3 }, 404],
      [`/chats/${ANNA}/callbacks`, { messageId: 3, data: 'x' }, 404],
      [`/chats/${ANNA}/documents`, {}, 400],
      ['/clock', {}, 400],
      ['/nothing', {}, 404],
      ['/state', {}, 405],
    ];
    for (const [path, body, status] of cases) {
      expect(await post(root, path, body), path).toEqual({ status, body: { error: expect.any(String) } });
    }
    const form = await fetch(`${root}/playground/clock`, {
      method: 'POST',
      body: new URLSearchParams({ a: 'b' }),
    });
    expect(form.status).toBe(415);
  });
});

describe('the event stream', () => {
  it('replays what a page missed and goes on live', async () => {
    const { api, playground, root } = await startPlayground();
    playground.say(ANNA, 'hello');
    const { message_id } = await api.sendMessage(ANNA, 'one');
    const taking = takeEvents(root, 1, 9);
    await api.sendChatAction(ANNA, 'typing');
    await api.editMessageText(ANNA, message_id, 'two');
    const query = playground.press(ANNA, message_id, 'x');
    await api.answerCallbackQuery(query, { text: 'Done', show_alert: true });
    await api.setMyCommands([]);
    await api.deleteMessage(ANNA, message_id);
    playground.setBlocked(ANNA, 'blocked');
    await post(root, '/clock', { advanceMs: 1 });
    const events = await taking;
    expect(events.map(({ id, event }) => [id, event])).toEqual([
      [2, 'message'],
      [3, 'typing'],
      [4, 'edited'],
      [5, 'toast'],
      [6, 'answered'],
      [7, 'commands'],
      [8, 'deleted'],
      [9, 'blocked'],
      [10, 'clock'],
    ]);
    expect(events.map(({ data }) => data)).toMatchObject([
      { chatId: ANNA, message: { text: 'one' } },
      { chatId: ANNA, action: 'typing' },
      { chatId: ANNA, message: { text: 'two' } },
      { chatId: ANNA, queryId: query, text: 'Done', alert: true },
      { chatId: ANNA, queryId: query },
      {},
      { chatId: ANNA, messageId: message_id },
      { chatId: ANNA, blocked: true },
      { now: START + 1 },
    ]);
  });

  it('goes on after the event that a reconnecting browser names', async () => {
    const { playground, root } = await startPlayground();
    for (const text of ['a', 'b', 'c']) playground.say(ANNA, text);
    const events = await takeEvents(root, 0, 1, { 'last-event-id': '2' });
    expect(events).toMatchObject([{ id: 3, data: { message: { text: 'c' } } }]);
  });

  it('starts over for a page that knows more than this start of the playground', async () => {
    const { playground, root } = await startPlayground();
    playground.say(ANNA, 'first');
    expect(await takeEvents(root, 500, 1)).toMatchObject([{ id: 1 }]);
  });
});

describe('access to the server', () => {
  it('is limited to the page', async () => {
    const { root } = await startPlayground();
    for (const path of [
      '/playground/page/',
      '/playground/page/..%2fplayground.ts',
      '/playground/page/none.js',
      '/x',
    ]) {
      expect((await fetch(root + path)).status, path).toBe(404);
    }
    expect(await statusWith(root, '/playground/page/../playground.ts', {})).toBe(404);
    const page = await fetch(root);
    expect([page.status, page.headers.get('content-type'), page.headers.get('cache-control')]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-cache',
    ]);
  });

  it('is refused under other names and to the pages of others', async () => {
    const { root } = await startPlayground();
    const { port } = new URL(root);
    const statusOf = (headers: Record<string, string>) => statusWith(root, '/playground/state', headers);
    expect(await statusOf({ host: `localhost:${port}` })).toBe(200);
    expect(await statusOf({ host: `[::1]:${port}` })).toBe(200);
    expect(await statusOf({ host: 'evil.example' })).toBe(403);
    expect(await statusOf({ host: `127.0.0.1.evil.example:${port}` })).toBe(403);
    expect(await statusOf({ origin: root })).toBe(200);
    expect(await statusOf({ origin: 'https://evil.example' })).toBe(403);
    expect(await statusOf({ origin: 'http://127.0.0.1:1' })).toBe(403);
    expect(await statusOf({ origin: 'null' })).toBe(403);
    expect(await statusWith(root, '/', { host: 'evil.example' })).toBe(403);
    expect(await call(root, 'getMe')).toMatchObject({ status: 200 });
  });

  it('is granted at the address that it is served at, even if that is not loopback', async () => {
    const { root } = await startPlayground({ host: '192.0.2.7' });
    expect(await statusWith(root, '/playground/state', { host: '192.0.2.7:8080' })).toBe(200);
    expect(await statusWith(root, '/playground/state', { host: '192.0.2.8:8080' })).toBe(403);
  });

  it.each(['cross-site', 'same-site', 'anything'])('is refused to what a browser calls %s', async (site) => {
    const { playground, root } = await startPlayground();
    playground.say(ANNA, 'hello');
    const image = { 'sec-fetch-site': site, 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' };
    const visit = { 'sec-fetch-site': site, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    const writing = `/bot${TOKEN}/sendMessage?chat_id=${ANNA}&text=spam`;
    for (const path of [
      writing,
      `/file/bot${TOKEN}/x`,
      '/playground/state',
      '/playground/events',
      '/playground/page/app.js',
      '/v1/models',
      '/none',
    ]) {
      expect(await statusWith(root, path, image), path).toBe(403);
      expect(await statusWith(root, path, visit), path).toBe(403);
    }
    expect(await statusWith(root, '/', image)).toBe(403);
    expect(await statusWith(root, '/', { ...visit, 'sec-fetch-dest': 'iframe' })).toBe(403);
    expect(await statusWith(root, '/', visit)).toBe(200);
    expect(playground.messagesOf(ANNA)).toHaveLength(1);
  });

  it('is granted to its own page, to what is typed in, and to client libraries', async () => {
    const { root } = await startPlayground();
    for (const site of ['same-origin', 'none']) {
      for (const path of ['/', '/playground/state', `/bot${TOKEN}/getMe`])
        expect(await statusWith(root, path, { 'sec-fetch-site': site }), `${site} ${path}`).toBe(200);
    }
    expect(await statusWith(root, `/bot${TOKEN}/getMe`, {})).toBe(200);
  });

  it('is refused in a frame', async () => {
    const { root } = await startPlayground();
    const { headers } = await fetch(root);
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });
});
