import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/domain/subscriber.ts';
import { commandList } from '../../../src/messages/help/command-list.ts';
import { renderHelp } from '../../../src/messages/help/help-view.ts';
import { messageFaults } from '../samples.ts';

const EVERYONE =
  'start latest search ask episode company person product tag category term follow unfollow follows brief time timezone mode stop about help'.split(
    ' ',
  );
const ADMIN = 'drafts preview publish unpublish import broadcast stats problems aliases'.split(' ');

describe.each(LANGUAGES)('help in %s', (language) => {
  it('lists the commands of each role, described as Telegram wants', () => {
    expect(commandList('everyone', language).map(({ command }) => command)).toEqual(EVERYONE);
    expect(commandList('admin', language).map(({ command }) => command)).toEqual([...EVERYONE, ...ADMIN]);
    for (const { description } of commandList('admin', language)) {
      expect(description.length).toBeGreaterThan(0);
      expect(description.length).toBeLessThanOrEqual(256);
    }
  });

  it('shows every command, and those of admins to admins only', () => {
    const commandsOf = (role: 'everyone' | 'admin') =>
      [...renderHelp(role, language).text.matchAll(/^\/(\w+)/gm)].map((match) => match[1]);
    expect(commandsOf('everyone').toSorted()).toEqual(EVERYONE.filter((name) => name !== 'help').toSorted());
    expect(commandsOf('admin')).toEqual([...commandsOf('everyone'), ...ADMIN]);
  });

  it('is a sound message', () => {
    expect(messageFaults(renderHelp('admin', language))).toEqual([]);
  });
});
