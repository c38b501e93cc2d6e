/** Takes episodes into an index until it is killed; a line for each lot that was taken in. */
import { createMovableClock } from '../../src/scheduling/clocks.ts';
import { openSearchIndex } from '../../src/search/open-search-index.ts';
import { lineOf } from './archive-of-lines.ts';

const [, , file = ''] = process.argv;
const open = () => openSearchIndex({ file, clock: createMovableClock(0), onError: () => process.exit(1) });
let index = await open();
for (let number = 0; ; number += 1) {
  await index.put([lineOf(`${number % 700}`, `芯片之${number}${'，别的话'.repeat(50)}`)]);
  // Something has to be on disk by the time of the kill, however fast the rest goes.
  if (number === 100) {
    await index.close();
    index = await open();
  }
  if (number % 10 === 0) console.log(number);
}
