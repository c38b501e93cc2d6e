import type { NamesByLanguage } from '../domain/entity.ts';
import type { Language } from '../domain/language.ts';
import { toTraditional } from './to-traditional.ts';

const HAN = /\p{Script=Han}/u;

/** What has a canonical name and may have others to show; a term has none. */
interface Named {
  readonly name: string;
  readonly shown?: NamesByLanguage | undefined;
}

/**
 * The name by which readers of a language see an entity: 英伟达, 輝達 or Nvidia. It is for reading only: refs, buttons and
 * follows are kept by the canonical name. Han names without a known Taiwan form are rewritten as in Taiwan.
 */
export function displayName({ name, shown }: Named, language: Language): string {
  const own = shown?.[language];
  if (own !== undefined || language !== 'zh-Hant') return own ?? name;
  const mainland = shown?.['zh-Hans'] ?? name;
  return HAN.test(mainland) ? toTraditional(mainland) : mainland;
}
