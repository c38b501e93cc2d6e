import { openStorage } from '../../src/storage/open-storage.ts';
import { edition, LEASE, NOW } from '../contracts/storage-home.ts';

/**
 * A bot's storage in a process of its own, to be killed: `node storage-child.ts <file> <first number>`. Writes numbered
 * notices and sends them, and says each step on its own line once the storage has acknowledged it.
 */
const [file = '', first = '0'] = process.argv.slice(2);
const { editions, ledger } = await openStorage({ file });
const say = (word: string, id: number) => process.stdout.write(`${word} ${id}\n`);

say('open', 0);
for (let number = Number(first); ; number += 1) {
  await editions.write(edition(`notice:${number}`, number));
  say('written', number);
  if (number % 2 === 0) continue;
  for (const { id } of await ledger.claim(NOW, 1, LEASE)) {
    await ledger.markSent(id, number, NOW);
    say('sent', id);
  }
}
