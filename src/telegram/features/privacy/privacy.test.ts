import { describe, expect, it } from 'vitest';
import { messageFaults } from '../../../../tests/messages/samples.ts';
import { ANNA, BORIS, CARLA, createBotGround, GROUP } from '../../../../tests/telegram/start-bot.ts';
import { LANGUAGES } from '../../../domain/subscriber.ts';
import { createPersonalData } from '../../../subscriptions/personal-data.ts';
import { askThreadsIn } from '../ask/ask-threads.ts';
import { createPrivacyFeature } from './privacy.ts';
import { renderForgetQuestion, renderPrivacy } from './privacy-view.ts';
import { PRIVACY } from './words.ts';

async function createPrivacyBot() {
  const ground = await createBotGround();
  const { storage, clock } = ground;
  const personalData = createPersonalData({
    personal: storage.personal,
    sessions: storage.sessions,
    sessionsIn: (chatId) => [askThreadsIn(chatId)],
    clock,
  });
  const bot = await ground.start({}, [createPrivacyFeature({ personalData, clock })]);
  bot.polling.start();
  const ask = (text: string, chatId = ANNA) =>
    ground.answerTo(chatId, () => ground.playground.say(chatId, text));
  return { ...ground, heard: ground.heard, personalData, ask };
}

describe('/privacy, /export and /forget', () => {
  it('tell what is kept, give all of it as a file, and delete it after a second press', async () => {
    const { storage, ask, pressIn, personalData } = await createPrivacyBot();
    await ask('/start');
    await ask('/start', CARLA);
    await ask('/follow nvidia');
    await ask('/digest short');
    await ask('/pause');
    await storage.sessions.set(`ask:${ANNA}:5`, '{"version":1,"turns":[]}', 60_000);
    await storage.sessions.set(`ask:${ANNA}1:5`, '{}', 60_000);
    expect((await ask('/privacy')).text).toContain('Conversations with /ask: 7 days');
    const file = await ask('/export');
    expect(file).toMatchObject({
      caption: PRIVACY.en.exported,
      document: {
        file_name: expect.stringMatching(/^my-data-\d{4}-\d\d-\d\d\.json$/),
        mime_type: 'application/json',
      },
    });
    const exported = JSON.parse(await personalData.exportOf(ANNA));
    expect(exported).toMatchObject({
      chat_id: ANNA,
      subscriptions: [
        {
          ...{
            language: 'en',
            mode: 'daily',
            weekdays: [1, 2, 3, 4, 5, 6, 7],
            weekly_day: 7,
            detail: 'short',
          },
          away_until: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
          follows: [{ kind: 'company', scope: 'about' }],
        },
      ],
      conversations: [{ key: `ask:${ANNA}:5`, kept: { turns: [] } }],
    });

    expect((await ask('/forget')).text).toContain('cannot be undone');
    await pressIn(ANNA, ANNA, 'Keep it');
    expect(await storage.subscribers.find(ANNA)).toBeDefined();
    await ask('/forget');
    await pressIn(ANNA, ANNA, 'Delete everything');
    expect(await storage.subscribers.find(ANNA)).toBeUndefined();
    expect(await storage.subscribers.find(CARLA)).toBeDefined();
    expect(JSON.parse(await personalData.exportOf(ANNA))).toMatchObject({
      subscriptions: [],
      conversations: [],
    });
    expect(await storage.sessions.entries(`ask:${ANNA}1:`)).toHaveLength(1);
    expect((await ask('/follows')).text).toContain('not subscribed');
  });

  it('are for a private chat: a group is many people', async () => {
    const { playground, answerTo, storage } = await createPrivacyBot();
    await answerTo(GROUP.id, () => playground.setBotStatus(GROUP.id, 'member', BORIS));
    const answer = await answerTo(GROUP.id, () => playground.sayIn(GROUP.id, ANNA, '/forget'));
    expect(answer.text).toBe('Please do this in a private chat with me.');
    await answerTo(GROUP.id, () => playground.sayIn(GROUP.id, BORIS, '/start'));
    const group = await storage.subscribers.find(GROUP.id);
    const { message_id } = await answerTo(GROUP.id, () => playground.sayIn(GROUP.id, BORIS, '/mode'));
    playground.pressIn(GROUP.id, BORIS, message_id, 'fo:confirm');
    await answerTo(GROUP.id, () => playground.sayIn(GROUP.id, BORIS, '/mode'));
    expect(await storage.subscribers.find(GROUP.id)).toEqual(group);
  });

  it.each(LANGUAGES)('fit into a message in %s', (language) => {
    expect(messageFaults(renderPrivacy(language))).toEqual([]);
    expect(messageFaults(renderForgetQuestion(language))).toEqual([]);
  });
});
