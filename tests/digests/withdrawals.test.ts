import { describe, expect, it } from 'vitest';
import { useCorrections } from './correction-world.ts';

const ANN = 1;
const BEN = 2;

describe('an episode that is withdrawn', () => {
  const world = useCorrections();

  it('leaves nothing but its title, and comes back as it was', async () => {
    await world.subscribe(ANN);
    await world.save('a', { source: 'https://example.com/a' });
    await world.tick();
    await world.deliver();
    const before = world.screen(ANN);
    await world.withhold('a');
    expect(await world.tick()).toBe(1);
    const [edit] = await world.deliver();
    expect(edit?.message).toEqual({ text: '🚫 已撤回：第 a 期', entities: [], buttons: [] });
    await world.approve('a');
    expect(await world.tick()).toBe(1);
    await world.deliver();
    expect(world.screen(ANN)).toEqual(before);
    expect(await world.tick()).toBe(0);
  });

  it('is a line among several, and the others keep their numbers', async () => {
    await world.subscribe(ANN);
    await world.save('a');
    await world.save('b');
    await world.tick();
    await world.deliver();
    await world.withhold('a');
    await world.tick();
    const [edit] = await world.deliver();
    expect(world.screen(ANN)[0]).toBe(
      '✨ 新的 2 期\n\n1. 🚫 已撤回：第 a 期\n\n2. 第 b 期\n2026-03-01\n摘要 b。',
    );
    expect(edit?.message.buttons.flat().map(({ label }) => label)).toEqual(['2 打开', '👍 👎']);
  });

  it('is not sent where it still waits, nor owed again; published again in time it is', async () => {
    await world.subscribe(ANN, BEN);
    await world.save('a');
    await world.tick();
    await world.deliver(1);
    await world.withhold('a');
    await world.tick();
    await world.deliver();
    expect(world.screen(ANN)).toEqual(['🚫 已撤回：第 a 期']);
    expect(world.screen(BEN)).toEqual([]);
    expect(await world.counts()).toMatchObject({ expired: 1, pending: 0 });
    await world.tick();
    expect(await world.deliver()).toEqual([]);
    await world.approve('a');
    await world.tick();
    await world.deliver();
    expect(world.screen(BEN)).toEqual(['✨ 新的一期\n\n第 a 期\n2026-03-01\n摘要 a。']);
    expect(world.screen(ANN)).toEqual(world.screen(BEN));
  });

  it('is left out of a digest of several that still waits', async () => {
    await world.subscribe(ANN);
    await world.save('a');
    await world.save('b');
    await world.tick();
    await world.withhold('a');
    await world.tick();
    await world.deliver();
    expect(world.screen(ANN)).toEqual(['✨ 新的一期\n\n第 b 期\n2026-03-01\n摘要 b。']);
  });

  it('is withdrawn with the file gone too, which by itself changes nothing', async () => {
    await world.subscribe(ANN);
    await world.save('a');
    await world.tick();
    await world.deliver();
    await world.removeFile('a');
    expect(await world.tick()).toBe(0);
    await world.withhold('a');
    expect(await world.tick()).toBe(1);
  });
});

describe('an episode whose file is away', () => {
  const world = useCorrections();

  it('shows its title alone where another one is corrected, and all of it when it is back', async () => {
    await world.subscribe(ANN);
    await world.save('a');
    await world.save('b');
    await world.tick();
    await world.deliver();
    await world.removeFile('a');
    await world.save('b', { summary: '乙改了。' });
    await world.tick();
    await world.deliver();
    expect(world.screen(ANN)[0]).toContain('1. 暂时看不到：第 a 期\n\n2. 第 b 期 ✏️\n');
    await world.putBack('a');
    expect(await world.tick()).toBe(1);
    await world.deliver();
    expect(world.screen(ANN)[0]).toContain('1. 第 a 期');
    expect(world.screen(ANN)[0]).toContain('摘要 a。');
  });
});
