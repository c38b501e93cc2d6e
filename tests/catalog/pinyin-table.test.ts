import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PINYIN_TABLE_FILE, pinyinTableSource } from './pinyin-table-source.ts';

it('the table of pinyin holds what the library knows of every character', () => {
  expect(readFileSync(PINYIN_TABLE_FILE, 'utf8')).toBe(pinyinTableSource());
});
