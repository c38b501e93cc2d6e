import type { AdminLog } from '../../../admins/admin-log.ts';
import type { OutgoingMessage } from '../../../domain/message.ts';
import { PAGE_SIZE } from '../../../messages/common/buttons.ts';
import type { BotContext } from '../../context.ts';
import { createFeature, type Feature } from '../../feature.ts';
import { reply, show } from '../../reply.ts';
import { renderLog } from './admin-view.ts';
import { ADMIN } from './words.ts';

/** `/log`, for owners: what admins did, newest first. */
export function createLogFeature({ adminLog }: { readonly adminLog: Pick<AdminLog, 'part'> }): Feature {
  const feature = createFeature('owners');

  async function logPage(page: number, context: BotContext): Promise<OutgoingMessage> {
    const { language, zone } = context.reader;
    const part = await adminLog.part(page * PAGE_SIZE, PAGE_SIZE);
    const pages = Math.max(1, Math.ceil(part.total / PAGE_SIZE));
    // Old ones may have been forgotten since.
    if (page >= pages) return logPage(pages - 1, context);
    return renderLog({ ...part, page, pages }, zone, language);
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
