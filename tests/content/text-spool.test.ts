import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createTextSpool } from '../../src/content/text-spool.ts';
import { packTexts } from '../../src/document/section-text.ts';

async function createPlace(): Promise<string> {
  const place = await mkdtemp(join(tmpdir(), 'spool-'));
  onTestFinished(() => rm(place, { recursive: true, force: true }));
  return place;
}

const textsOf = (text: string) => [{ heading: '一', blocks: [text, ''], folded: '折' }];
const packed = (text: string) => packTexts(textsOf(text));

it('texts come back as they were until there is to be room again', async () => {
  const spool = createTextSpool(join(await createPlace(), 'texts'));
  spool.put('a', packed('潮汐'));
  spool.put('b', packed('灯塔'.repeat(5_000)));
  spool.put('a', packed('改过'));
  expect(['a', 'b', 'c'].map(spool.get)).toEqual([packed('改过'), packed('灯塔'.repeat(5_000)), undefined]);
  spool.clear();
  expect(spool.get('a')).toBeUndefined();
  spool.put('c', packed('又来'));
  expect(spool.get('c')).toEqual(packed('又来'));
  spool.close();
  expect(spool.get('c')).toBeUndefined();
});

it('a spool leaves no file behind, and without a place it remembers nothing', async () => {
  const place = await createPlace();
  const spool = createTextSpool(join(place, 'texts'));
  spool.put('a', packed('潮汐'));
  spool.close();
  expect(await readdir(place)).toEqual([]);
  const nowhere = createTextSpool(join(place, 'no', 'such', 'folder', 'texts'));
  nowhere.put('a', packed('潮汐'));
  expect(nowhere.get('a')).toBeUndefined();
  nowhere.close();
});
