import { describe, expect, it } from 'vitest';
import { messageFaults } from '../../../../tests/messages/samples.ts';
import { LANGUAGES } from '../../../domain/subscriber.ts';
import { type Command, listCommands } from '../../command-list.ts';
import { renderChatHelp, renderHelp } from './help-view.ts';

function command(
  name: string,
  group: Command['group'],
  place: number,
  users: Command['users'] = 'everyone',
): Command {
  return { name, group, place, users, describe: (language) => `${name} in ${language}` };
}

/** As features declare them, which need not be in the order of `/help`. */
const COMMANDS = listCommands([
  { commands: [command('stop', 'delivery', 2, 'chat-admins'), command('start', 'start', 1, 'chat-admins')] },
  { commands: [command('stats', 'admin', 1, 'editors'), command('time', 'delivery', 1, 'chat-admins')] },
  { commands: [command('search', 'read', 2), command('latest', 'read', 1), command('follows', 'follow', 1)] },
  { commands: [command('help', 'bot', 2), command('about', 'bot', 1)] },
]);

describe.each(LANGUAGES)('help in %s', (language) => {
  const shown = (role: 'everyone' | 'editor') =>
    [...renderHelp(COMMANDS, role, language).text.matchAll(/^\/(\w+) (.+)$/gm)].map(([, name, text]) => {
      expect(text).toBe(`${name} in ${language}`);
      return name;
    });

  it('shows every command but itself in its group, and those of admins to admins only', () => {
    const everyone = ['latest', 'search', 'follows', 'start', 'time', 'stop', 'about'];
    expect(shown('everyone')).toEqual(everyone);
    expect(shown('editor')).toEqual([...everyone, 'stats']);
  });

  it('is short in a group: what its members may use, then what its admins may, the chief ones in words', () => {
    const { text } = renderChatHelp(COMMANDS, 'group', language);
    expect(text.split('\n').filter((line) => line.startsWith('/'))).toEqual([
      `/latest latest in ${language}`,
      `/search search in ${language}`,
      '/follows /about',
      `/start start in ${language}`,
      `/stop stop in ${language}`,
      '/time',
    ]);
  });

  it('offers the readers of a channel nothing that they cannot do there', () => {
    const { text } = renderChatHelp(COMMANDS, 'channel', language);
    expect(text.split('\n').filter((line) => line.startsWith('/'))).toEqual([
      `/start start in ${language}`,
      `/stop stop in ${language}`,
      '/time',
    ]);
  });

  it('is a sound message', () => {
    const messages = [
      renderHelp(COMMANDS, 'editor', language),
      renderChatHelp(COMMANDS, 'group', language),
      renderChatHelp(COMMANDS, 'channel', language),
    ];
    expect(messages.flatMap(messageFaults)).toEqual([]);
  });
});
