/** Writes the table of pinyin from the library: `npm run pinyin-table`. */
import { writeFileSync } from 'node:fs';
import { PINYIN_TABLE_FILE, pinyinTableSource } from './pinyin-table-source.ts';

writeFileSync(PINYIN_TABLE_FILE, pinyinTableSource());
