import type { Person } from './contacts.ts';
import type { Group } from './groups.ts';

/** The people a visitor can act as: a subscriber in each language, and the editor. */
export const PLAYGROUND_PEOPLE: readonly Person[] = [
  { id: 1001, firstName: '小美', username: 'xiaomei', languageCode: 'zh-hans', role: 'subscriber' },
  { id: 1002, firstName: '志明', username: 'zhiming', languageCode: 'zh-hant', role: 'subscriber' },
  { id: 1003, firstName: 'Alex', username: 'alex', languageCode: 'en', role: 'subscriber' },
  { id: 1009, firstName: '编辑', username: 'editor', languageCode: 'zh-hans', role: 'admin' },
];

/** Their groups, created by the editor: a readers' forum, and the channel of the show. */
export const PLAYGROUND_GROUPS: readonly Group[] = [
  {
    id: -1_001_000_000_001,
    title: '早餐桌读者群',
    type: 'supergroup',
    isForum: true,
    topics: [
      { id: 11, name: '每日一讲' },
      { id: 12, name: '茶水间' },
    ],
    memberIds: [1001, 1002],
    adminIds: [1009],
  },
  {
    id: -1_001_000_000_002,
    title: '晨间一讲频道',
    type: 'channel',
    memberIds: [1001, 1002, 1003],
    adminIds: [1009],
  },
];
