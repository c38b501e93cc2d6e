import { describe, expect, it } from 'vitest';
import { messageFaults } from '../../../../tests/messages/samples.ts';
import { ANNA, createBotGround } from '../../../../tests/telegram/start-bot.ts';
import { LANGUAGES } from '../../../domain/subscriber.ts';
import { createAboutFeature } from './about.ts';
import { renderAboutBot } from './about-view.ts';
import { ABOUT } from './words.ts';

describe('/about', () => {
  it('tells whoever asks, and /help offers it', async () => {
    const { playground, start, answerTo } = await createBotGround();
    const bot = await start({}, [createAboutFeature({ version: '1.2.3' })]);
    bot.polling.start();
    const { text } = await answerTo(ANNA, () => playground.say(ANNA, '/about'));
    expect(text).toContain('About this bot\nVersion 1.2.3');
    const help = await answerTo(ANNA, () => playground.say(ANNA, '/help'));
    expect(help.text).toContain(`/about ${ABOUT.en.commands.about}`);
  });

  it.each(LANGUAGES)('tells the version, what is new and what is kept, in %s', (language) => {
    const about = ABOUT[language];
    const shown = renderAboutBot('1.2.3', language);
    for (const part of [about.version('1.2.3'), ...about.news, ...about.privacy, about.source])
      expect(shown.text).toContain(part);
    expect(messageFaults(shown)).toEqual([]);
  });
});
