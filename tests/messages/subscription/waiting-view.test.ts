import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/domain/subscriber.ts';
import { renderWaiting } from '../../../src/messages/subscription/waiting-view.ts';
import { messageFaults } from '../samples.ts';

describe('what waits for an admin', () => {
  it.each(LANGUAGES)('is a sound message (%s)', (language) => {
    const messages = [
      renderWaiting({ drafts: 1, problems: 0, aliases: 0 }, language),
      renderWaiting({ drafts: 2, problems: 3, aliases: 1 }, language),
    ];
    expect(messages.flatMap(messageFaults)).toEqual([]);
  });
});
