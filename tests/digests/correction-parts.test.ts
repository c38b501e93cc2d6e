import { describe, expect, it } from 'vitest';
import { useCorrections } from './correction-world.ts';

const ANN = 1;
const LONG = '很长的一句话，说了又说。'.repeat(400);

describe('a digest whose number of parts changes', () => {
  const world = useCorrections();

  it('says of a part that is needed no more, and fills it again', async () => {
    await world.subscribe(ANN);
    await world.save('a', { summary: LONG });
    await world.tick();
    await world.deliver();
    const before = world.screen(ANN);
    expect(before).toHaveLength(2);
    await world.save('a', { summary: '短了。' });
    await world.tick();
    await world.deliver();
    expect(world.screen(ANN)[0]).toContain('短了。');
    expect(world.screen(ANN)[1]).toContain('这一条不需要了');
    await world.save('a', { summary: LONG });
    await world.tick();
    await world.deliver();
    expect(world.screen(ANN)).toEqual(before);
  });

  it('goes on in a new message', async () => {
    await world.subscribe(ANN);
    await world.save('a');
    await world.tick();
    await world.deliver();
    await world.save('a', { summary: LONG });
    await world.tick();
    await world.deliver();
    expect(world.screen(ANN)).toHaveLength(2);
    expect(world.screen(ANN)[0]).toMatch(/✏️ 已更正[\s\S]*\(1\/2\)$/);
    expect(world.screen(ANN)[1]).toMatch(/\(2\/2\)$/);
    await world.save('a', { summary: '又短了。' });
    await world.tick();
    await world.deliver();
    expect(world.screen(ANN)).toHaveLength(2);
    expect(world.screen(ANN)[1]).toContain('这一条不需要了');
  });

  it('is corrected between two of its parts', async () => {
    await world.subscribe(ANN);
    await world.save('a', { summary: LONG });
    await world.tick();
    await world.deliver(1);
    await world.save('a', { summary: `开头改了。${LONG}` });
    await world.tick();
    await world.deliver();
    expect(world.screen(ANN)).toHaveLength(2);
    expect(world.screen(ANN)[0]).toMatch(/✏️ 已更正[\s\S]*开头改了/);
    expect(await world.tick()).toBe(0);
    await world.save('a', { summary: '短了。' });
    await world.tick();
    await world.deliver();
    expect(world.screen(ANN)[0]).toContain('短了。');
  });
});
