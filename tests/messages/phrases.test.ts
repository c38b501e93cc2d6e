import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/domain/subscriber.ts';

const SRC = new URL('../../src/', import.meta.url);

/** What the files `words.ts` of all folders export for all languages: the words of the folder. */
const WORDS: readonly Readonly<Record<Language, unknown>>[] = await readAllWords();

async function readAllWords() {
  const files = (await readdir(SRC, { recursive: true })).filter((file) => /(^|\/)words\.ts$/.test(file));
  const modules: object[] = await Promise.all(files.map((file) => import(new URL(file, SRC).pathname)));
  return modules.flatMap((module) => Object.values(module).filter(isInAllLanguages));
}

function isInAllLanguages(value: unknown): value is Readonly<Record<Language, unknown>> {
  return typeof value === 'object' && value !== null && LANGUAGES.every((language) => language in value);
}

describe.each(LANGUAGES)('the phrases in %s', (language) => {
  it('leaves no phrase empty', () => {
    const empty: string[] = [];
    const look = (value: unknown, path: string): void => {
      if (typeof value === 'string' && value.trim() === '') empty.push(path);
      if (value !== null && typeof value === 'object') {
        for (const [key, inner] of Object.entries(value)) look(inner, `${path}.${key}`);
      }
    };
    for (const words of WORDS) look(words[language], language);
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
    for (const words of WORDS) look(words[language]);
    return parts.join('\n');
  };

  it('holds no character that is simplified only', () => {
    const simplified = /[们这还没从关订阅设发开单时间请书见称题档预览长动删载传选择节页编辑错误链]/g;
    expect(everything('zh-Hant').match(simplified) ?? []).toEqual([]);
  });

  it('speaks as people in Taiwan do', () => {
    for (const word of ['訂閱', '追蹤', '儲存', '檔案', '資料夾', '推播', '關於這個機器人'])
      expect(everything('zh-Hant')).toContain(word);
    for (const word of ['关注', '保存', '文件夹']) expect(everything('zh-Hans')).toContain(word);
  });
});
