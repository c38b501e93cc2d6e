import type { Catalog } from '../../../catalog/catalog.ts';
import type { EntityCount } from '../../../domain/entity-list.ts';
import type { KeptChanges } from '../../../editing/names/kept-changes.ts';
import { pageOf } from '../../../messages/common/buttons.ts';
import { type Callback, parseCallback } from '../../../messages/common/callbacks.ts';
import { oneLine } from '../../../messages/common/clean-text.ts';
import { staleButton } from '../../../messages/errors/error-view.ts';
import { displayName } from '../../../naming/display-name.ts';
import type { BotContext } from '../../context.ts';
import type { Feature } from '../../feature.ts';
import { reply, show } from '../../reply.ts';
import { NAMES } from './name-words.ts';
import { renderChangeQuestion, renderLabel, renderLabelAsk, renderUnlabelled } from './names-view.ts';

/** Of each kind that has labels, the most used are looked at. */
const LOOKED_AT = 500;
const LABELLED = ['category', 'area', 'tag'] as const;
/** Characters of a label: it stands on buttons and in lines. */
const LABEL_LIMIT = 40;
const HAN = /\p{Script=Han}/u;

/** What readers see of tags, categories and areas: those without a Chinese name, and a name for each language. */
export function addLabels(
  feature: Feature,
  { catalog, changes }: { readonly catalog: Catalog; readonly changes: KeptChanges },
): void {
  function unlabelled(): EntityCount[] {
    return LABELLED.flatMap((kind) => catalog.entities(kind, 0, LOOKED_AT).entries)
      .filter(({ entity }) => !HAN.test(displayName(entity, 'zh-Hans')))
      .sort((one, other) => other.episodes - one.episodes);
  }

  feature.onButton('labels', async (context, { page }) => {
    await show(context, renderUnlabelled(pageOf(unlabelled(), page), context.reader.language));
    return undefined;
  });
  feature.onButton('label', (context, { ref }) => showLabel(context, ref));
  feature.onButton('label-word', async (context, { act, ref, language: of }) => {
    if (act === 'back') return showLabel(context, ref);
    const { language } = context.reader;
    const entity = catalog.findEntity(ref);
    if (!entity) return staleButton(language);
    await show(context, renderLabelAsk(entity, of, language));
    return undefined;
  });

  async function showLabel(context: BotContext, ref: string): Promise<string | undefined> {
    const { language } = context.reader;
    const entity = catalog.findEntity(ref);
    if (!entity) return staleButton(language);
    await show(context, renderLabel(entity, language));
    return undefined;
  }

  feature.allowed.on('message:text').filter(
    (context) => !context.message.text.startsWith('/') && repliedLabel(context) !== undefined,
    async (context) => {
      const asked = repliedLabel(context);
      const entity = asked && catalog.findEntity(asked.ref);
      if (!entity) return;
      const { language } = context.reader;
      const label = oneLine(context.message.text);
      if (label === '' || [...label].length > LABEL_LIMIT)
        return reply(
          context,
          renderLabelAsk(entity, asked.language, language, NAMES[language].labels.tooLong),
        );
      const change = { act: 'label', name: entity.name, language: asked.language, label } as const;
      const token = await changes.ask(context.chatId, change);
      await reply(context, renderChangeQuestion(change, token, language));
    },
  );
}

/** The label for which a message asked, by its buttons: it is known after a restart as well. */
function repliedLabel({ message }: BotContext): Extract<Callback, { readonly to: 'label-word' }> | undefined {
  const rows = message?.reply_to_message?.reply_markup?.inline_keyboard ?? [];
  for (const each of rows.flat()) {
    const callback = 'callback_data' in each ? parseCallback(each.callback_data) : undefined;
    if (callback?.to === 'label-word' && callback.act === 'back') return callback;
  }
  return undefined;
}
