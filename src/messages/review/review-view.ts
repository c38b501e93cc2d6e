import type { Instant } from '../../domain/clock.ts';
import type { Episode } from '../../domain/episode.ts';
import type { OutgoingMessage, RichText } from '../../domain/message.ts';
import type { MissingFiles } from '../../domain/missing-files.ts';
import { isWarning, type Problem } from '../../domain/problem.ts';
import type { Language } from '../../domain/subscriber.ts';
import type { UploadPlace } from '../../domain/upload.ts';
import { button, inRows, pageOf, pager, rowsOf } from '../common/buttons.ts';
import { shorten } from '../common/clean-text.ts';
import { byline, titleOf } from '../common/episode-line.ts';
import { dataSize } from '../common/figures.ts';
import { layOut, message } from '../common/layout.ts';
import { bold, code, concat, lines, type Piece, paragraphs, plain } from '../common/rich-text.ts';
import { type DigestEpisode, renderDigest } from '../digest/digest.ts';
import type { ModelTroubleKind } from '../phrases.ts';
import { phrasesFor } from '../phrases-for.ts';
import { problemLine } from '../problems/problem-line.ts';

/** Characters of a file name or path that a message shows. */
const NAME_LIMIT = 120;
/** Faults that are told one by one. */
const MOST_TOLD = 12;

/** Characters of a title by which an admin knows an episode again. */
const TITLE_LIMIT = 60;

/** How many messages that showed an episode have come how far; see the storage's counts. */
export interface WithdrawalView {
  readonly title: string;
  readonly phase: 'under-way' | 'over';
  readonly changed: number;
  readonly waiting: number;
  readonly repeating: number;
  readonly unchanged: number;
  readonly unknown: number;
}

/** `/problems`: every fault that is open now, what keeps files out first, a page at a time. */
export function renderProblems(
  problems: readonly Problem[],
  page: number,
  language: Language,
): OutgoingMessage {
  const { admin, button: label } = phrasesFor(language);
  if (problems.length === 0) return message(admin.noProblems);
  const shown = pageOf(refusalsFirst(problems), page);
  return message(
    paragraphs(
      bold(concat('🛠 ', admin.problems(...countBoth(problems)))),
      ...shown.entries.map((problem) => lineOf(problem, language)),
    ),
    rowsOf(
      pager(shown, (to) => ({ to: 'problems', page: to })),
      [button(label.close, { to: 'close' })],
    ),
  );
}

/** Faults that are new, told once: each of a few; of many the first of each kind, with how many there are. */
export function renderProblemNotice(problems: readonly Problem[], language: Language): OutgoingMessage[] {
  const { admin } = phrasesFor(language);
  const title = admin.newProblems(...countBoth(problems));
  const ordered = refusalsFirst(problems);
  const next = countBoth(problems)[1] > 0 || problems.length > MOST_TOLD ? admin.allProblems : '';
  if (problems.length <= MOST_TOLD) return problemList(title, ordered, next, language);
  const counts = new Map<string, number>();
  for (const { fault } of ordered) counts.set(fault.code, (counts.get(fault.code) ?? 0) + 1);
  const examples = [...counts].flatMap(([code, count]) => {
    const first = ordered.find(({ fault }) => fault.code === code);
    return first ? [concat(count > 1 ? `${admin.ofAKind(count)} ` : '', lineOf(first, language))] : [];
  });
  return [message(paragraphs(bold(concat('🛠 ', title)), next, ...examples))];
}

function refusalsFirst(problems: readonly Problem[]): readonly Problem[] {
  const isRefusal = ({ fault }: Problem): boolean => !isWarning(fault);
  return [...problems.filter(isRefusal), ...problems.filter((problem) => !isRefusal(problem))];
}

function countBoth(problems: readonly Problem[]): [refusals: number, warnings: number] {
  const warnings = problems.filter(({ fault }) => isWarning(fault)).length;
  return [problems.length - warnings, warnings];
}

function problemList(
  title: Piece,
  problems: readonly Problem[],
  next: Piece,
  language: Language,
): OutgoingMessage[] {
  const blocks = problems.map((problem) => ({ text: lineOf(problem, language) }));
  return layOut([{ text: bold(concat('🛠 ', title)) }, ...blocks, { text: next }]);
}

function lineOf(problem: Problem, language: Language): RichText {
  return markName(problemLine(problem, language), `${problem.path}:${problem.line}`);
}

/** What is taken of a file, though hardly as it was meant; nothing where there is none. */
function renderWarnings(warnings: readonly Problem[], language: Language): OutgoingMessage[] {
  if (warnings.length === 0) return [];
  const few = warnings.slice(0, MOST_TOLD);
  const rest = warnings.length > few.length ? '…' : '';
  return problemList(phrasesFor(language).admin.warnings(warnings.length), few, rest, language);
}

