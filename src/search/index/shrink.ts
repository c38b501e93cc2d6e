import type { IndexFile } from './index-file.ts';

/** The file is shrunk when more than this share of it is free: less is reused by the next segments. */
const MOST_FREE = 0.05;
/** Pages of 8 KB: 0.65 ms of work on average. */
const PAGES_A_STEP = 32;

/** Whether so much of the file is free that it should be shrunk. */
export function isLoose(file: IndexFile): boolean {
  return file.freeShare() > MOST_FREE;
}

/** Removes the free pages from the file. Yields where other work may run. */
export function* shrink(file: IndexFile): Generator<void> {
  while (file.freeShare() > 0) {
    file.giveBack(PAGES_A_STEP);
    yield;
  }
  file.cutOff();
}
