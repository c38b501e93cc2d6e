import { Context } from 'grammy';
import { describe, expect, it, vi } from 'vitest';
import { ANNA, startPlayground } from '../../../../playground/tests/start-playground.ts';
import { createMovableClock } from '../../../scheduling/clocks.ts';
import { createDraftPace } from './draft-stream.ts';

const LIMITS = { messagesPerSecond: 30, chatMessagesPerSecond: 1, chatBurst: 3 };
const textOf = (text: string) => ({ text, entities: [] });

async function startDrafting() {
  const clock = createMovableClock(0);
  const { playground, api } = await startPlayground({ clock, limits: LIMITS });
  playground.say(ANNA, 'hello');
  const [update] = await api.getUpdates();
  if (!update) throw new Error('nothing was said');
  const context = new Context(update, api, await api.getMe());
  const pace = createDraftPace(clock);
  const shown = () => playground.draftIn(ANNA)?.text;
  return { clock, playground, context, pace, shown };
}

describe('drafts', () => {
  it('leave no faster than Telegram takes them, and the newest is the one that leaves', async () => {
    const { clock, context, pace, shown } = await startDrafting();
    const drafts = pace.open(context, 1);
    drafts.show(textOf('one'));
    await vi.waitFor(() => expect(drafts.isSeen()).toBe(true));
    for (const text of ['two', 'three', 'four']) drafts.show(textOf(text));
    const others = pace.open(context, 2);
    clock.advance(1_499);
    expect(shown()).toBe('one');
    clock.advance(50);
    await vi.waitFor(() => expect(shown()).toBe('four'));
    await drafts.end();
    others.show(textOf('another answer'));
    clock.advance(1_600);
    await vi.waitFor(() => expect(shown()).toBe('another answer'));
    await others.end();
  });

  it('are over when they are ended: nothing comes after', async () => {
    const { clock, context, pace, shown } = await startDrafting();
    const drafts = pace.open(context, 1);
    drafts.show(textOf('one'));
    drafts.show(textOf('two'));
    await drafts.end();
    expect(['one', 'two', undefined]).toContain(shown());
    const last = shown();
    drafts.show(textOf('three'));
    clock.advance(5_000);
    await drafts.end();
    expect(shown()).toBe(last);
  });

  it('that are refused harm nobody, and the chat is left alone for as long as it wants', async () => {
    const { clock, playground, context, pace, shown } = await startDrafting();
    playground.failNext('sendMessageDraft', {
      kind: 'error',
      errorCode: 429,
      description: 'Too Many Requests: retry after 60',
      parameters: { retry_after: 60 },
    });
    const refused = pace.open(context, 1);
    refused.show(textOf('one'));
    await refused.end();
    expect(refused.isSeen()).toBe(false);
    const later = pace.open(context, 2);
    later.show(textOf('two'));
    clock.advance(50_000);
    expect(shown()).toBeUndefined();
    clock.advance(12_000);
    await vi.waitFor(() => expect(shown()).toBe('two'));
    await later.end();
  });
});
