import { vi } from 'vitest';

/** What Telegram's side has refused since the call, without what is no fault of the bot: an edit that changes nothing. */
export function watchRefusals(): () => string[] {
  const answers = vi.spyOn(Response, 'json');
  // Another test of the same file may have watched before: its bot, when it stopped, cut off its own poll.
  answers.mockClear();
  return () =>
    answers.mock.calls
      .map(([body]) => body as { ok?: boolean; description?: string })
      .filter(({ ok, description }) => ok === false && !description?.includes('message is not modified'))
      .map(({ description }) => description ?? '');
}
