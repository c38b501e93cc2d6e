import type { OutgoingMessage } from '../../domain/message.ts';
import type { Language } from '../../domain/subscriber.ts';
import { renderDigest } from './digest.ts';
import type { DigestEpisode } from './shown-episode.ts';

/** An episode as subscribers will see it in a daily digest. */
export function renderPreview(shown: DigestEpisode, language: Language): OutgoingMessage[] {
  return renderDigest(
    { kind: 'preview', date: shown.episode.date, hasRating: true, episodes: [shown] },
    language,
  );
}
