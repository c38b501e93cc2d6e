import type { Words } from '../../../messages/common/words.ts';

/** Whether and when what comes unasked comes without a sound. */
interface SilenceWords {
  readonly commands: Readonly<Record<'quiet' | 'silent', string>>;
  readonly title: string;
  readonly sounds: string;
  readonly silent: string;
  /** @param hours `22:00–08:00` */
  readonly quiet: (hours: string, zone: string, localNow: string) => string;
  /** Quiet hours are kept, and count again once the sound is on. */
  readonly quietKept: (hours: string) => string;
  readonly hint: string;
  readonly badQuiet: (got: string) => string;
  readonly badSilent: (got: string) => string;
  readonly buttons: Readonly<Record<'on' | 'off' | 'noQuiet', string>>;
}

export const SILENCE: Words<SilenceWords> = {
  'zh-Hans': {
    commands: { quiet: '安静时段：照样送到，不响铃', silent: '一直不响铃，或恢复响铃' },
    title: '响不响铃',
    sounds: '我主动送来的消息，像新节目的摘要，来的时候会响。',
    silent: '我主动送来的消息都不响铃，照样收得到。你来问的，回答照常。',
    quiet: (hours, zone, localNow) =>
      `每天 ${hours} 不响铃，照样收得到，其余时间会响。按 ${zone} 算，那里现在 ${localNow}。`,
    quietKept: (hours) => `安静时段 ${hours} 还留着，恢复响铃后再用。`,
    hint: '别的时段直接写：/quiet 23-7',
    badQuiet: (got) =>
      `看不懂“${got}”。请写两个不同的钟点，例如 /quiet 22-8 或 /quiet 22:30-07:00；不要了就写 /quiet off`,
    badSilent: (got) => `看不懂“${got}”。不响铃写 /silent on，恢复响铃写 /silent off`,
    buttons: { on: '响铃', off: '一直不响', noQuiet: '不设安静时段' },
  },
  'zh-Hant': {
    commands: { quiet: '安靜時段：照樣送到，不響鈴', silent: '一直不響鈴，或恢復響鈴' },
    title: '響不響鈴',
    sounds: '我主動送來的訊息，像新節目的摘要，來的時候會響。',
    silent: '我主動送來的訊息都不響鈴，照樣收得到。你來問的，回答照常。',
    quiet: (hours, zone, localNow) =>
      `每天 ${hours} 不響鈴，照樣收得到，其餘時間會響。按 ${zone} 算，那裡現在 ${localNow}。`,
    quietKept: (hours) => `安靜時段 ${hours} 還留著，恢復響鈴後再用。`,
    hint: '別的時段直接寫：/quiet 23-7',
    badQuiet: (got) =>
      `看不懂「${got}」。請寫兩個不同的鐘點，例如 /quiet 22-8 或 /quiet 22:30-07:00；不要了就寫 /quiet off`,
    badSilent: (got) => `看不懂「${got}」。不響鈴寫 /silent on，恢復響鈴寫 /silent off`,
    buttons: { on: '響鈴', off: '一直不響', noQuiet: '不設安靜時段' },
  },
  en: {
    commands: { quiet: 'Quiet hours: it comes, without a sound', silent: 'All sounds off, or on again' },
    title: 'Sound',
    sounds: 'What I send by myself, such as new episodes, comes with a sound.',
    silent: 'What I send by myself comes without a sound; you still get it. Answers are not affected.',
    quiet: (hours, zone, localNow) =>
      `From ${hours} what I send by myself comes without a sound; you still get it. That is by ${zone}, where it is ${localNow}.`,
    quietKept: (hours) => `Your quiet hours, ${hours}, are kept for when the sound is on again.`,
    hint: 'Any other hours: /quiet 23-7',
    badQuiet: (got) =>
      `“${got}” is no span of hours. Write two different hours, such as /quiet 22-8 or /quiet 22:30-07:00, or /quiet off`,
    badSilent: (got) => `“${got}” is neither. Write /silent on for no sound, /silent off for sound`,
    buttons: { on: 'Sound', off: 'No sounds at all', noQuiet: 'No quiet hours' },
  },
};
