import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/domain/problem.ts';
import { LANGUAGES } from '../../../src/domain/subscriber.ts';
import type { UploadPlace } from '../../../src/domain/upload.ts';
import {
  renderUploadDiscarded,
  renderUploadFaults,
  renderUploadPreview,
  renderUploadQuestion,
  renderUploadSaved,
  renderUploadTaken,
  renderUploadTooLarge,
} from '../../../src/messages/upload/upload-view.ts';
import { callbacksOf, messageFaults, sampleEpisode, sampleShown, stretches } from '../samples.ts';

const problem: Problem = {
  path: 'content/x.md',
  line: 7,
  field: 'date',
  fault: { code: 'expected-date', got: '2026/1/21' },
};
const draft = sampleShown({ draft: true });

const asked = (place: UploadPlace, token = 't') => ({ place, token, isOld: false });

describe('an upload', () => {
  it('that is old is first of all offered to the archive', () => {
    const question = renderUploadQuestion({ ...asked({ kind: 'own' }), isOld: true }, 'en');
    expect(callbacksOf(question)).toEqual(['L:t', 'y:t', 'x:t']);
    const existing = sampleEpisode();
    const doubt = renderUploadQuestion({ ...asked({ kind: 'doubt', existing }), isOld: true }, 'en');
    expect(callbacksOf(doubt)).toEqual(['Y:t', 'y:t', 'L:t', 'x:t']);
  });

  it('is shown, then offered under its token', () => {
    const messages = renderUploadPreview(draft, [], asked({ kind: 'own' }, 'tok_-123'), 'en');
    expect(callbacksOf(messages.at(-1) ?? draftless())).toEqual(['y:tok_-123', 'x:tok_-123']);
  });

  it.each(LANGUAGES)('names the title, the day and the file of what it would replace (%s)', (language) => {
    const existing = sampleEpisode({ title: 'Ferries', date: '2026-02-03', path: 'boats.md' });
    for (const kind of ['correction', 'doubt'] as const) {
      const question = renderUploadQuestion(asked({ kind, existing }), language);
      for (const name of ['Ferries', '2026-02-03', 'boats.md']) expect(question.text).toContain(name);
      expect(stretches(question, 'code')).toEqual(['boats.md']);
      expect(callbacksOf(question)).toEqual(kind === 'doubt' ? ['Y:t', 'y:t', 'x:t'] : ['y:t', 'x:t']);
    }
  });

  it('gets all its faults and the word that nothing was saved', () => {
    const [message] = renderUploadFaults('x.md', [problem], 'en');
    expect(message?.text).toMatch(/^🛠 x\.md: 1 thing to fix[\s\S]*nothing was saved\.$/);
  });

  it('tells sizes as people read them', () => {
    expect(renderUploadTooLarge(30 * 1024 * 1024, 1024 * 1024, 'en').text).toContain(
      '30 MB; the limit is 1 MB',
    );
  });
});

function draftless(): never {
  throw new Error('no message');
}

describe('every answer to an upload', () => {
  it.each(LANGUAGES)('is a sound message (%s)', (language) => {
    const episode = sampleEpisode({ title: '题'.repeat(300), id: 'i'.repeat(32) });
    const hostile = `../../\u202E${'x'.repeat(500)}\n\ud800.md`;
    const messages = [
      ...renderUploadFaults(hostile, [problem], language),
      ...renderUploadPreview(draft, [problem], asked({ kind: 'own' }, 't'.repeat(60)), language),
      renderUploadQuestion(asked({ kind: 'correction', existing: { ...episode, path: hostile } }), language),
      renderUploadQuestion({ ...asked({ kind: 'own' }), isOld: true }, language),
      renderUploadQuestion(asked({ kind: 'doubt', existing: { ...episode, path: hostile } }), language),
      renderUploadSaved(hostile, { episode, status: 'live' }, 'publish', language),
      renderUploadSaved(hostile, { episode, status: 'live' }, 'archive', language),
      renderUploadSaved('x.md', { episode, status: 'held' }, 'publish', language),
      renderUploadDiscarded(language),
      renderUploadTaken(episode, language),
      renderUploadTooLarge(500, 400, language),
    ];
    expect(messages.flatMap(messageFaults)).toEqual([]);
  });
});
