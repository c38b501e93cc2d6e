import type { IndexFile } from './index-file.ts';

/** More of the file than this may not lie idle: less is taken up again by the next segments. */
const MOST_FREE = 0.05;
/** Pages of 8 KB: 0.65 ms of work on the average. */
const PAGES_A_STEP = 32;

/** Whether so much of the file holds nothing that it should shrink. */
export function isLoose(file: IndexFile): boolean {
  return file.freeShare() > MOST_FREE;
}

/** Gives back to the disk what holds nothing. Yields where other work may come between. */
export function* shrink(file: IndexFile): Generator<void> {
  while (file.freeShare() > 0) {
    file.giveBack(PAGES_A_STEP);
    yield;
  }
  file.cutOff();
}
