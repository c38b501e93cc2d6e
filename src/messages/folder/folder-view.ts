import type { OutgoingMessage } from '../../domain/message.ts';
import type { ReadingReport } from '../../domain/reading-report.ts';
import type { Language } from '../../domain/subscriber.ts';
import { figure } from '../common/figure.ts';
import { duration } from '../common/figures.ts';
import { message } from '../common/layout.ts';
import { phrasesFor } from '../phrases.ts';

/** The reply to a person who writes while the archive is still being read. */
export function renderStillReading({ done, of, leftMs }: ReadingReport, language: Language): OutgoingMessage {
  const phrases = phrasesFor(language);
  const { stillReading, left } = phrases.folder;
  const time = leftMs === undefined ? [] : [left(duration(leftMs, phrases))];
  return message([`📖 ${stillReading(figure(done), figure(of))}`, ...time].join('\n'));
}

/** Progress of the reading, for admins: one message that is edited. */
export function renderReading({ done, of, leftMs }: ReadingReport, language: Language): OutgoingMessage {
  const phrases = phrasesFor(language);
  const { reading, files, left } = phrases.folder;
  const time = leftMs === undefined ? [] : [left(duration(leftMs, phrases))];
  return message(
    [reading, `${files(figure(done), figure(of))} · ${Math.floor((100 * done) / of)} %`, ...time].join('\n'),
  );
}

/** The final text of that message. @param files how many were read */
export function renderRead(files: number, language: Language): OutgoingMessage {
  return message(phrasesFor(language).folder.read(figure(files)));
}
