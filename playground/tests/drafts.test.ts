import { describe, expect, it } from 'vitest';
import { SMALL } from './some-groups.ts';
import { ANNA, BORIS, call, startPlayground } from './start-playground.ts';

const LIMITS = { messagesPerSecond: 30, chatMessagesPerSecond: 1, chatBurst: 3 };

describe('a draft', () => {
  it('is seen until a message comes, or for half a minute', async () => {
    const { playground, root, api, clock } = await startPlayground();
    playground.say(ANNA, 'hello');
    await api.sendMessageDraft(ANNA, 7, 'read', { entities: [{ type: 'bold', offset: 0, length: 4 }] });
    await api.sendMessageDraft(ANNA, 7, 'reading…');
    expect(playground.draftIn(ANNA)).toMatchObject({ draft_id: 7, text: 'reading…' });
    const chat = await (await fetch(`${root}/playground/chats/${ANNA}`)).json();
    expect(chat).toMatchObject({ draft: { text: 'reading…' } });
    await api.sendMessage(ANNA, 'Read.');
    expect(playground.draftIn(ANNA)).toBeUndefined();
    expect(playground.messagesOf(ANNA).map(({ text }) => text)).toEqual(['hello', 'Read.']);

    await api.sendMessageDraft(ANNA, 8, 'again');
    clock.advance(29_999);
    expect(playground.draftIn(ANNA)?.text).toBe('again');
    clock.advance(1);
    expect(playground.draftIn(ANNA)).toBeUndefined();
  });

  it('is refused as Telegram would refuse it', async () => {
    const { playground, root } = await startPlayground({ groups: [SMALL] });
    playground.setBotStatus(SMALL.id, 'member', BORIS);
    playground.say(ANNA, 'hello');
    const refusalOf = async (body: object) => (await call(root, 'sendMessageDraft', body)).body;
    const good = { chat_id: ANNA, draft_id: 1, text: 'x' };
    expect(await refusalOf(good)).toEqual({ ok: true, result: true });
    expect(await refusalOf({ ...good, chat_id: SMALL.id })).toMatchObject({ error_code: 400 });
    expect(await refusalOf({ ...good, chat_id: BORIS })).toMatchObject({ error_code: 403 });
    expect(await refusalOf({ ...good, draft_id: 0 })).toMatchObject({ error_code: 400 });
    expect(await refusalOf({ ...good, draft_id: undefined })).toMatchObject({ error_code: 400 });
    expect(await refusalOf({ ...good, text: '' })).toMatchObject({ error_code: 400 });
    expect(await refusalOf({ ...good, text: 'x'.repeat(4097) })).toMatchObject({ error_code: 400 });
    const entities = [{ type: 'bold', offset: 0, length: 9 }];
    expect(await refusalOf({ ...good, entities })).toMatchObject({ error_code: 400 });
  });

  it('that follows too soon costs a long wait where there are limits', async () => {
    const { playground, api, clock } = await startPlayground({ limits: LIMITS });
    playground.say(ANNA, 'hello');
    playground.say(BORIS, 'hello');
    await api.sendMessageDraft(ANNA, 1, 'a');
    await api.sendMessageDraft(BORIS, 1, 'a');
    clock.advance(1_500);
    await api.sendMessageDraft(ANNA, 1, 'b');
    clock.advance(1_499);
    const refusal = { error_code: 429, parameters: { retry_after: 45 } };
    await expect(api.sendMessageDraft(ANNA, 1, 'c')).rejects.toMatchObject(refusal);
    clock.advance(44_000);
    await expect(api.sendMessageDraft(ANNA, 1, 'c')).rejects.toMatchObject({
      parameters: { retry_after: 1 },
    });
    await api.sendMessageDraft(BORIS, 1, 'b');
    clock.advance(1_500);
    await api.sendMessageDraft(ANNA, 1, 'd');
    expect(playground.draftIn(ANNA)?.text).toBe('d');
  });
});
