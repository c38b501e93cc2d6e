import { describe, expect, it } from 'vitest';
import { exportedWorkers, reachedFrom, readFunctions } from './find-text-work.ts';
import { measureGrowth } from './growth.ts';
import { HOSTILE_SHAPES } from './hostile-shapes.ts';
import { NOT_MEASURED, ROOMS_WITHOUT_OUTSIDE_TEXTS } from './not-measured.ts';
import { READING_FUNCTIONS } from './reading-functions.ts';
import { EPISODE_FUNCTIONS, TEXT_FUNCTIONS } from './text-functions.ts';

const ALL = { ...TEXT_FUNCTIONS, ...READING_FUNCTIONS, ...EPISODE_FUNCTIONS };

/** A shape in bytes of UTF-8, not in characters. */
function inBytes(shape: (size: number) => string): (bytes: number) => string {
  return (bytes) => {
    const text = Buffer.from(shape(bytes)).subarray(0, bytes).toString();
    return text.replace(/\ufffd{1,3}$/, '');
  };
}

/** Every function meets a third of the shapes, each another third, so that all are met; with `HOSTILE=all` it meets them all. */
const STEP = process.env['HOSTILE'] === 'all' ? 1 : 3;
const FUNCTIONS = Object.entries(ALL).map(([name, run]) => [name, run, partOf(name)] as const);

/** By its name, so that it meets the same shapes whatever is measured beside it. */
function partOf(name: string): number {
  return [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % STEP;
}

describe('the work over a hostile text grows with it', () => {
  it.each(FUNCTIONS)(
    '%s',
    async (_, run, part) => {
      const shapes = Object.entries(HOSTILE_SHAPES).filter((_entry, place) => place % STEP === part);
      const grown = [];
      for (const [shape, make] of shapes) {
        const growth = await measureGrowth(run, inBytes(make));
        if (growth) grown.push({ shape, ...growth });
      }
      expect(grown).toEqual([]);
    },
    300_000,
  );
});

describe('the functions that are measured', () => {
  const functions = readFunctions();
  const measured = Object.keys(ALL).map((name) => name.split(' ').slice(0, 2).join(' '));
  const reached = reachedFrom(measured, functions);
  const works = exportedWorkers(functions).filter((name) => !reached.has(name));

  it('are exported under these names', () => {
    expect(measured.filter((name) => !functions.get(name)?.isExported)).toEqual([]);
  });

  it('reach every function that works through a text of somebody outside', () => {
    const open = works.filter((name) => !((name.split('/')[0] ?? '') in ROOMS_WITHOUT_OUTSIDE_TEXTS));
    expect(open.toSorted()).toEqual(Object.keys(NOT_MEASURED).toSorted());
  });
});
