import type { Language } from '../../domain/subscriber.ts';
import { type Phrases, phrasesFor } from '../phrases.ts';

/** The short notices at the top of a chat after a button press, by name. */
function toastsOf(phrases: Phrases) {
  return {
    ...phrases.chat.toasts,
    ...phrases.episode.toasts,
    ...phrases.errors.toasts,
    ...phrases.settings.toasts,
  };
}

type ToastName = keyof ReturnType<typeof toastsOf>;

/** A short notice after a button press; at most 200 characters, as a callback answer allows. */
export function toast(kind: ToastName, language: Language): string {
  return toastsOf(phrasesFor(language))[kind];
}
