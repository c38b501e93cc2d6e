import type { Mode } from '../../domain/subscriber.ts';
import type { Words } from '../common/words.ts';

/** When and how digests come. */
export interface SettingsWords {
  readonly commands: Readonly<Record<'time' | 'timezone' | 'mode', string>>;
  readonly schedule: Readonly<Record<Mode, (times: string, zone: string) => string>>;
  readonly times: (times: string, zone: string) => string;
  readonly timesHint: string;
  /** The times apply only in daily mode. */
  readonly timesUnused: (mode: string) => string;
  readonly badTime: (got: string) => string;
  readonly zone: (zone: string, localNow: string) => string;
  readonly zoneHint: string;
  readonly badZone: (got: string) => string;
  /** Above one button a zone. */
  readonly severalZones: (got: string) => string;
  readonly zoneSuggestions: (zones: string) => string;
  readonly modeTitle: string;
  readonly modeHint: string;
  readonly toasts: Readonly<Record<'saved', string>>;
}

export const SETTINGS: Words<SettingsWords> = {
  'zh-Hans': {
    commands: { time: '送达时间', timezone: '时区', mode: '即时、每天或不推送' },
    schedule: {
      daily: (times, zone) => `每天 ${times}（${zone}）把新节目的摘要送来，没有新节目就不打扰。`,
      instant: () => '有新节目会马上送来。',
      off: () => '目前不主动推送，发送 /mode 可以打开。',
    },
    times: (times, zone) => `每天 ${times} 送达（${zone}）。`,
    timesHint: '改时间：/time 07:30\n一天几次：/time 08:00 20:00',
    timesUnused: (mode) => `现在的模式是“${mode}”，改成每天送达后才会用到这个时间：/mode daily`,
    badTime: (got) =>
      `看不懂时间“${got}”。请写 00:00 到 23:59，最多六个，例如 /time 08:00 或 /time 08:00 20:00`,
    zone: (zone, localNow) => `时区是 ${zone}，那里现在 ${localNow}。`,
    zoneHint: '换时区：/timezone 台北',
    badZone: (got) => `不认识“${got}”这个时区。请写城市或时差，例如 /timezone 上海 或 /timezone UTC+8`,
    severalZones: (got) => `“${got}”在几个地方都有人用，你在哪里？`,
    zoneSuggestions: (zones) => `也许是：${zones}`,
    modeTitle: '怎么收新节目？',
    modeHint: '即时：一发布就送来\n每天：到时间送一份摘要\n不推送：只在你来问时回答',
    toasts: { saved: '已保存' },
  },
  'zh-Hant': {
    commands: { time: '送達時間', timezone: '時區', mode: '即時、每天或不推播' },
    schedule: {
      daily: (times, zone) => `每天 ${times}（${zone}）把新節目的摘要送來，沒有新節目就不打擾。`,
      instant: () => '有新節目會馬上送來。',
      off: () => '目前不主動推播，傳送 /mode 可以打開。',
    },
    times: (times, zone) => `每天 ${times} 送達（${zone}）。`,
    timesHint: '改時間：/time 07:30\n一天幾次：/time 08:00 20:00',
    timesUnused: (mode) => `現在的模式是「${mode}」，改成每天送達後才會用到這個時間：/mode daily`,
    badTime: (got) =>
      `看不懂時間「${got}」。請寫 00:00 到 23:59，最多六個，例如 /time 08:00 或 /time 08:00 20:00`,
    zone: (zone, localNow) => `時區是 ${zone}，那裡現在 ${localNow}。`,
    zoneHint: '換時區：/timezone 香港',
    badZone: (got) => `不認識「${got}」這個時區。請寫城市或時差，例如 /timezone 台北 或 /timezone UTC+8`,
    severalZones: (got) => `「${got}」在幾個地方都有人用，你在哪裡？`,
    zoneSuggestions: (zones) => `也許是：${zones}`,
    modeTitle: '怎麼收新節目？',
    modeHint: '即時：一發布就送來\n每天：到時間送一份摘要\n不推播：只在你來問時回答',
    toasts: { saved: '已儲存' },
  },
  en: {
    commands: { time: 'When the digest comes', timezone: 'Your time zone', mode: 'Instant, daily or off' },
    schedule: {
      daily: (times, zone) =>
        `New episodes come as one digest at ${times} (${zone}). On quiet days nothing comes.`,
      instant: () => 'New episodes come as soon as they are out.',
      off: () => 'Nothing is sent on its own; /mode switches it on.',
    },
    times: (times, zone) => `Your digest comes at ${times} (${zone}).`,
    timesHint: 'Change it: /time 07:30\nSeveral a day: /time 08:00 20:00',
    timesUnused: (mode) => `Your mode is “${mode}”; these hours count once you choose /mode daily`,
    badTime: (got) =>
      `“${got}” is not a time. Write 00:00 to 23:59, at most six, such as /time 08:00 or /time 08:00 20:00`,
    zone: (zone, localNow) => `Your time zone is ${zone}; it is ${localNow} there.`,
    zoneHint: 'Change it: /timezone Paris',
    badZone: (got) =>
      `I know no time zone “${got}”. Write a city or an offset, such as /timezone Singapore or /timezone UTC+8`,
    severalZones: (got) => `“${got}” is used in several places. Where are you?`,
    zoneSuggestions: (zones) => `Perhaps: ${zones}`,
    modeTitle: 'How should new episodes reach you?',
    modeHint: 'Instant: as soon as they are out\nDaily: one digest at your hour\nOff: only when you ask',
    toasts: { saved: 'Saved' },
  },
};
