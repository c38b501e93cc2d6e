import type { Episode } from '../../domain/episode.ts';
import type { OutgoingMessage, RichText } from '../../domain/message.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Language } from '../../domain/subscriber.ts';
import type { UploadPlace } from '../../domain/upload.ts';
import { button } from '../common/buttons.ts';
import { shorten } from '../common/clean-text.ts';
import { titleOf } from '../common/episode-line.ts';
import { dataSize } from '../common/figures.ts';
import { message } from '../common/layout.ts';
import { markName } from '../common/mark-name.ts';
import { renderPreview } from '../digest/preview.ts';
import type { DigestEpisode } from '../digest/shown-episode.ts';
import { phrasesFor } from '../phrases.ts';
import { problemList, renderWarnings } from '../problems/problem-view.ts';

/** Characters of a file name or path that a message shows. */
const NAME_LIMIT = 120;

/** An uploaded file with faults: all faults, and that nothing was saved. */
export function renderUploadFaults(
  fileName: string,
  problems: readonly Problem[],
  language: Language,
): OutgoingMessage[] {
  const { upload } = phrasesFor(language);
  const name = shorten(fileName, NAME_LIMIT);
  const title = markName(upload.faults(name, problems.length), name);
  return problemList(title, problems, upload.faultsNext, language);
}

/** What is asked about an upload. */
export interface UploadQuestionView {
  readonly place: UploadPlace;
  /** Whether its day is too long past for news. */
  readonly isOld: boolean;
  readonly token: string;
}

/** An uploaded file as subscribers would see it, its warnings, then the question what to do with it. */
export function renderUploadPreview(
  preview: DigestEpisode,
  warnings: readonly Problem[],
  question: UploadQuestionView,
  language: Language,
): OutgoingMessage[] {
  return [
    ...renderPreview(preview, language),
    ...renderWarnings(warnings, language),
    renderUploadQuestion(question, language),
  ];
}

/** What to do with an uploaded file; names the episode that it would replace, if any, and says when it would be no news. */
export function renderUploadQuestion(
  { place, isOld, token }: UploadQuestionView,
  language: Language,
): OutgoingMessage {
  const { upload } = phrasesFor(language);
  const discard = button(upload.button.discard, { to: 'discard-upload', token });
  const publish = button(upload.button.publish, { to: 'publish-upload', token });
  const archive = button(upload.button.archive, { to: 'archive-upload', token });
  if (place.kind === 'doubt') {
    return message(namingEpisode(upload.doubt, place.existing), [
      [button(upload.button.replace, { to: 'replace-upload', token })],
      [button(upload.button.publishApart, { to: 'publish-upload', token })],
      ...(isOld ? [[archive]] : []),
      [discard],
    ]);
  }
  if (place.kind !== 'correction' && isOld) {
    return message(upload.old, [
      [archive],
      [button(upload.button.publishOld, { to: 'publish-upload', token })],
      [discard],
    ]);
  }
  const question =
    place.kind === 'correction' ? namingEpisode(upload.correction, place.existing) : upload.question;
  return message(question, [[publish, discard]]);
}

function namingEpisode(
  word: (path: string, title: string, date: string) => string,
  episode: Episode,
): RichText {
  const name = shorten(episode.path, NAME_LIMIT);
  return markName(word(name, titleOf(episode), episode.date), name);
}

/** The file is in the content folder, and the episode is live or held. */
export function renderUploadSaved(
  path: string,
  { episode, status }: { readonly episode: Episode; readonly status: string },
  decided: 'publish' | 'archive' | 'replace',
  language: Language,
): OutgoingMessage {
  const { upload, button: label } = phrasesFor(language);
  const name = shorten(path, NAME_LIMIT);
  const out = decided === 'archive' ? upload.archived : upload.saved;
  const word = status === 'held' ? upload.held : out;
  return message(markName(word(name, titleOf(episode)), name), [
    [button(label.unpublish, { to: 'unpublish', id: episode.id })],
  ]);
}

/** The admin discarded the upload. */
export function renderUploadDiscarded(language: Language): OutgoingMessage {
  return message(phrasesFor(language).upload.discarded);
}

/** A notice at the top of the chat: the upload is no longer stored. */
export function uploadGone(language: Language): string {
  return phrasesFor(language).upload.gone;
}

/** The episode is in a file that the bot did not write and therefore does not replace. */
export function renderUploadTaken(episode: Episode, language: Language): OutgoingMessage {
  const { upload } = phrasesFor(language);
  const name = shorten(episode.path, NAME_LIMIT);
  return message(markName(upload.taken(titleOf(episode), name), name));
}

/** Sizes in bytes. */
export function renderUploadTooLarge(bytes: number, limit: number, language: Language): OutgoingMessage {
  return message(phrasesFor(language).upload.tooLarge(dataSize(bytes), dataSize(limit)));
}
