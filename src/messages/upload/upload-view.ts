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
import { phrasesFor } from '../phrases.ts';
import { problemList } from '../problems/problem-view.ts';

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

/** What is asked before an upload is saved; names the episode that it would replace, if any. */
export function uploadQuestion(place: UploadPlace, isOld: boolean, language: Language): RichText | string {
  const { upload } = phrasesFor(language);
  if (place.kind === 'doubt') return namingEpisode(upload.doubt, place.existing);
  if (place.kind === 'correction') return namingEpisode(upload.correction, place.existing);
  return isOld ? upload.old : upload.question;
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

/** A file that an admin has sent is saved, and its episode out. */
export function savedLine(path: string, title: string, language: Language): RichText {
  const name = shorten(path, NAME_LIMIT);
  return markName(phrasesFor(language).upload.saved(name, title), name);
}

/**
 * The episode is in a file that the bot did not write and therefore does not replace.
 * @param ref of the draft that still waits, which can be changed
 */
export function renderUploadTaken(episode: Episode, language: Language, ref?: string): OutgoingMessage {
  const { upload, review } = phrasesFor(language);
  const name = shorten(episode.path, NAME_LIMIT);
  return message(
    markName(upload.taken(titleOf(episode), name), name),
    ref === undefined ? [] : [[button(review.button.openDraft, { to: 'draft-card', ref })]],
  );
}

/** Sizes in bytes. */
export function renderUploadTooLarge(bytes: number, limit: number, language: Language): OutgoingMessage {
  return message(phrasesFor(language).upload.tooLarge(dataSize(bytes), dataSize(limit)));
}
