import { openStorage } from '../../src/storage/open-storage.ts';
import { HOUR, LEASE, NOW } from '../contracts/storage-home.ts';

/**
 * A bot in the middle of broadcast 1, in a process of its own, to be killed: `node broadcast-child.ts <file>`. Writes, pauses,
 * resumes and sends by turns, and says on a line of its own which chat was sent to once the storage has acknowledged it.
 */
const [file = ''] = process.argv.slice(2);
const { broadcasts, ledger } = await openStorage({ file });
await broadcasts.change(1, ['paused'], 'running');
await broadcasts.enforce(1, NOW);
for (;;) {
  await broadcasts.writeNext(1, NOW, NOW + HOUR, 7);
  process.stdout.write('written\n');
  await broadcasts.change(1, ['running'], 'paused');
  await broadcasts.enforce(1, NOW);
  await broadcasts.change(1, ['paused'], 'running');
  await broadcasts.enforce(1, NOW);
  for (const { id, chatId } of await ledger.claim(NOW, 2, LEASE)) {
    await ledger.markSent(id, id, NOW);
    process.stdout.write(`sent ${chatId}\n`);
  }
}
