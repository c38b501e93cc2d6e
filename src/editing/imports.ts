import type { ImportHelp, RawText } from '../assistant/import/import-help.ts';
import type { ContentFolder } from '../content/content-folder.ts';
import { EPISODE_LIMIT_BYTES, parseEpisode } from '../content/parse-episode.ts';
import type { Clock } from '../domain/clock.ts';
import type { GivenFields, ImportAdvice } from '../domain/import.ts';
import { instantText } from '../domain/instant-text.ts';
import { localDate } from '../domain/next-due.ts';
import type { Publishing } from '../publishing/publishing.ts';
import type { SessionStore } from '../storage/stores.ts';
import type { ImportStart, Imports, SaveOutcome, StepOutcome } from './import-outcomes.ts';
import { cleanTextOf, decide, fileOf, isDecided, toggleStep, withGiven } from './import-steps.ts';
import { createKeptImports, type ImportSession } from './kept-imports.ts';
import type { UploadPlaces } from './upload-places.ts';

export interface ImportDependencies {
  readonly importHelp: ImportHelp;
  readonly content: Pick<ContentFolder, 'save'>;
  readonly publishing: Pick<Publishing, 'findSame' | 'findByPath'>;
  /** Notes that the bot wrote a file, which it may therefore change later. */
  readonly places: Pick<UploadPlaces, 'announce' | 'remember'>;
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
  places,
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
    const { fileName, text, date } = fileOf(session);
    if (date === undefined) return { kind: 'undated' };
    const bytes = new TextEncoder().encode(text);
    const parsed = parseEpisode(fileName, bytes, clock.now());
    if ('problems' in parsed)
      return { kind: 'too-large', sizeBytes: bytes.length, limitBytes: EPISODE_LIMIT_BYTES };
    const existing = publishing.findSame(parsed.episode);
    if (existing) return { kind: 'taken', existing };
    await places.announce(fileName);
    const path = await content.save(fileName, bytes);
    const known = publishing.findByPath(path);
    if (known) await places.remember(known.episode);
    await kept.drop(chatId, session.token);
    const next = await startNext(chatId, session);
    return { kind: 'saved', path, id: known?.episode.id, status: known?.status, next };
  }

  async function start(chatId: number, session: ImportSession): Promise<ImportStart> {
    if (session.state.advice) return { kind: 'advised', session };
    if (importHelp.isModelThere()) return { kind: 'reading', session };
    const advice = withoutGiven(importHelp.extract(rawOf(session)), session.state.given);
    return { kind: 'advised', session: await keep(chatId, session, { ...session.state, advice }) };
  }

  /** The next one that is still there: an editor may have finished it already. */
  async function startNext(chatId: number, { text }: ImportSession): Promise<ImportStart | undefined> {
    const next = text.next === undefined ? undefined : await kept.find(chatId, text.next);
    return next && start(chatId, next);
  }

  async function change(
    chatId: number,
    token: string,
    next: (session: ImportSession) => ImportSession['state'] | undefined,
  ): Promise<StepOutcome> {
    const session = await kept.find(chatId, token);
    if (!session) return { kind: 'gone' };
    const state = next(session);
    const changed = await keep(chatId, session, state ?? session.state);
    return { kind: state ? 'went-on' : 'unchanged', session: changed };
  }

  async function drop(chatId: number, token: string): Promise<void> {
    reading.delete(token);
    await kept.drop(chatId, token);
  }

  const rawOf = ({ text, state }: ImportSession): RawText => {
    const { stated, paragraphs } = cleanTextOf(text, state.left);
    const { date, time } = stated;
    const dated = date !== undefined && time !== undefined ? instantText(date, time, zone) : date;
    return { paragraphs, stated: { ...stated, date: dated }, today: state.today };
  };

  return {
    async open(chatId, articles, given) {
      const texts = articles.map(({ text, firstLine }) => ({ raw: text, firstLine }));
      const today = localDate(clock.now(), zone);
      const session = await kept.open(chatId, texts, { today, answers: [], left: [], given });
      return session ? start(chatId, session) : { kind: 'not-kept' };
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
      const own = withoutGiven(advice, found.state.given);
      return keep(chatId, found, { ...found.state, advice: own });
    },
    async goOnAlone(chatId, token) {
      const session = await kept.find(chatId, token);
      if (!session) return { kind: 'gone' };
      reading.delete(token);
      const advice =
        session.state.advice ?? withoutGiven(importHelp.extract(rawOf(session)), session.state.given);
      return { kind: 'went-on', session: await keep(chatId, session, { ...session.state, advice }) };
    },
    decide: (chatId, token, decision, step) =>
      change(chatId, token, ({ state }) => decide(state, decision, step)),
    toggle: (chatId, token, step) => change(chatId, token, (session) => toggleStep(session, step)),
    give: (chatId, token, given) => change(chatId, token, ({ state }) => withGiven(state, given)),
    dateToday: (chatId, token) =>
      change(chatId, token, ({ state }) => withGiven(state, { date: [localDate(clock.now(), zone)] })),
    async cancel(chatId, token) {
      const session = await kept.find(chatId, token);
      if (!session) return { kind: 'gone' };
      await drop(chatId, token);
      return { kind: 'cancelled', next: await startNext(chatId, session) };
    },
    find: kept.find,
    async underWay(chatId) {
      const sessions = await kept.all(chatId);
      return sessions.map((session) => ({ token: session.token, title: fileOf(session).title }));
    },
    async cancelRest(chatId, token) {
      let session = await kept.find(chatId, token);
      if (!session) return { kind: 'gone' };
      while (session) {
        await drop(chatId, session.token);
        session = session.text.next === undefined ? undefined : await kept.find(chatId, session.text.next);
      }
      return { kind: 'cancelled', next: undefined };
    },
    async save(chatId, token) {
      const session = await kept.find(chatId, token);
      if (!session) return { kind: 'gone' };
      return isDecided(session.state) ? saveDraft(chatId, session) : { kind: 'undecided' };
    },
  };
}

/** Advice without what an editor need not be asked for any more. */
function withoutGiven(advice: ImportAdvice, given: GivenFields): ImportAdvice {
  const proposals = advice.proposals.filter(({ field }) => given[field] === undefined);
  return { ...advice, proposals };
}
