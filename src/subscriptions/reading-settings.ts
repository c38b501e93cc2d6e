import type { ActiveSubscriber, Language, Script } from '../domain/subscriber.ts';
import type { SubscriberStore } from '../storage/stores.ts';

/** In which language and script a chat reads; what is sent already stays as it is. */
export interface ReadingSettings {
  /** @returns the subscriber with the change */
  setLanguage(subscriber: ActiveSubscriber, language: Language): Promise<ActiveSubscriber>;
  /** @returns the subscriber with the change */
  setScript(subscriber: ActiveSubscriber, script: Script): Promise<ActiveSubscriber>;
}

export interface ReadingSettingsDependencies {
  readonly subscribers: Pick<SubscriberStore, 'update'>;
}

/** Creates the use cases for language and script. */
export function createReadingSettings({ subscribers }: ReadingSettingsDependencies): ReadingSettings {
  return {
    async setLanguage(subscriber, language) {
      await subscribers.update(subscriber.id, { language });
      return { ...subscriber, language };
    },
    async setScript(subscriber, script) {
      await subscribers.update(subscriber.id, { script });
      return { ...subscriber, script };
    },
  };
}
