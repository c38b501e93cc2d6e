import type { Api } from 'grammy';
import type { Update } from 'grammy/types';
import type { Admins } from '../admins/admins.ts';
import type { Language } from '../domain/subscriber.ts';
import type { Logger } from '../logging/logger.ts';
import { renderGivenUp } from '../messages/errors/error-view.ts';
import type { SubscriberStore } from '../storage/stores.ts';
import { kindOf, type UpdateHandling } from './update-handling.ts';
import { wireOptions } from './wire-message.ts';

/** Reports an update that is not retried any more to the log and the owners. */
export function createGivenUpNotice({
  api,
  admins,
  subscribers,
  language,
  log,
  track,
}: {
  readonly api: Api;
  readonly admins: Pick<Admins, 'owners'>;
  readonly subscribers: SubscriberStore;
  /** For admins who have not chosen a language. */
  readonly language: Language;
  readonly log: Logger;
  readonly track: UpdateHandling['track'];
}): (update: Update) => void {
  async function notify(adminId: number, updateId: number): Promise<void> {
    const subscriber = await subscribers.find(adminId);
    const message = renderGivenUp(updateId, subscriber?.language ?? language);
    await api.sendMessage(adminId, message.text, wireOptions(message));
  }

  return (update) => {
    const { update_id: updateId } = update;
    log.error({ updateId, kind: kindOf(update) }, 'an update was set aside after three tries');
    for (const adminId of admins.owners) {
      const notified = notify(adminId, updateId).catch((error: unknown) =>
        log.warn({ error, adminId }, 'an admin could not be notified of an update that was set aside'),
      );
      void track(notified);
    }
  };
}
