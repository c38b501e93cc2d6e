import type { ImportAsker } from '../assistant/import/import-help.ts';
import type { ArticleText } from '../content/split-articles.ts';
import type { Episode } from '../domain/episode.ts';
import type { CleaningStep, GivenFields } from '../domain/import.ts';
import type { KnownEpisode } from '../publishing/publishing.ts';
import type { ImportDecision } from './import-steps.ts';
import type { ImportSession } from './kept-imports.ts';

/** `reading`: the model is to be asked for advice. `advised`: advice is ready, from the text itself where there is no model. */
export interface ImportStart {
  readonly kind: 'reading' | 'advised';
  readonly session: ImportSession;
}

/** The result of starting an import. */
export type OpenOutcome =
  | ImportStart
  /** It could not be stored, so every further step would fail. */
  | { readonly kind: 'not-kept' };

/** The result of a step; `unchanged`: another proposal, or none, waits for a decision. */
export type StepOutcome =
  | { readonly kind: 'went-on' | 'unchanged'; readonly session: ImportSession }
  | { readonly kind: 'gone' };

export type CancelOutcome =
  | { readonly kind: 'cancelled'; readonly next: ImportStart | undefined }
  | { readonly kind: 'gone' };

/** The result of saving. */
export type SaveOutcome =
  | {
      readonly kind: 'saved';
      readonly path: string;
      /** The episode that it is; undefined until the folder has taken it in. */
      readonly id: string | undefined;
      readonly status: KnownEpisode['status'] | undefined;
      /** The text that came together with it and is next. */
      readonly next: ImportStart | undefined;
    }
  /** The episode already exists. */
  | { readonly kind: 'taken'; readonly existing: Episode }
  /** The text was just below the limit; with its front matter it exceeds it. */
  | { readonly kind: 'too-large'; readonly sizeBytes: number; readonly limitBytes: number }
  | { readonly kind: 'undecided' }
  /** Nobody has said when it is from. */
  | { readonly kind: 'undated' }
  | { readonly kind: 'gone' };

/** Makes drafts of raw texts, proposal by proposal; the texts themselves are never changed. Each import belongs to a chat. */
export interface Imports {
  /** Opens an import for each article, and starts the first. @param given what came with them */
  open(chatId: number, articles: readonly ArticleText[], given: GivenFields): Promise<OpenOutcome>;
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
  /** Takes a step of the cleaning back, or takes it again. */
  toggle(chatId: number, token: string, step: CleaningStep): Promise<StepOutcome>;
  /** Sets fields of the draft. */
  give(chatId: number, token: string, given: GivenFields): Promise<StepOutcome>;
  /** Dates the draft today. */
  dateToday(chatId: number, token: string): Promise<StepOutcome>;
  cancel(chatId: number, token: string): Promise<CancelOutcome>;
  /** Gives up an import and all that came with it and have not been decided. */
  cancelRest(chatId: number, token: string): Promise<CancelOutcome>;
  /** The imports of that chat that are not decided; a chat that was cleared finds them by this. */
  underWay(chatId: number): Promise<readonly { readonly token: string; readonly title: string }[]>;
  /** An import as it stands; undefined when it is over. */
  find(chatId: number, token: string): Promise<ImportSession | undefined>;
  /** Saves the draft. @throws when the file cannot be written */
  save(chatId: number, token: string): Promise<SaveOutcome>;
}
