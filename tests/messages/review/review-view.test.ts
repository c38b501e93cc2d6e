import { describe, expect, it } from 'vitest';
import { shownVersion } from '../../../src/domain/draft.ts';
import { LANGUAGES } from '../../../src/domain/subscriber.ts';
import { renderDigest } from '../../../src/messages/digest/digest.ts';
import {
  renderAdminUsage,
  renderDraftOffer,
  renderDrafts,
  renderHeld,
  renderKept,
  renderKeptPublished,
  renderPublished,
  renderUndone,
  renderUnpublished,
  renderWithdrawal,
  renderWithdrawQuestion,
} from '../../../src/messages/review/review-view.ts';
import { callbacksOf, messageFaults, sampleEpisode, sampleShown, stretches } from '../samples.ts';

const draft = sampleShown({ draft: true });
const NO_OTHERS = { waiting: [], imports: [] };
const OTHERS = {
  waiting: [{ ref: 'i'.repeat(32), title: '题'.repeat(300), kind: 'held' as const }],
  imports: [{ token: 'Ab_-Ab_-Ab_-', title: '\u202e\ud800' }],
};

describe('a draft', () => {
  it('is shown exactly as subscribers would see it, then offered', () => {
    const messages = renderDraftOffer(draft, [], 'zh-Hans');
    const seen = renderDigest(
      { kind: 'daily', date: '2026-01-21', hasRating: true, episodes: [draft] },
      'zh-Hans',
    );
    expect(messages.slice(0, -1)).toEqual(seen);
    expect(callbacksOf(messages.at(-1) ?? draftless())).toEqual([
      `dw:k3f9a2xq:${shownVersion(draft.episode.hash)}:out:0`,
      'k:k3f9a2xq',
      'db:k3f9a2xq',
    ]);
  });

  it('is opened from the list by its number', () => {
    const message = renderDrafts([draft.episode], 0, NO_OTHERS, 'en');
    expect(callbacksOf(message)).toEqual(['v:k3f9a2xq', 'q']);
    expect(stretches(message, 'code')).toEqual(['k3f9a2xq']);
  });
});

function draftless(): never {
  throw new Error('no message');
}

describe('every answer to a decision', () => {
  it.each(LANGUAGES)('is a sound message (%s)', (language) => {
    const episode = sampleEpisode({ title: '题'.repeat(300), id: 'i'.repeat(32) });
    const messages = [
      ...renderDraftOffer(sampleShown(), [], language),
      ...renderDraftOffer(draft, [], language),
      renderDrafts(
        Array.from({ length: 9 }, () => episode),
        1,
        NO_OTHERS,
        language,
      ),
      renderDrafts([], 0, NO_OTHERS, language),
      renderDrafts([episode], 0, OTHERS, language),
      renderDrafts([], 0, OTHERS, language),
      renderPublished(episode, undefined, language),
      renderPublished(episode, 'next', language),
      renderUnpublished(episode, 1_790_000_000_000, language),
      renderWithdrawQuestion(episode, 0, language),
      renderWithdrawQuestion(episode, 1_234, language),
      renderKeptPublished(episode, language),
      renderUndone(episode, language),
      renderWithdrawal(
        {
          title: episode.title,
          phase: 'under-way',
          changed: 1,
          waiting: 2,
          repeating: 3,
          unchanged: 4,
          unknown: 5,
        },
        language,
      ),
      renderHeld(episode, '2026-02-01 08:00 UTC', language),
      renderKept(episode, 'next', language),
      renderAdminUsage('publish', language),
    ];
    expect(messages.flatMap(messageFaults)).toEqual([]);
  });
});
