import type { AliasEntry, NamesByLanguage } from '../domain/entity.ts';
import { LABEL_TABLE } from './label-table.ts';

let entries: readonly AliasEntry[] | undefined;

/** The labels of common tags, which hold for categories and areas as well: as with known names, what an editor writes counts more. */
export function knownLabels(): readonly AliasEntry[] {
  entries ??= LABEL_TABLE.trim().split('\n').map(readRow);
  return entries;
}

function readRow(row: string): AliasEntry {
  const [tags = '', chinese = '', english = ''] = row.split(' | ');
  const [name = '', ...others] = tags.split(' ');
  const [first = '', ...alsoCalled] = chinese.split(' ').map((each) => each.split('/'));
  const [mainland = '', taiwan] = first;
  const labels: NamesByLanguage = {
    'zh-Hans': mainland,
    ...(taiwan === undefined ? {} : { 'zh-Hant': taiwan }),
    en: english,
  };
  const aliases = [...first, ...alsoCalled.flat(), english, ...others];
  return { kind: 'tag', name, aliases, labels };
}
