import { request as httpRequest } from 'node:http';
import { GrammyError, InputFile } from 'grammy';
import { describe, expect, it } from 'vitest';
import { ANNA, BORIS, call, START, startPlayground, TOKEN } from './start-playground.ts';

const DAY = 24 * 60 * 60 * 1000;

describe('the Bot API of the playground', () => {
  it('says who the bot is, whatever the case of the method', async () => {
    const { api, root } = await startPlayground();
    expect(await api.getMe()).toMatchObject({ id: 4242, is_bot: true, username: 'daily_bot' });
    const response = await fetch(`${root}/bot${TOKEN}/GETME`);
    expect(await response.json()).toMatchObject({ ok: true, result: { id: 4242 } });
  });

  it('refuses unknown methods and tokens in the shape of Telegram', async () => {
    const { root } = await startPlayground();
    const notFound = { ok: false, error_code: 404, description: 'Not Found' };
    expect(await call(root, 'sendSticker')).toEqual({ status: 404, body: notFound });
    const malformed = await fetch(`${root}/botnonsense/getMe`);
    expect([malformed.status, await malformed.json()]).toEqual([404, notFound]);
    const unknown = await fetch(`${root}/bot4242:other/getMe`);
    expect([unknown.status, await unknown.json()]).toEqual([
      401,
      { ok: false, error_code: 401, description: 'Unauthorized' },
    ]);
  });

  it('takes parameters from the query, a form, JSON and multipart alike', async () => {
    const { playground, root } = await startPlayground();
    playground.say(ANNA, 'hello');
    const url = `${root}/bot${TOKEN}/sendMessage`;
    const entities = JSON.stringify([{ type: 'bold', offset: 0, length: 2 }]);
    const form = new FormData();
    const fields = { chat_id: String(ANNA), text: '四种', entities };
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    const answers = [
      await fetch(`${url}?${new URLSearchParams(fields)}`),
      await fetch(url, { method: 'POST', body: new URLSearchParams(fields) }),
      await fetch(url, { method: 'POST', body: form }),
      await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...fields, chat_id: ANNA, entities: JSON.parse(entities) }),
      }),
    ];
    for (const answer of answers) {
      expect(await answer.json()).toMatchObject({
        ok: true,
        result: { text: '四种', entities: [{ type: 'bold', offset: 0, length: 2 }] },
      });
    }
  });

  it('gives whole messages with growing ids and the time of the clock', async () => {
    const { api, playground, clock } = await startPlayground();
    const hello = playground.say(ANNA, '/start');
    clock.advance(5000);
    const answer = await api.sendMessage(ANNA, 'Try /latest or https://example.org/a?b=c.');
    expect(answer).toEqual({
      message_id: hello.message_id + 1,
      date: START / 1000 + 5,
      from: { id: 4242, is_bot: true, first_name: 'Daily', username: 'daily_bot' },
      chat: { id: ANNA, type: 'private', first_name: 'Anna', last_name: 'Lin', username: 'anna' },
      text: 'Try /latest or https://example.org/a?b=c.',
      entities: [
        { type: 'bot_command', offset: 4, length: 7 },
        { type: 'url', offset: 15, length: 25 },
      ],
    });
    expect(playground.messagesOf(ANNA)).toEqual([hello, answer]);
  });

  it('lets a bot write only to those who wrote and did not block it', async () => {
    const { playground, root } = await startPlayground();
    const send = (chat_id: unknown) => call(root, 'sendMessage', { chat_id, text: 'hi' });
    expect(await send(77)).toMatchObject({
      status: 400,
      body: { description: 'Bad Request: chat not found' },
    });
    expect(await send('')).toMatchObject({
      status: 400,
      body: { description: 'Bad Request: chat_id is empty' },
    });
    expect(await send(ANNA)).toMatchObject({
      status: 403,
      body: { error_code: 403, description: "Forbidden: bot can't initiate conversation with a user" },
    });
    playground.say(ANNA, 'hello');
    expect(await send(ANNA)).toMatchObject({ status: 200 });
    playground.setBlocked(ANNA, 'blocked');
    expect(await send(ANNA)).toMatchObject({
      status: 403,
      body: { description: 'Forbidden: bot was blocked by the user' },
    });
    playground.setBlocked(ANNA, 'unblocked');
    expect(await send(ANNA)).toMatchObject({ status: 200 });
  });

  it('knows by id who wrote before a restart', async () => {
    const { api } = await startPlayground({ acquaintedIds: [ANNA] });
    expect(await api.sendMessage(ANNA, 'good morning')).toMatchObject({ text: 'good morning' });
    await expect(api.sendMessage(BORIS, 'good morning')).rejects.toThrow("can't initiate");
  });

  it('edits its own messages, and says when nothing changed', async () => {
    const { api, playground, clock } = await startPlayground();
    const said = playground.say(ANNA, 'hello');
    const reply_markup = { inline_keyboard: [[{ text: 'More', callback_data: 'more' }]] };
    const sent = await api.sendMessage(ANNA, 'one', { reply_markup });
    await expect(api.editMessageText(ANNA, sent.message_id, ' one ', { reply_markup })).rejects.toThrow(
      'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
    clock.advance(1000);
    const edited = await api.editMessageText(ANNA, sent.message_id, 'two');
    expect(edited).toMatchObject({ text: 'two', date: sent.date, edit_date: sent.date + 1 });
    expect(edited).not.toHaveProperty('reply_markup');
    expect(await api.editMessageReplyMarkup(ANNA, sent.message_id, { reply_markup })).toMatchObject({
      reply_markup,
    });
    await expect(api.editMessageText(ANNA, 5, 'x')).rejects.toThrow('Bad Request: message to edit not found');
    await expect(api.editMessageText(ANNA, said.message_id, 'x')).rejects.toThrow("message can't be edited");
  });

  it('deletes messages of the last two days', async () => {
    const { api, playground, clock } = await startPlayground();
    const said = playground.say(ANNA, 'hello');
    const sent = await api.sendMessage(ANNA, 'bye');
    expect(await api.deleteMessage(ANNA, said.message_id)).toBe(true);
    expect(playground.messagesOf(ANNA)).toEqual([sent]);
    await expect(api.deleteMessage(ANNA, said.message_id)).rejects.toThrow('message to delete not found');
    clock.advance(3 * DAY);
    await expect(api.deleteMessage(ANNA, sent.message_id)).rejects.toThrow(
      "message can't be deleted for everyone",
    );
  });

  it('replies to a message that is there', async () => {
    const { api, playground } = await startPlayground();
    const said = playground.say(ANNA, 'hello');
    const reply = await api.sendMessage(ANNA, 'hi', { reply_parameters: { message_id: said.message_id } });
    expect(reply.reply_to_message).toEqual(said);
    await expect(api.sendMessage(ANNA, 'hi', { reply_parameters: { message_id: 1 } })).rejects.toThrow(
      'message to be replied not found',
    );
  });

  it('takes one answer to a press, within a minute and of 200 characters', async () => {
    const { api, playground, clock } = await startPlayground();
    playground.say(ANNA, 'hello');
    const { message_id } = await api.sendMessage(ANNA, 'press', {
      reply_markup: { inline_keyboard: [[{ text: 'Go', callback_data: 'go' }]] },
    });
    const tooOld = 'Bad Request: query is too old and response timeout expired or query ID is invalid';
    const query = playground.press(ANNA, message_id, 'go');
    await expect(api.answerCallbackQuery(query, { text: 'x'.repeat(201) })).rejects.toThrow(
      'MESSAGE_TOO_LONG',
    );
    expect(await api.answerCallbackQuery(query)).toBe(true);
    await expect(api.answerCallbackQuery(query)).rejects.toThrow(tooOld);
    const late = playground.press(ANNA, message_id, 'go');
    clock.advance(61_000);
    await expect(api.answerCallbackQuery(late)).rejects.toThrow(tooOld);
    await expect(api.answerCallbackQuery('12345')).rejects.toThrow(tooOld);
  });

  it('knows chats and members', async () => {
    const { api, playground } = await startPlayground();
    await expect(api.getChat(ANNA)).rejects.toThrow('chat not found');
    playground.say(ANNA, 'hello');
    expect(await api.getChat(ANNA)).toMatchObject({ id: ANNA, type: 'private', username: 'anna' });
    expect(await api.getChatMember(ANNA, ANNA)).toMatchObject({
      status: 'member',
      user: { language_code: 'zh-hans' },
    });
    await expect(api.getChatMember(ANNA, 9)).rejects.toThrow('user not found');
  });

  it('sends typing, drops what waits, and takes the descriptions', async () => {
    const { api, playground } = await startPlayground();
    playground.say(ANNA, 'hello');
    expect(await api.sendChatAction(ANNA, 'typing')).toBe(true);
    await expect(api.sendChatAction(ANNA, 'singing' as 'typing')).rejects.toThrow(
      'wrong parameter action in request',
    );
    expect(await api.getWebhookInfo()).toMatchObject({ url: '', pending_update_count: 1 });
    expect(await api.deleteWebhook({ drop_pending_updates: true })).toBe(true);
    expect(await api.getWebhookInfo()).toMatchObject({ pending_update_count: 0 });
    expect(await api.setMyDescription('Good morning')).toBe(true);
    expect(await api.setMyShortDescription('Morning')).toBe(true);
    expect(await api.setChatMenuButton({ menu_button: { type: 'commands' } })).toBe(true);
  });
});

describe('files', () => {
  it('come from the bot as uploads and can be sent again by id', async () => {
    const { api, playground, root } = await startPlayground();
    playground.say(ANNA, 'hello');
    const sent = await api.sendDocument(ANNA, new InputFile(Buffer.from('# 标题'), '一讲 (1).md'), {
      caption: ' 看 ',
    });
    expect(sent).toMatchObject({
      caption: '看',
      document: { file_name: '一讲 (1).md', mime_type: 'text/markdown', file_size: 8 },
    });
    const again = await api.sendDocument(ANNA, sent.document.file_id);
    expect(again.document).toEqual(sent.document);
    const { file_path } = await api.getFile(sent.document.file_id);
    const response = await fetch(`${root}/file/bot${TOKEN}/${file_path}`);
    expect(await response.text()).toBe('# 标题');
    expect((await fetch(`${root}/file/bot4242:other/${file_path}`)).status).toBe(401);
    await expect(api.sendDocument(ANNA, 'nonsense')).rejects.toThrow(
      'wrong file identifier/HTTP URL specified',
    );
  });

  it('are shown as photos where they are pictures, and one takes the place of another', async () => {
    const { api, playground, root } = await startPlayground();
    playground.say(ANNA, 'hello');
    const sent = await api.sendPhoto(ANNA, new InputFile(png(3, 2), 'a.png'), { caption: 'small' });
    expect(sent).toMatchObject({ caption: 'small', photo: [{ width: 3, height: 2 }] });
    const shown = (fileId = '') => fetch(`${root}/playground/photos/${fileId}`);
    const page = await shown(sent.photo[0]?.file_id);
    expect(page.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await page.arrayBuffer()).equals(png(3, 2))).toBe(true);
    const media = { type: 'photo', media: new InputFile(png(5, 4), 'b.png'), caption: 'larger' } as const;
    const edited = await api.editMessageMedia(ANNA, sent.message_id, media);
    expect(edited).toMatchObject({
      message_id: sent.message_id,
      caption: 'larger',
      photo: [{ width: 5, height: 4 }],
    });
    const text = new InputFile(Buffer.from('no picture'), 'c.png');
    await expect(api.sendPhoto(ANNA, text)).rejects.toThrow('IMAGE_PROCESS_FAILED');
    const document = await api.sendDocument(ANNA, new InputFile(Buffer.from('<script>'), 'd.html'));
    expect((await shown(document.document.file_id)).status).toBe(404);
  });

  it('above 20 MB cannot be fetched', async () => {
    const { api, playground } = await startPlayground();
    const small = playground.sendFile(ANNA, 'a.md', Buffer.from('hello'), '/import please');
    expect(small).toMatchObject({ caption_entities: [{ type: 'bot_command', offset: 0, length: 7 }] });
    const large = playground.sendFile(ANNA, 'b.md', Buffer.alloc(30 * 1024 * 1024, 'x'));
    expect(await api.getFile(small.document?.file_id ?? '')).toMatchObject({ file_size: 5 });
    await expect(api.getFile(large.document?.file_id ?? '')).rejects.toThrow('Bad Request: file is too big');
    await expect(api.getFile('nonsense')).rejects.toThrow(
      'wrong file_id or the file is temporarily unavailable',
    );
  });

  it('above 50 MB are not taken at all, even when the length is not told', async () => {
    const { root } = await startPlayground();
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const request = httpRequest(
        `${root}/bot${TOKEN}/sendDocument`,
        { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=b' } },
        (response) => {
          resolve(response.statusCode);
          request.destroy();
        },
      );
      request.on('error', reject);
      for (let sent = 0; sent < 52; sent++) request.write(Buffer.alloc(1024 * 1024));
    });
    expect(status).toBe(413);
  });
});