/** Shows a file name as code: Telegram would make `x.md` a link to a site in Moldova. */
function markName(text: string, name: string): RichText {
  const at = text.indexOf(name);
  return at < 0 ? plain(text) : concat(text.slice(0, at), code(name), text.slice(at + name.length));
}

/**
 * An episode as subscribers would see it, the warnings of its file, then what can be done with it: publish or keep a draft, else
 * show or take back.
 */
export function renderDraftOffer(
  draft: DigestEpisode,
  warnings: readonly Problem[],
  language: Language,
): OutgoingMessage[] {
  const { admin, button: label } = phrasesFor(language);
  const { episode } = draft;
  const word = episode.draft ? admin.draftQuestion : admin.previewNote;
  const { id } = episode;
  const other = episode.draft
    ? button(label.keepDraft, { to: 'keep-draft', id })
    : button(label.unpublish, { to: 'unpublish', id });
  return [
    ...renderPreview(draft, language),
    ...renderWarnings(warnings, language),
    message(paragraphs(word(titleOf(episode)), code(id)), [
      [button(label.publish, { to: 'publish', id }), other],
    ]),
  ];
}

/** The question about files that vanished together. */
export function renderMissing(
  { count, of }: MissingFiles,
  sinceAt: Instant,
  language: Language,
): OutgoingMessage {
  const { admin, button: label } = phrasesFor(language);
  return message(concat('⚠️ ', admin.missing(count, of)), [
    [button(label.keepMissing, { to: 'missing', act: 'keep', sinceAt })],
    [button(label.letGoMissing(count), { to: 'missing', act: 'gone', sinceAt })],
  ]);
}

export function renderMissingKept(count: number, language: Language): OutgoingMessage {
  return message(phrasesFor(language).admin.missingKept(count));
}

export function renderMissingGone(count: number, language: Language): OutgoingMessage {
  return message(phrasesFor(language).admin.missingGone(count));
}

function renderPreview(shown: DigestEpisode, language: Language): OutgoingMessage[] {
  return renderDigest(
    { kind: 'preview', date: shown.episode.date, episodes: [shown], following: [] },
    language,
  );
}

/** Drafts that wait, a page at a time; a number opens the preview. */
export function renderDrafts(drafts: readonly Episode[], page: number, language: Language): OutgoingMessage {
  const phrases = phrasesFor(language);
  if (drafts.length === 0) return message(phrases.admin.noDrafts);
  const shown = pageOf(drafts, page);
  const previews = shown.entries.map(({ id }, index) => button(`${index + 1}`, { to: 'preview', id }));
  return message(
    paragraphs(
      bold(`📝 ${phrases.admin.drafts(drafts.length)}`),
      ...shown.entries.map((draft, index) =>
        lines(concat(`${index + 1}. `, bold(titleOf(draft))), concat(byline(draft), ' · ', code(draft.id))),
      ),
    ),
    rowsOf(
      ...inRows(previews, 4),
      pager(shown, (to) => ({ to: 'drafts', page: to })),
      [button(phrases.button.close, { to: 'close' })],
    ),
  );
}

/** Subscribers can see it now; the button takes it back. */
export function renderPublished(episode: Episode, language: Language): OutgoingMessage {
  const { admin, button: label } = phrasesFor(language);
  return message(admin.published(titleOf(episode)), [
    [button(label.unpublish, { to: 'unpublish', id: episode.id })],
  ]);
}

/** Subscribers can see it no more; the button brings it back. */
export function renderUnpublished(episode: Episode, language: Language): OutgoingMessage {
  const { admin, button: label } = phrasesFor(language);
  return message(admin.unpublished(titleOf(episode)), [
    [button(label.publish, { to: 'publish', id: episode.id })],
  ]);
}

/** What becomes of the messages that showed what was taken back. */
export function renderWithdrawal(
  { title, phase, ...counts }: WithdrawalView,
  language: Language,
): OutgoingMessage {
  const { withdrawal } = phrasesFor(language).admin;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const heading = phase === 'over' ? withdrawal.changed : withdrawal.underWay;
  const kinds = (['waiting', 'repeating', 'unchanged', 'unknown'] as const).filter(
    (kind) => counts[kind] > 0,
  );
  return message(
    paragraphs(
      heading(shorten(title, TITLE_LIMIT), counts.changed, all),
      lines(...kinds.map((kind) => withdrawal[kind](counts[kind]))),
      phase === 'over' ? '' : withdrawal.goesOn,
    ),
  );
}

/** Approved, but its `publish_at` lies ahead. @param until that instant as people read it */
export function renderHeld(episode: Episode, until: string, language: Language): OutgoingMessage {
  return message(phrasesFor(language).admin.held(titleOf(episode), until));
}

