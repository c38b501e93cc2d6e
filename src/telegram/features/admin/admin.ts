import type { Waiting } from '../../../domain/admin.ts';
import type { OutgoingMessage } from '../../../domain/message.ts';
import { renderBroadcastUsage } from '../../../messages/broadcast/broadcast-view.ts';
import { withAdminHome } from '../../../messages/common/admin-home.ts';
import type { BotContext } from '../../context.ts';
import { createFeature, type Feature, ownersOnly } from '../../feature.ts';
import { reply, show } from '../../reply.ts';
import { renderReceivingUsage } from '../receiving/receiving-view.ts';
import { renderAdminHome } from './admin-view.ts';
import { ADMIN } from './words.ts';

/** `/admin`: all that admins can do, from one message. */
export function createAdminFeature({ waiting }: { readonly waiting: () => Promise<Waiting> }): Feature {
  const feature = createFeature('editors');

  async function home({ reader: { role, language } }: BotContext): Promise<OutgoingMessage> {
    return renderAdminHome(await waiting(), role === 'owner' ? 'owner' : 'editor', language);
  }

  feature.onCommand({ name: 'admin', words: ADMIN, group: 'admin', place: 1 }, async (context) =>
    reply(context, await home(context)),
  );
  feature.onButton('admin', async (context, { page }) => {
    const { role, language } = context.reader;
    switch (page) {
      case 'open':
        await reply(context, await home(context));
        return undefined;
      case 'home':
        await show(context, await home(context));
        return undefined;
      case 'import':
        await show(context, withAdminHome(renderReceivingUsage(language), language));
        return undefined;
      case 'broadcast':
        if (role !== 'owner') return ownersOnly(context);
        await show(context, withAdminHome(renderBroadcastUsage(language), language));
        return undefined;
    }
  });
  return feature;
}
