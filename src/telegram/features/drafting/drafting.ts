import { type DraftField, isListed, type ListedField, type OpenDraft } from '../../../domain/draft.ts';
import type { Entity } from '../../../domain/entity.ts';
import type { OutgoingMessage } from '../../../domain/message.ts';
import type { ChangeOutcome, DraftDesk } from '../../../editing/drafts/draft-desk.ts';
import type { DraftNames } from '../../../editing/drafts/draft-names.ts';
import { readDraftValue, splitNames } from '../../../editing/drafts/read-draft-value.ts';
import { staleButton } from '../../../messages/errors/error-view.ts';
import type { BotContext } from '../../context.ts';
import { createFeature, type Feature } from '../../feature.ts';
import { showAt } from '../../reply.ts';
import type { ShowDraft } from './draft-card.ts';
import {
  renderDraftDiscarded,
  renderDraftFields,
  renderDraftNames,
  renderDraftQuestion,
} from './draft-pages-view.ts';
import { problemsNote } from './problems-note.ts';
import { type DraftReply, messageAt, repliedDraft } from './replied-draft.ts';
import { DRAFTING } from './words.ts';

/** For admins: one draft in one message; its fields change by buttons and replies. */
export function createDraftingFeature({
  desk,
  names,
  show: showCard,
}: {
  readonly desk: DraftDesk;
  readonly names: DraftNames;
  readonly show: ShowDraft;
}): Feature {
  const feature = createFeature('editors');
  const { allowed } = feature;
  const put = (context: BotContext, message: OutgoingMessage): Promise<void> =>
    showAt(context, messageAt(context), message);

  feature.onButton('draft-card', async (context, { ref }) => {
    const draft = await desk.find(ref);
    if (!draft) return DRAFTING[context.reader.language].gone;
    await showCard(context, draft);
    return undefined;
  });

  feature.onButton('draft-field', async (context, { ref, version, act, field }) => {
    if (act === 'clear')
      return afterChange(context, field, await desk.change(ref, version, { [field]: undefined }));
    const draft = await desk.find(ref);
    const { language } = context.reader;
    if (!draft) return DRAFTING[language].gone;
    await put(context, act === 'ask' ? askFor(context, draft, field) : renderDraftFields(draft, language));
    return undefined;
  });

  feature.onButton('draft-name', async (context, { ref, version, act, name }) => {
    const draft = await desk.find(ref);
    if (!draft) return DRAFTING[context.reader.language].gone;
    const { episode } = draft;
    const entity = names.find(episode, name);
    if (!entity) return staleButton(context.reader.language);
    const { field } = entity;
    const others = names.without(episode, field, name);
    const next = act === 'add' ? [...others, entity.name] : others;
    return afterChange(
      context,
      field,
      await desk.change(ref, version, { [field]: next.length > 0 ? next : undefined }),
    );
  });

  feature.onButton('draft-aside', async (context, { ref, act }) => {
    const { language } = context.reader;
    const draft = await (act === 'discard' ? desk.discard(ref) : desk.restore(ref));
    if (!draft) return (await desk.find(ref)) ? DRAFTING[language].decided : DRAFTING[language].gone;
    if (act === 'discard') await put(context, renderDraftDiscarded(draft, language));
    else await showCard(context, draft);
    return undefined;
  });

  allowed.on('message:text').filter(
    (context) => !context.message.text.startsWith('/') && repliedDraft(context)?.to === 'draft-field',
    async (context) => {
      const asked = repliedDraft(context);
      if (asked?.to === 'draft-field') await takeReply(context, asked, context.message.text);
    },
  );

  async function takeReply(
    context: BotContext,
    { ref, version, field }: Extract<DraftReply, { readonly to: 'draft-field' }>,
    text: string,
  ): Promise<void> {
    if (isListed(field)) return takeNames(context, ref, version, field, text);
    const value = readDraftValue(field, text);
    if (value !== undefined)
      return void (await afterChange(context, field, await desk.change(ref, version, { [field]: value })));
    const draft = await desk.find(ref);
    const { language } = context.reader;
    const note = DRAFTING[language].notRead(text.slice(0, 200));
    if (draft) await put(context, renderDraftQuestion(draft, field, language, note));
  }

  /** Adds what the archive knows, and what is to be added as it is written; for the rest near names are offered. */
  async function takeNames(
    context: BotContext,
    ref: string,
    version: string,
    field: ListedField,
    text: string,
  ): Promise<void> {
    const draft = await desk.find(ref);
    if (!draft) return;
    const added: string[] = [];
    let unknown: { readonly typed: string; readonly near: readonly Entity[] } | undefined;
    for (const { name, isAsWritten } of splitNames(text)) {
      const { exact, near } = isAsWritten ? { near: [] } : names.search(field, name);
      if (exact || isAsWritten) added.push(exact?.name ?? name);
      else unknown ??= { typed: name, near };
    }
    if (added.length > 0) {
      const all = [...new Set([...names.written(draft.episode, field), ...added])];
      const outcome = await desk.change(ref, version, { [field]: all });
      if (outcome.kind !== 'changed' || !unknown) return void (await afterChange(context, field, outcome));
      return put(context, renderNames(context, outcome.draft, field, unknown));
    }
    await put(context, renderNames(context, draft, field, unknown));
  }

  /** The page of the field after a change, or a word why there was none. */
  async function afterChange(
    context: BotContext,
    field: DraftField,
    outcome: ChangeOutcome,
  ): Promise<string | undefined> {
    const { language } = context.reader;
    const words = DRAFTING[language];
    switch (outcome.kind) {
      case 'gone':
        return words.gone;
      case 'conflict':
        await showCard(context, outcome.draft, words.conflict);
        return undefined;
      case 'not-ours':
        await put(context, renderDraftFields({ ...outcome.draft, isOurs: false }, language));
        return undefined;
      case 'refused':
        await put(context, askFor(context, outcome.draft, field, problemsNote(outcome.problems, language)));
        return undefined;
      case 'changed':
        await put(
          context,
          isListed(field)
            ? renderNames(context, outcome.draft, field)
            : renderDraftFields(outcome.draft, language),
        );
        return undefined;
    }
  }

  function askFor(context: BotContext, draft: OpenDraft, field: DraftField, note = ''): OutgoingMessage {
    return isListed(field)
      ? renderNames(context, draft, field, undefined, note)
      : renderDraftQuestion(draft, field, context.reader.language, note);
  }

  function renderNames(
    { reader: { language } }: BotContext,
    draft: OpenDraft,
    field: ListedField,
    unknown?: { readonly typed: string; readonly near: readonly Entity[] },
    note = '',
  ): OutgoingMessage {
    const { episode } = draft;
    const listed = names.listed(episode, field);
    const offered = unknown ? unknown.near : names.suggest(episode, field);
    return renderDraftNames(draft, field, { listed, offered, typed: unknown?.typed }, language, note);
  }

  return feature;
}
