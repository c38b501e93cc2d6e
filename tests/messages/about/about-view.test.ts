import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/domain/subscriber.ts';
import { renderAboutBot } from '../../../src/messages/about/about-view.ts';
import { phrasesFor } from '../../../src/messages/phrases.ts';
import { messageFaults } from '../samples.ts';

describe.each(LANGUAGES)('about the bot, in %s', (language) => {
  it('tells the version, what is new and what is kept', () => {
    const { about } = phrasesFor(language);
    const { text } = renderAboutBot('1.2.3', language);
    for (const part of [about.version('1.2.3'), ...about.news, ...about.privacy, about.source])
      expect(text).toContain(part);
  });

  it('is a sound message', () => {
    expect(messageFaults(renderAboutBot('1.2.3', language))).toEqual([]);
  });
});
