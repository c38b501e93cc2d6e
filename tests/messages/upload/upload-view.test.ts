import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/domain/problem.ts';
import { LANGUAGES } from '../../../src/domain/subscriber.ts';
import { message } from '../../../src/messages/common/layout.ts';
import {
  renderUploadFaults,
  renderUploadSaved,
  renderUploadTaken,
  renderUploadTooLarge,
  uploadQuestion,
} from '../../../src/messages/upload/upload-view.ts';
import { messageFaults, sampleEpisode, stretches } from '../samples.ts';

const problem: Problem = {
  path: 'content/x.md',
  line: 7,
  field: 'date',
  fault: { code: 'expected-date', got: '2026/1/21' },
};
describe('an upload', () => {
  it.each(LANGUAGES)('names the title, the day and the file of what it would replace (%s)', (language) => {
    const existing = sampleEpisode({ title: 'Ferries', date: '2026-02-03', path: 'boats.md' });
    for (const kind of ['correction', 'doubt'] as const) {
      const question = message(uploadQuestion({ kind, existing }, false, language));
      for (const name of ['Ferries', '2026-02-03', 'boats.md']) expect(question.text).toContain(name);
      expect(stretches(question, 'code')).toEqual(['boats.md']);
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

describe('every answer to an upload', () => {
  it.each(LANGUAGES)('is a sound message (%s)', (language) => {
    const episode = sampleEpisode({ title: '题'.repeat(300), id: 'i'.repeat(32) });
    const hostile = `../../\u202E${'x'.repeat(500)}\n\ud800.md`;
    const messages = [
      ...renderUploadFaults(hostile, [problem], language),
      ...(['correction', 'doubt'] as const).map((kind) =>
        message(uploadQuestion({ kind, existing: { ...episode, path: hostile } }, false, language)),
      ),
      message(uploadQuestion({ kind: 'own' }, true, language)),
      renderUploadSaved(hostile, { episode, status: 'live' }, 'publish', language),
      renderUploadSaved(hostile, { episode, status: 'live' }, 'archive', language),
      renderUploadSaved('x.md', { episode, status: 'held' }, 'publish', language),
      renderUploadTaken(episode, language),
      renderUploadTooLarge(500, 400, language),
    ];
    expect(messages.flatMap(messageFaults)).toEqual([]);
  });
});
