import type { ImportAsker, ImportHelp, RawText } from '../assistant/import/import-help.ts';
import type { ContentFolder } from '../content/content-folder.ts';
import { EPISODE_LIMIT_BYTES, parseEpisode } from '../content/parse-episode.ts';
import { readRawText } from '../content/read-raw-text.ts';
import type { Clock } from '../domain/clock.ts';
import type { Episode } from '../domain/episode.ts';
import { localDate } from '../domain/next-due.ts';
import type { Problem } from '../domain/problem.ts';
import type { KnownEpisode, Publishing } from '../publishing/publishing.ts';
import type { SessionStore } from '../storage/stores.ts';
import { decide, fileOf, type ImportDecision, isDecided } from './import-steps.ts';
import { createKeptImports, type ImportSession } from './kept-imports.ts';

/** Whether a file may be imported, as far as its name and size tell. */
export type ImportAdmission =
  | { readonly kind: 'admitted' | 'web-page' | 'not-text' }
  | { readonly kind: 'too-large'; readonly limitBytes: number };

/** The result of starting an import. */
export type OpenOutcome =
  /** `reading`: the model is to be asked for advice. `advised`: there is no model, and advice from the text itself is ready. */
  | { readonly kind: 'reading' | 'advised'; readonly session: ImportSession }
  | { readonly kind: 'faulty'; readonly problems: readonly Problem[] }
  /** `has-front-matter`: it is an episode already. `not-kept`: it could not be stored, so every further step would fail. */
  | { readonly kind: 'has-front-matter' | 'not-kept' };

/** The result of a step; `unchanged`: another proposal, or none, waits for a decision. */
export type StepOutcome =
  | { readonly kind: 'went-on' | 'unchanged'; readonly session: ImportSession }
  | { readonly kind: 'gone' };

export interface CancelOutcome {
  readonly kind: 'cancelled' | 'gone';
}

/** The result of saving. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly path: string; readonly status: KnownEpisode['status'] | undefined }
  /** The episode already exists. */
  | { readonly kind: 'taken'; readonly existing: Episode }
  /** The text was just below the limit; with its front matter it exceeds it. */
  | { readonly kind: 'too-large'; readonly sizeBytes: number; readonly limitBytes: number }
  | { readonly kind: 'undecided' }
  | { readonly kind: 'gone' };

/** Makes drafts of raw texts, proposal by proposal; the texts themselves are never changed. Each import belongs to a chat. */
export interface Imports {
  /** To be called before the bytes are fetched. */
  admit(fileName: string, sizeBytes: number): ImportAdmission;
  /** @param name of the text in problems */
  open(chatId: number, name: string, bytes: Uint8Array): Promise<OpenOutcome>;
  /**
   * Asks the model for advice on a session that was opened as `reading`. Undefined when the import continued or ended without it.
   * @param asker its `onProgress` is called only while the model is waited for
   * @param whenShown awaited before the advice is stored
   */
  advise(
    chatId: number,
    session: ImportSession,
    asker: ImportAsker,
    whenShown: () => Promise<void>,
  ): Promise<ImportSession | undefined>;
  /** Continues with proposals from the text and the archive, if the model has not answered yet. */
  goOnAlone(chatId: number, token: string): Promise<StepOutcome>;
  decide(chatId: number, token: string, decision: ImportDecision, step: number): Promise<StepOutcome>;
  cancel(chatId: number, token: string): Promise<CancelOutcome>;
  /** Saves the draft. @throws when the file cannot be written */
  save(chatId: number, token: string): Promise<SaveOutcome>;
}

export interface ImportDependencies {
  readonly importHelp: ImportHelp;
  readonly content: Pick<ContentFolder, 'save'>;
  readonly publishing: Pick<Publishing, 'findSame' | 'findByPath'>;
  readonly sessions: SessionStore;
  readonly clock: Pick<Clock, 'now'>;
  /** The bot's time zone; determines the current day. */
  readonly zone: string;
}

