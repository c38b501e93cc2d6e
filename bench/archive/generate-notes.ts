import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CopiedCorpus } from './copy-corpus.ts';
import { createNoteWriter } from './note-writer.ts';

/** Files that are written at the same time. */
const LOT = 32;

/** Writes so many notes into a folder, a few at a time: no archive need fit into memory. The same seed gives the same notes. */
export async function generateNotes(dir: string, count: number, seed: number): Promise<CopiedCorpus> {
  const write = createNoteWriter(seed);
  const notes: string[] = [];
  let bytes = 0;
  for (let from = 0; from < count; from += LOT) {
    const lot = Array.from({ length: Math.min(LOT, count - from) }, (_, at) => write(from + at));
    await Promise.all(lot.map(({ name, text }) => writeFile(join(dir, name), text)));
    for (const { name, text } of lot) {
      notes.push(name);
      bytes += Buffer.byteLength(text);
    }
  }
  return { notes: notes.sort(), bytes };
}
