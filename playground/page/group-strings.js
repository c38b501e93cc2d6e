// @ts-check

const en = {
  groups: 'Groups and channels',
  group: 'Group',
  channel: 'Channel',
  members: '{count} people',
  botIsIn: 'the bot is in',
  botIsAdmin: 'the bot is an admin',
  botIsOut: 'the bot is not in',
  addBot: 'Add the bot',
  removeBot: 'Remove the bot',
  topics: 'Topics',
  generalTopic: 'General',
  speakAs: 'You are',
  readersNote: 'Only admins post in this channel.',
  joined: '{name} joined',
  added: '{by} added {name}',
  left: '{name} left',
  removed: '{by} removed {name}',
  migrated: 'This group became a supergroup',
  emptyTitleOut: 'The bot is not here yet',
  emptyOut: 'Add it, and the daily digest can come here too.',
  emptyTitleGroup: 'No messages here yet',
  emptyGroup:
    'When an admin presses Start, the daily digest will come here.\nEveryone can ask the bot: try /latest.',
  emptyChannel: 'When an admin presses Start, the daily digest will be posted here.',
};

/** @typedef {keyof typeof en} GroupStringKey */

/** @type {typeof en} */
const zhHans = {
  groups: '群和频道',
  group: '群',
  channel: '频道',
  members: '{count} 人',
  botIsIn: '机器人在这里',
  botIsAdmin: '机器人是管理员',
  botIsOut: '机器人不在',
  addBot: '把机器人加进来',
  removeBot: '请机器人离开',
  topics: '话题',
  generalTopic: '综合',
  speakAs: '你是',
  readersNote: '只有管理员能在频道里发帖。',
  joined: '{name} 进来了',
  added: '{by} 把 {name} 加了进来',
  left: '{name} 离开了',
  removed: '{by} 请 {name} 离开了',
  migrated: '这个群升级成了超级群',
  emptyTitleOut: '机器人还不在这里',
  emptyOut: '把它加进来，每天的摘要也能送到这里。',
  emptyTitleGroup: '这里还没有消息',
  emptyGroup: '管理员按「开始」，每天的摘要就会送到这里。\n谁都可以问它：试试 /latest。',
  emptyChannel: '管理员按「开始」，每天的摘要就会发在这里。',
};

/** @type {typeof en} */
const zhHant = {
  groups: '群組和頻道',
  group: '群組',
  channel: '頻道',
  members: '{count} 人',
  botIsIn: '機器人在這裡',
  botIsAdmin: '機器人是管理員',
  botIsOut: '機器人不在',
  addBot: '把機器人加進來',
  removeBot: '請機器人離開',
  topics: '話題',
  generalTopic: '綜合',
  speakAs: '你是',
  readersNote: '只有管理員能在頻道裡發文。',
  joined: '{name} 進來了',
  added: '{by} 把 {name} 加了進來',
  left: '{name} 離開了',
  removed: '{by} 請 {name} 離開了',
  migrated: '這個群組升級成了超級群組',
  emptyTitleOut: '機器人還不在這裡',
  emptyOut: '把它加進來，每天的摘要也能送到這裡。',
  emptyTitleGroup: '這裡還沒有訊息',
  emptyGroup: '管理員按「開始」，每天的摘要就會送到這裡。\n誰都可以問它：試試 /latest。',
  emptyChannel: '管理員按「開始」，每天的摘要就會發在這裡。',
};

/** What the page says about groups and channels, in each of its languages. */
export const GROUP_STRINGS = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };
