import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/domain/subscriber.ts';
import {
  renderChannelHint,
  renderChatAdminsOnly,
  renderGroupHello,
} from '../../../src/messages/chat/chat-view.ts';
import { toast } from '../../../src/messages/common/toast.ts';
import { messageFaults } from '../samples.ts';

const HOSTILE = `\u202E${'频道'.repeat(80)}\n<b>`;

describe.each(LANGUAGES)('in a group or channel, in %s', (language) => {
  it('every answer is a sound message, and every notice fits a callback answer', () => {
    const messages = [
      renderGroupHello(language),
      renderChannelHint(HOSTILE, language),
      renderChatAdminsOnly(language),
    ];
    expect(messages.flatMap(messageFaults)).toEqual([]);
    expect(renderChannelHint(HOSTILE, language).text).not.toMatch(/[\u202E\n]/);
    const notice = toast('chat-admins-only', language);
    expect(notice.length).toBeGreaterThan(0);
    expect(notice.length).toBeLessThanOrEqual(200);
  });
});
