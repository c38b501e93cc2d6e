import type { AdminLog } from '../admins/admin-log.ts';
import type { Admins } from '../admins/admins.ts';
import type { Broadcasts } from '../broadcasts/broadcasts.ts';
import type { DraftDesk } from '../editing/drafts/draft-desk.ts';
import type { Imports } from '../editing/import-outcomes.ts';
import type { NameDesk, PairDecision } from '../editing/names/name-desk.ts';
import type { MissingEpisodes } from '../publishing/missing-episodes.ts';
import type { NewsQuestion } from '../publishing/news-question.ts';
import type { Publishing } from '../publishing/publishing.ts';
import type { BroadcastSubject } from '../storage/stores.ts';

type Note = AdminLog['note'];

/** The use cases as admins reach them: each writes down what it did, and nothing when it did nothing. */
export interface LoggedActs {
  publishing(publishing: Publishing): Publishing;
  desk(desk: DraftDesk): DraftDesk;
  imports(imports: Imports): Imports;
  broadcasts(broadcasts: Broadcasts, titleOf: (subject: BroadcastSubject) => string): Broadcasts;
  question(question: NewsQuestion): NewsQuestion;
  missing(missing: MissingEpisodes): MissingEpisodes;
  admins(admins: Admins): Admins;
  names(desk: NameDesk): NameDesk;
}

/** The one place where the log of the admins is written. */
export function createLoggedActs({ note }: Pick<AdminLog, 'note'>): LoggedActs {
  return {
    publishing: (publishing) => logPublishing(publishing, note),
    desk: (desk) => logDesk(desk, note),
    imports: (imports) => ({
      ...imports,
      async save(chatId, token) {
        const outcome = await imports.save(chatId, token);
        if (outcome.kind === 'saved') await note('import', outcome.path);
        return outcome;
      },
    }),
    broadcasts: (broadcasts, titleOf) => logBroadcasts(broadcasts, titleOf, note),
    question: (question) => ({
      ...question,
      async answer(sinceAt, count) {
        const answer = await question.answer(sinceAt, count);
        if (answer) await note('news', `${answer.sent} / ${answer.of}`);
        return answer;
      },
    }),
    missing: (missing) => ({
      ...missing,
      async confirmGone(sinceAt) {
        const count = await missing.confirmGone(sinceAt);
        if (count !== undefined) await note('confirm-gone', `${count}`);
        return count;
      },
    }),
    admins: (admins) => logAdmins(admins, note),
    names: (desk) => logNames(desk, note),
  };
}

function logPublishing(publishing: Publishing, note: Note): Publishing {
  return {
    ...publishing,
    async decide(id, approval, as) {
      const before = publishing.find(id)?.status;
      const known = await publishing.decide(id, approval, as);
      const setAside = before === 'draft' ? 'discard' : 'unpublish';
      if (known) await note(approval === 'approved' ? 'publish' : setAside, known.episode.title);
      return known;
    },
    async letOut(ids, as) {
      const out = await publishing.letOut(ids, as);
      const [first] = out;
      const subject = first && ids.length === 1 ? first.title : `${out.length} / ${ids.length}`;
      await note(as === 'archive' ? 'archive' : 'publish', subject);
      return out;
    },
  };
}

function logDesk(desk: DraftDesk, note: Note): DraftDesk {
  const titleOf = async (ref: string): Promise<string> => (await desk.find(ref))?.episode.title ?? ref;
  return {
    ...desk,
    async change(ref, version, fields) {
      const outcome = await desk.change(ref, version, fields);
      if (outcome.kind === 'changed')
        await note('edit', `${outcome.draft.episode.title} · ${Object.keys(fields).join(', ')}`);
      return outcome;
    },
    async publish(ref, version, word) {
      const outcome = await desk.publish(ref, version, word);
      if (outcome.kind === 'published')
        await note(word === 'archive' ? 'archive' : 'publish', outcome.known.episode.title);
      return outcome;
    },
    async schedule(ref, version, at, zone) {
      const outcome = await desk.schedule(ref, version, at, zone);
      if (outcome.kind === 'published') await note('schedule', outcome.known.episode.title);
      return outcome;
    },
    async discard(ref) {
      const title = await titleOf(ref);
      const draft = await desk.discard(ref);
      if (draft) await note('discard', title);
      return draft;
    },
    async restore(ref) {
      const draft = await desk.restore(ref);
      if (draft) await note('restore', draft.episode.title);
      return draft;
    },
  };
}

function logNames(desk: NameDesk, note: Note): NameDesk {
  async function notePairs(act: 'accept-alias' | 'refuse-alias', { pairs }: PairDecision): Promise<void> {
    for (const { written } of pairs) await note(act, written.join(' = '));
  }
  return {
    ...desk,
    async join(decision) {
      const outcome = await desk.join(decision);
      await notePairs('accept-alias', decision);
      return outcome;
    },
    async part(decision) {
      const outcome = await desk.part(decision);
      await notePairs('refuse-alias', decision);
      return outcome;
    },
    async refuse(decision) {
      await desk.refuse(decision);
      await notePairs('refuse-alias', decision);
    },
    async label(label) {
      const outcome = await desk.label(label);
      if (outcome.kind === 'written') await note('label', `${label.name} · ${label.label}`);
      return outcome;
    },
    async undo(path, written) {
      const isUndone = await desk.undo(path, written);
      if (isUndone) await note('undo-names', path);
      return isUndone;
    },
  };
}

function logBroadcasts(
  broadcasts: Broadcasts,
  titleOf: (subject: BroadcastSubject) => string,
  note: Note,
): Broadcasts {
  async function noteIf(
    isDone: boolean,
    id: number,
    act: 'send-broadcast' | 'pause-broadcast' | 'resume-broadcast' | 'stop-broadcast',
  ): Promise<boolean> {
    if (!isDone) return false;
    const subject = await broadcasts.subjectOf(id).catch(() => undefined);
    await note(act, subject ? titleOf(subject) : `${id}`);
    return true;
  }
  return {
    ...broadcasts,
    start: async (id, lane, messageId) =>
      noteIf(await broadcasts.start(id, lane, messageId), id, 'send-broadcast'),
    pause: async (id) => noteIf(await broadcasts.pause(id), id, 'pause-broadcast'),
    resume: async (id) => noteIf(await broadcasts.resume(id), id, 'resume-broadcast'),
    stop: async (id) => noteIf(await broadcasts.stop(id), id, 'stop-broadcast'),
  };
}

function logAdmins(admins: Admins, note: Note): Admins {
  const nameOf = ({ id, name }: { readonly id: number; readonly name: string }): string =>
    name === '' ? `${id}` : `${name} (${id})`;
  return {
    ...admins,
    async addEditor(editor) {
      const isAdded = await admins.addEditor(editor);
      if (isAdded) await note('add-editor', nameOf(editor));
      return isAdded;
    },
    async removeEditor(personId) {
      const editor = await admins.removeEditor(personId);
      if (editor) await note('remove-editor', nameOf(editor));
      return editor;
    },
  };
}