/** It stays a draft. */
export function renderKept(episode: Episode, language: Language): OutgoingMessage {
  const { admin, button: label } = phrasesFor(language);
  return message(admin.kept(titleOf(episode)), [[button(label.drafts, { to: 'drafts', page: 0 })]]);
}

/** Telegram refused a message of ours. */
export function renderRejectedNotice(reason: string, language: Language): OutgoingMessage {
  return message(phrasesFor(language).admin.rejected(shorten(reason, 300)));
}

/** Why the language model does not answer, and what does in its place. */
export function renderModelTrouble(kind: ModelTroubleKind, language: Language): OutgoingMessage {
  const { model } = phrasesFor(language);
  return message(lines(bold(`🤖 ${model.trouble[kind]}`), model.troubleNext));
}

/** An uploaded file with faults: all of them, and that nothing was saved. */
export function renderUploadFaults(
  fileName: string,
  problems: readonly Problem[],
  language: Language,
): OutgoingMessage[] {
  const { uploadFaults, uploadFaultsNext } = phrasesFor(language).admin;
  const name = shorten(fileName, NAME_LIMIT);
  const title = markName(uploadFaults(name, problems.length), name);
  return problemList(title, problems, uploadFaultsNext, language);
}

/** An uploaded file as subscribers would see it, its warnings, then the question what to do with it. @param token of the upload */
export function renderUploadPreview(
  preview: DigestEpisode,
  warnings: readonly Problem[],
  place: UploadPlace,
  token: string,
  language: Language,
): OutgoingMessage[] {
  return [
    ...renderPreview(preview, language),
    ...renderWarnings(warnings, language),
    renderUploadQuestion(place, token, language),
  ];
}

/** What to do with an uploaded file; names the episode whose place it would take, if any. @param token of the upload */
export function renderUploadQuestion(place: UploadPlace, token: string, language: Language): OutgoingMessage {
  const { admin, button: label } = phrasesFor(language);
  const discard = button(label.discard, { to: 'discard-upload', token });
  const publish = button(label.publishUpload, { to: 'publish-upload', token });
  if (place.kind === 'doubt') {
    return message(namingEpisode(admin.uploadDoubt, place.standing), [
      [button(label.replaceUpload, { to: 'replace-upload', token })],
      [button(label.publishUploadApart, { to: 'publish-upload', token })],
      [discard],
    ]);
  }
  const question =
    place.kind === 'correction'
      ? namingEpisode(admin.uploadCorrection, place.standing)
      : admin.uploadQuestion;
  return message(question, [[publish, discard]]);
}

function namingEpisode(
  word: (path: string, title: string, date: string) => string,
  episode: Episode,
): RichText {
  const name = shorten(episode.path, NAME_LIMIT);
  return markName(word(name, titleOf(episode), episode.date), name);
}

/** It is in the content folder, and out or waiting for its hour. */
export function renderUploadSaved(
  path: string,
  { episode, standing }: { readonly episode: Episode; readonly standing: string },
  language: Language,
): OutgoingMessage {
  const { admin, button: label } = phrasesFor(language);
  const name = shorten(path, NAME_LIMIT);
  const word = standing === 'held' ? admin.uploadHeld : admin.uploadSaved;
  return message(markName(word(name, titleOf(episode)), name), [
    [button(label.unpublish, { to: 'unpublish', id: episode.id })],
  ]);
}

/** The admin did not want it. */
export function renderUploadDiscarded(language: Language): OutgoingMessage {
  return message(phrasesFor(language).admin.uploadDiscarded);
}

/** A notice at the top of the chat: the upload is no longer kept. */
export function uploadGone(language: Language): string {
  return phrasesFor(language).admin.uploadGone;
}

/** The episode lives in a file that the bot did not write and so does not replace. */
export function renderUploadTaken(episode: Episode, language: Language): OutgoingMessage {
  const { uploadTaken } = phrasesFor(language).admin;
  const name = shorten(episode.path, NAME_LIMIT);
  return message(markName(uploadTaken(titleOf(episode), name), name));
}

/** Sizes in bytes. */
export function renderUploadTooLarge(bytes: number, limit: number, language: Language): OutgoingMessage {
  return message(phrasesFor(language).admin.uploadTooLarge(dataSize(bytes), dataSize(limit)));
}

/** The document is of another kind. */
export function renderUploadNotMarkdown(fileName: string, language: Language): OutgoingMessage {
  const name = shorten(fileName, NAME_LIMIT);
  return message(markName(phrasesFor(language).admin.uploadNotMarkdown(name), name));
}

/** An admin's command without its id. */
export function renderAdminUsage(command: string, language: Language): OutgoingMessage {
  return message(phrasesFor(language).admin.usage(command));
}