/** Opens the use cases of importing. */
export function createImports({
  importHelp,
  content,
  publishing,
  sessions,
  clock,
  zone,
}: ImportDependencies): Imports {
  const kept = createKeptImports(sessions);
  /** The imports for which the model is working; the code that removes one from here continues with it. */
  const reading = new Set<string>();

  async function keep(
    chatId: number,
    session: ImportSession,
    state: ImportSession['state'],
  ): Promise<ImportSession> {
    await kept.keep(chatId, session.token, state);
    return { ...session, state };
  }

  async function saveDraft(chatId: number, session: ImportSession): Promise<SaveOutcome> {
    const { fileName, text } = fileOf(session);
    const bytes = new TextEncoder().encode(text);
    const parsed = parseEpisode(fileName, bytes, clock.now());
    if ('problems' in parsed)
      return { kind: 'too-large', sizeBytes: bytes.length, limitBytes: EPISODE_LIMIT_BYTES };
    const existing = publishing.findSame(parsed.episode);
    if (existing) return { kind: 'taken', existing };
    const path = await content.save(fileName, bytes);
    await kept.drop(chatId, session.token);
    return { kind: 'saved', path, status: publishing.findByPath(path)?.status };
  }

  return {
    admit,
    async open(chatId, name, bytes) {
      const read = readRawText(name, bytes);
      if (read.kind === 'episode') return { kind: 'has-front-matter' };
      if (read.kind === 'faulty') return read;
      const { paragraphs, pinyin, broken } = read.clean;
      const text = { paragraphs: [...paragraphs], litter: { pinyin, broken: [...broken] } };
      const session = await kept.open(chatId, text, { today: localDate(clock.now(), zone), answers: [] });
      if (!session) return { kind: 'not-kept' };
      if (importHelp.isModelThere()) return { kind: 'reading', session };
      const state = { ...session.state, advice: importHelp.extract(rawOf(session)) };
      return { kind: 'advised', session: await keep(chatId, session, state) };
    },
    async advise(chatId, session, asker, whenShown) {
      const { token } = session;
      reading.add(token);
      const advice = await importHelp.propose(rawOf(session), {
        ...asker,
        onProgress: (count) => void (reading.has(token) && asker.onProgress(count)),
      });
      await whenShown();
      if (!reading.delete(token)) return undefined;
      const found = await kept.find(chatId, token);
      // Another replica may have continued with it.
      if (!found || found.state.advice) return undefined;
      return keep(chatId, found, { ...found.state, advice });
    },
    async goOnAlone(chatId, token) {
      const session = await kept.find(chatId, token);
      if (!session) return { kind: 'gone' };
      reading.delete(token);
      const advice = session.state.advice ?? importHelp.extract(rawOf(session));
      return { kind: 'went-on', session: await keep(chatId, session, { ...session.state, advice }) };
    },
    async decide(chatId, token, decision, step) {
      const session = await kept.find(chatId, token);
      if (!session) return { kind: 'gone' };
      const state = decide(session.state, decision, step);
      const next = await keep(chatId, session, state ?? session.state);
      return { kind: state ? 'went-on' : 'unchanged', session: next };
    },
    async cancel(chatId, token) {
      if (!(await kept.find(chatId, token))) return { kind: 'gone' };
      reading.delete(token);
      await kept.drop(chatId, token);
      return { kind: 'cancelled' };
    },
    async save(chatId, token) {
      const session = await kept.find(chatId, token);
      if (!session) return { kind: 'gone' };
      return isDecided(session.state) ? saveDraft(chatId, session) : { kind: 'undecided' };
    },
  };
}

function admit(fileName: string, sizeBytes: number): ImportAdmission {
  if (/\.x?html?$/i.test(fileName)) return { kind: 'web-page' };
  if (!/\.(txt|text|md|markdown)$/i.test(fileName)) return { kind: 'not-text' };
  return sizeBytes > EPISODE_LIMIT_BYTES
    ? { kind: 'too-large', limitBytes: EPISODE_LIMIT_BYTES }
    : { kind: 'admitted' };
}

const rawOf = ({ text, state }: ImportSession): RawText => ({
  paragraphs: text.paragraphs,
  today: state.today,
});
