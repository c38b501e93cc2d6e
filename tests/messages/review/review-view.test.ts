import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/domain/problem.ts';
import { LANGUAGES } from '../../../src/domain/subscriber.ts';
import { renderDigest } from '../../../src/messages/digest/digest.ts';
import {
  renderAdminUsage,
  renderDraftOffer,
  renderDrafts,
  renderHeld,
  renderKept,
  renderProblemNotice,
  renderProblems,
  renderPublished,
  renderRejectedNotice,
  renderUnpublished,
  renderUploadDiscarded,
  renderUploadFaults,
  renderUploadNotMarkdown,
  renderUploadPreview,
  renderUploadQuestion,
  renderUploadSaved,
  renderUploadTaken,
  renderUploadTooLarge,
  renderWithdrawal,
} from '../../../src/messages/review/review-view.ts';
import { renderWaiting } from '../../../src/messages/subscription/waiting-view.ts';
import { callbacksOf, messageFaults, sampleEpisode, sampleShown, stretches } from '../samples.ts';

const problem: Problem = {
  path: 'content/x.md',
  line: 7,
  field: 'date',
  fault: { code: 'expected-date', got: '2026/1/21' },
};
const draft = sampleShown({ draft: true });

describe('problems', () => {
  it('are listed one a line, the place as code so that no client makes a link of it', () => {
    const message = renderProblems([problem], 0, 'en');
    expect(message?.text).toContain(
      'content/x.md:7: date: expected YYYY-MM-DD, got "2026/1/21"; write 2026-01-21',
    );
    expect(stretches(message, 'code')).toEqual(['content/x.md:7']);
  });

  it('come a page at a time, what keeps a file out first, and say so when there are none', () => {
    const many = Array.from({ length: 500 }, (_, line) => ({ ...problem, line }));
    const warning: Problem = { path: 'content/w.md', line: 9, field: 'body', fault: { code: 'litter' } };
    const pages = [0, 62, 999].map((page) => renderProblems([warning, ...many], page, 'zh-Hans'));
    expect(pages.flatMap(messageFaults)).toEqual([]);
    expect(pages.map((page) => stretches(page, 'code').length)).toEqual([8, 5, 5]);
    expect(pages[0]?.text).toContain('500 处要改、1 条提醒');
    expect(pages[0]?.text).not.toContain('content/w.md');
    expect(stretches(pages[1] ?? draftless(), 'code').at(-1)).toBe('content/w.md:9');
    expect(renderProblems([], 0, 'en').text).toBe('The content is in order.');
  });
});

describe('a draft', () => {
  it('is shown exactly as subscribers would see it, then offered', () => {
    const messages = renderDraftOffer(draft, [], 'zh-Hans');
    const seen = renderDigest(
      { kind: 'daily', date: '2026-01-21', episodes: [draft], following: [] },
      'zh-Hans',
    );
    expect(messages.slice(0, -1)).toEqual(seen);
    expect(callbacksOf(messages.at(-1) ?? draftless())).toEqual(['p:k3f9a2xq', 'k:k3f9a2xq']);
  });

  it('is opened from the list by its number', () => {
    const message = renderDrafts([draft.episode], 0, 'en');
    expect(callbacksOf(message)).toEqual(['v:k3f9a2xq', 'q']);
    expect(stretches(message, 'code')).toEqual(['k3f9a2xq']);
  });
});

function draftless(): never {
  throw new Error('no message');
}

describe('an upload', () => {
  it('is shown, then offered under its token', () => {
    const messages = renderUploadPreview(draft, [], { kind: 'own' }, 'tok_-123', 'en');
    expect(callbacksOf(messages.at(-1) ?? draftless())).toEqual(['y:tok_-123', 'x:tok_-123']);
  });

  it.each(LANGUAGES)('names the title, the day and the file of what it would replace (%s)', (language) => {
    const standing = sampleEpisode({ title: 'Ferries', date: '2026-02-03', path: 'boats.md' });
    for (const kind of ['correction', 'doubt'] as const) {
      const question = renderUploadQuestion({ kind, standing }, 't', language);
      for (const name of ['Ferries', '2026-02-03', 'boats.md']) expect(question.text).toContain(name);
      expect(stretches(question, 'code')).toEqual(['boats.md']);
      expect(callbacksOf(question)).toEqual(kind === 'doubt' ? ['Y:t', 'y:t', 'x:t'] : ['y:t', 'x:t']);
    }
  });

  it('gets all its faults and the word that nothing was saved', () => {
    const [message] = renderUploadFaults('x.md', [problem], 'en');
    expect(message?.text).toMatch(/^🛠 x\.md: 1 thing to mend[\s\S]*nothing was saved\.$/);
  });

  it('tells sizes as people read them', () => {
    expect(renderUploadTooLarge(30 * 1024 * 1024, 1024 * 1024, 'en').text).toContain(
      '30 MB; the limit is 1 MB',
    );
  });
});

describe('every answer to an admin', () => {
  it.each(LANGUAGES)('is a sound message (%s)', (language) => {
    const episode = sampleEpisode({ title: '题'.repeat(300), id: 'i'.repeat(32) });
    const hostile = `../../\u202E${'x'.repeat(500)}\n\ud800.md`;
    const messages = [
      ...renderProblemNotice([problem], language),
      ...renderDraftOffer(sampleShown(), [], language),
      ...renderDraftOffer(draft, [], language),
      renderDrafts(
        Array.from({ length: 9 }, () => episode),
        1,
        language,
      ),
      renderDrafts([], 0, language),
      renderPublished(episode, language),
      renderUnpublished(episode, language),
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
      renderKept(episode, language),
      renderWaiting({ drafts: 1, problems: 0, aliases: 0 }, language),
      renderWaiting({ drafts: 2, problems: 3, aliases: 1 }, language),
      renderRejectedNotice(hostile, language),
      ...renderUploadFaults(hostile, [problem], language),
      ...renderUploadPreview(draft, [problem], { kind: 'own' }, 't'.repeat(60), language),
      renderUploadQuestion({ kind: 'correction', standing: { ...episode, path: hostile } }, 't', language),
      renderUploadQuestion({ kind: 'doubt', standing: { ...episode, path: hostile } }, 't', language),
      renderUploadSaved(hostile, { episode, standing: 'live' }, language),
      renderUploadSaved('x.md', { episode, standing: 'held' }, language),
      renderUploadDiscarded(language),
      renderUploadTaken(episode, language),
      renderUploadTooLarge(500, 400, language),
      renderUploadNotMarkdown(hostile, language),
      renderAdminUsage('publish', language),
    ];
    expect(messages.flatMap(messageFaults)).toEqual([]);
  });
});
