import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/domain/subscriber.ts';
import {
  renderChannelHint,
  renderChatAdminsOnly,
  renderGroupHello,
} from '../../../src/messages/chat/chat-view.ts';
import { notSubscribedToast, toast } from '../../../src/messages/common/toast.ts';
import { COMMANDS, commandList } from '../../../src/messages/help/command-list.ts';
import { renderChatHelp } from '../../../src/messages/help/help-view.ts';
import { messageFaults } from '../samples.ts';

const HOSTILE = `\u202E${'频道'.repeat(80)}\n<b>`;

describe.each(LANGUAGES)('in a group or channel, in %s', (language) => {
  it('every answer is a sound message, and every notice fits a callback answer', () => {
    const messages = [
      renderGroupHello(language),
      renderChannelHint(HOSTILE, language),
      renderChatAdminsOnly(language),
      renderChatHelp(language),
    ];
    expect(messages.flatMap(messageFaults)).toEqual([]);
    expect(renderChannelHint(HOSTILE, language).text).not.toMatch(/[\u202E\n]/);
    for (const notice of [toast('chat-admins-only', language), notSubscribedToast(language, 'group')]) {
      expect(notice.length).toBeGreaterThan(0);
      expect(notice.length).toBeLessThanOrEqual(200);
    }
    expect(notSubscribedToast(language, 'group')).not.toBe(notSubscribedToast(language, 'private'));
  });

  it('help is short and names every command once', () => {
    const { text } = renderChatHelp(language);
    expect(text.split('\n').length).toBeLessThanOrEqual(8);
    const named = [...text.matchAll(/\/(\w+)/g)].map(([, name]) => name);
    expect(named.toSorted()).toEqual(COMMANDS.filter((name) => name !== 'help').toSorted());
  });

  it('members are offered what changes nothing, and its admins all of everyone’s commands', () => {
    const offered = (audience: 'members' | 'chat-admins') =>
      commandList(audience, language).map(({ command }) => command);
    expect(offered('members')).not.toEqual(expect.arrayContaining(['start']));
    for (const setting of ['start', 'stop', 'time', 'timezone', 'mode', 'follow', 'unfollow'])
      expect(offered('members')).not.toContain(setting);
    expect(offered('chat-admins')).toEqual([...COMMANDS]);
  });
});
