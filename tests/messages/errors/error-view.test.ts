import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/domain/subscriber.ts';
import { toast } from '../../../src/messages/common/toast.ts';
import {
  renderFailure,
  renderPlainTextHint,
  renderTooLongArgument,
  renderUnknownCommand,
  staleButton,
} from '../../../src/messages/errors/error-view.ts';
import { messageFaults } from '../samples.ts';

describe.each(LANGUAGES)('what cannot be answered, in %s', (language) => {
  it('is told in sound messages and in notices that fit a callback answer', () => {
    const messages = [
      renderUnknownCommand(language),
      renderPlainTextHint(language),
      renderTooLongArgument(200, language),
      renderFailure(language),
    ];
    expect(messages.flatMap(messageFaults)).toEqual([]);
    for (const notice of [staleButton(language), toast('saved', language)]) {
      expect(notice.length).toBeGreaterThan(0);
      expect(notice.length).toBeLessThanOrEqual(200);
    }
  });
});
