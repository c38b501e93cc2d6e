import { plural, type Words } from '../../../messages/common/words.ts';

/** What happened to a name, episode by episode. */
interface TimelineWords {
  readonly commands: Readonly<Record<'timeline', string>>;
  readonly title: (name: string) => string;
  readonly about: (count: number) => string;
  /** No episode is about it. */
  readonly mentioned: (count: number) => string;
  readonly usage: string;
}

export const TIMELINE: Words<TimelineWords> = {
  'zh-Hans': {
    commands: { timeline: '一家公司、一个人……的时间线' },
    title: (name) => `🕰 ${name} · 时间线`,
    about: (count) => `关于它的 ${count} 期，新的在前。点数字读那一节。`,
    mentioned: (count) => `提到它的 ${count} 期，新的在前。点数字读那一节。`,
    usage: '想看谁的时间线？',
  },
  'zh-Hant': {
    commands: { timeline: '一家公司、一個人……的時間軸' },
    title: (name) => `🕰 ${name} · 時間軸`,
    about: (count) => `關於它的 ${count} 集，新的在前。點數字讀那一節。`,
    mentioned: (count) => `提到它的 ${count} 集，新的在前。點數字讀那一節。`,
    usage: '想看誰的時間軸？',
  },
  en: {
    commands: { timeline: 'What happened to a company, a person …' },
    title: (name) => `🕰 ${name} · timeline`,
    about: (count) =>
      `${plural(count, 'episode')} about it, newest first. Press a number to read that section.`,
    mentioned: (count) =>
      `${plural(count, 'episode')} that ${count === 1 ? 'mentions' : 'mention'} it, newest first. Press a number to read that section.`,
    usage: 'Whose timeline?',
  },
};
