import type { AdminLog } from '../../../admins/admin-log.ts';
import type { OutgoingMessage } from '../../../domain/message.ts';
import { PAGE_SIZE } from '../../../messages/common/buttons.ts';
import type { BotContext } from '../../context.ts';
import { createFeature, type Feature } from '../../feature.ts';
import { reply, show } from '../../reply.ts';
import { renderLog } from './admin-view.ts';
import { ADMIN } from './words.ts';

/** `/log`, for owners: what admins did, newest first. */
export function createLogFeature({
  adminLog,
  defaults,
}: {
  readonly adminLog: Pick<AdminLog, 'part'>;
  /** The zone of an owner who is not a subscriber. */
  readonly defaults: { readonly zone: string };
}): Feature {
  const feature = createFeature('owners');

  async function logPage(page: number, context: BotContext): Promise<OutgoingMessage> {
    const { reader } = context;
    const part = await adminLog.part(page * PAGE_SIZE, PAGE_SIZE);
    const pages = Math.max(1, Math.ceil(part.total / PAGE_SIZE));
    // Old ones may have been forgotten since.
    if (page >= pages) return logPage(pages - 1, context);
    return renderLog({ ...part, page, pages }, reader.subscriber?.zone ?? defaults.zone, reader.language);
  }

  feature.onCommand({ name: 'log', words: ADMIN, group: 'admin', place: 11 }, async (context) =>
    reply(context, await logPage(0, context)),
  );
  feature.onButton('log', async (context, { page }) => {
    await show(context, await logPage(page, context));
    return undefined;
  });
  return feature;
}
