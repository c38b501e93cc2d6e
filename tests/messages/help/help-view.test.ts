import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/domain/subscriber.ts';
import { renderAboutBot } from '../../../src/messages/about/about-view.ts';
import {
  commandList,
  renderFailure,
  renderHelp,
  renderPlainTextHint,
  renderTooLongArgument,
  renderUnknownCommand,
  staleButton,
  toast,
} from '../../../src/messages/help/help-view.ts';
import { phrasesFor } from '../../../src/messages/phrases-for.ts';
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

  it('tells the version, what is new and what is kept', () => {
    const { about } = phrasesFor(language);
    const { text } = renderAboutBot('1.2.3', language);
    for (const part of [about.version('1.2.3'), ...about.news, ...about.privacy, about.source])
      expect(text).toContain(part);
  });

  it('answers in sound messages and in notices that fit a callback answer', () => {
    const messages = [
      renderHelp('admin', language),
      renderAboutBot('1.2.3', language),
      renderUnknownCommand(language),
      renderPlainTextHint(language),
      renderTooLongArgument(200, language),
      renderFailure(language),
    ];
    expect(messages.flatMap(messageFaults)).toEqual([]);
    for (const notice of [
      staleButton(language),
      toast('not-subscribed', language),
      toast('saved', language),
    ]) {
      expect(notice.length).toBeGreaterThan(0);
      expect(notice.length).toBeLessThanOrEqual(200);
    }
  });

  it('leaves no phrase empty', () => {
    const empty: string[] = [];
    const look = (value: unknown, path: string): void => {
      if (typeof value === 'string' && value.trim() === '') empty.push(path);
      if (value !== null && typeof value === 'object') {
        for (const [key, inner] of Object.entries(value)) look(inner, `${path}.${key}`);
      }
    };
    look(phrasesFor(language), language);
    expect(empty).toEqual([]);
  });
});

describe('traditional Chinese', () => {
  const everything = (language: 'zh-Hans' | 'zh-Hant'): string => {
    const parts: string[] = [];
    const look = (value: unknown): void => {
      if (typeof value === 'string') parts.push(value);
      // A phrase that takes values shows its own words in its source.
      if (typeof value === 'function') parts.push(String(value));
      if (value !== null && typeof value === 'object') Object.values(value).forEach(look);
    };
    look(phrasesFor(language));
    return parts.join('\n');
  };

  it('holds no character that is simplified only', () => {
    const simplified = /[们这还没从关订阅设发开单时间请书见称题档预览长动删载传选择节页编辑错误链]/g;
    expect(everything('zh-Hant').match(simplified) ?? []).toEqual([]);
  });

  it('speaks as people in Taiwan do', () => {
    for (const word of ['訂閱', '追蹤', '儲存', '檔案', '資料夾', '推播'])
      expect(everything('zh-Hant')).toContain(word);
    for (const word of ['关注', '保存', '文件夹']) expect(everything('zh-Hans')).toContain(word);
  });
});
