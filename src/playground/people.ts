import type { Person } from './playground.ts';

/** Who a visitor of the playground can be: a subscriber in each language, and the editor. */
export const PLAYGROUND_PEOPLE: readonly Person[] = [
  { id: 1001, firstName: '小美', username: 'xiaomei', languageCode: 'zh-hans', role: 'subscriber' },
  { id: 1002, firstName: '志明', username: 'zhiming', languageCode: 'zh-hant', role: 'subscriber' },
  { id: 1003, firstName: 'Alex', username: 'alex', languageCode: 'en', role: 'subscriber' },
  { id: 1009, firstName: '编辑', username: 'editor', languageCode: 'zh-hans', role: 'admin' },
];
