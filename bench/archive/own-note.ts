import { unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { between, pick, type Random } from '../search/random.ts';

/** A note that this measurement writes: a search for its word finds it and nothing else. */
export interface OwnNote {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly word: string;
}

const CONSONANTS = [...'bdfgklmnprstvz'];
const VOWELS = [...'aeiou'];
const SYLLABLES = 5;
const PARAGRAPHS = 60;
const SENTENCE = '潮水每天来回两次，渔村的人按它安排一天的活计；谁家的船先出港，谁家的灯就先亮。';

/** @param path where it is going to lie in the folder */
export function createOwnNote(random: Random, id: string, path: string): OwnNote {
  return { id, path, title: `潮汐手记${between(random, 100_000, 999_999)}`, word: inventWord(random) };
}

/** A word that no corpus holds. */
export function inventWord(random: Random): string {
  return Array.from({ length: SYLLABLES }, () => pick(random, CONSONANTS) + pick(random, VOWELS)).join('');
}

/** Of the size that most notes have. @param date the day that it bears, `YYYY-MM-DD` */
export async function writeOwnNote(content: string, note: OwnNote, date: string): Promise<void> {
  const { id, path, title, word } = note;
  const front = `---\nid: ${id}\ntitle: ${title}\ndate: '${date}'\ncategory: harbours\ntags:\n- tides\nsummary: ${SENTENCE}\n---\n`;
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, at) => `${at + 1}，${SENTENCE.repeat(2)}`);
  await writeFile(
    join(content, path),
    `${front}\n## 渔村的一天\n\n${paragraphs.join('\n\n')}\n\n## 后记\n\n渔夫管这叫 ${word}。\n`,
  );
}

export async function removeOwnNote(content: string, { path }: OwnNote): Promise<void> {
  await unlink(join(content, path));
}