describe('command lists', () => {
  it('are kept by scope and language and checked', async () => {
    const { api, playground, root } = await startPlayground();
    const command = (name: string) => [{ command: name, description: name }];
    await api.setMyCommands(command('start'));
    await api.setMyCommands(command('latest'), { language_code: 'zh' });
    expect(await api.getMyCommands()).toEqual(command('start'));
    expect(await api.getMyCommands({ language_code: 'zh' })).toEqual(command('latest'));
    const scope = { type: 'chat', chat_id: BORIS } as const;
    await expect(api.setMyCommands(command('admin'), { scope })).rejects.toThrow('chat not found');
    playground.say(BORIS, 'hello');
    await api.setMyCommands(command('admin'), { scope });
    const shown = async (chat: number) =>
      ((await (await fetch(`${root}/playground/chats/${chat}`)).json()) as { commands: unknown }).commands;
    expect(await shown(ANNA)).toEqual(command('latest'));
    expect(await shown(BORIS)).toEqual(command('admin'));
    await api.deleteMyCommands({ scope });
    expect(await shown(BORIS)).toEqual(command('start'));
    await expect(api.setMyCommands(command('Start'))).rejects.toThrow('BOT_COMMAND_INVALID');
    await expect(api.setMyCommands(command('start'), { language_code: 'zh-hans' as 'zh' })).rejects.toThrow(
      'invalid language code specified',
    );
  });
});

describe('limits', () => {
  it('answer 429 with the seconds to wait, when asked for', async () => {
    const { api, playground, clock } = await startPlayground({
      limits: { messagesPerSecond: 30, chatMessagesPerSecond: 1, chatBurst: 3 },
    });
    playground.say(ANNA, 'hello');
    playground.say(BORIS, 'hello');
    for (let sent = 0; sent < 3; sent++) await api.sendMessage(ANNA, 'hi');
    const refusal = await api.sendMessage(ANNA, 'hi').catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(GrammyError);
    expect(refusal).toMatchObject({
      error_code: 429,
      description: 'Too Many Requests: retry after 1',
      parameters: { retry_after: 1 },
    });
    expect(await api.sendMessage(BORIS, 'hi')).toMatchObject({ text: 'hi' });
    clock.advance(1000);
    expect(await api.sendMessage(ANNA, 'hi')).toMatchObject({ text: 'hi' });
  });
});

/** As much of a PNG as tells its size. */
function png(width: number, height: number): Buffer {
  const head = Buffer.alloc(24);
  head.write('\x89PNG\r\n\x1a\n', 'latin1');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
}
