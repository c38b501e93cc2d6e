import { describe, expect, it } from 'vitest';
import { ANNA, BORIS, call, post, startPlayground } from './start-playground.ts';

const ARTICLE = {
  type: 'article',
  id: 'one',
  title: 'A title',
  input_message_content: { message_text: 'bold words', entities: [{ type: 'bold', offset: 0, length: 4 }] },
  reply_markup: { inline_keyboard: [[{ text: 'Open', url: 'https://t.me/daily_bot?start=ep_one' }]] },
};

describe('an inline query', () => {
  it('goes to the bot, its answer to the person, and what is chosen into the chat', async () => {
    const { root, api } = await startPlayground();
    const asked = post(root, `/chats/${ANNA}/inline`, { query: 'light', offset: '' });
    const [update] = await api.getUpdates({ timeout: 5, allowed_updates: ['inline_query'] });
    expect(update?.inline_query).toMatchObject({ from: { id: ANNA }, query: 'light', offset: '' });
    const id = update?.inline_query?.id ?? '';
    await call(root, 'answerInlineQuery', {
      inline_query_id: id,
      results: [ARTICLE],
      next_offset: '1',
      is_personal: true,
      cache_time: 60,
      button: { text: 'More', start_parameter: 'abc' },
    });
    expect((await asked).body).toMatchObject({
      queryId: id,
      answer: {
        results: [{ id: 'one', title: 'A title', text: 'bold words' }],
        nextOffset: '1',
        cacheTime: 60,
        isPersonal: true,
        button: { text: 'More', startParameter: 'abc' },
      },
    });
    const choice = { queryId: id, resultId: 'one' };
    expect(await post(root, `/chats/${BORIS}/inline/choice`, choice)).toMatchObject({ status: 404 });
    expect((await post(root, `/chats/${ANNA}/inline/choice`, choice)).body).toMatchObject({
      message: { text: 'bold words', via_bot: { id: 4242 }, reply_markup: ARTICLE.reply_markup },
    });
  });

  it('is answered as Telegram takes it: once, fifty articles at most, each with an id of its own', async () => {
    const { root, api, playground } = await startPlayground();
    void playground.typeInline(ANNA, '');
    const [update] = await api.getUpdates({ timeout: 5 });
    const answer = (results: unknown) =>
      call(root, 'answerInlineQuery', { inline_query_id: update?.inline_query?.id, results });
    const many = Array.from({ length: 51 }, (_, index) => ({ ...ARTICLE, id: `${index}` }));
    const refused = async (results: unknown) =>
      ((await answer(results)).body as { description: string }).description;
    expect(await refused(many)).toContain('RESULTS_TOO_MUCH');
    expect(await refused([ARTICLE, ARTICLE])).toContain('RESULT_ID_DUPLICATE');
    expect(await refused([{ ...ARTICLE, id: 'x'.repeat(65) }])).toContain('RESULT_ID_INVALID');
    expect(await refused([{ ...ARTICLE, type: 'photo' }])).toContain('article only');
    expect((await answer([ARTICLE])).status).toBe(200);
    expect(await refused([ARTICLE])).toContain('query is too old');
  });
});
