import { CITY_ZONES } from '../../domain/city-zones.ts';
import type { Language } from '../../domain/subscriber.ts';
import { zoneName } from '../../domain/time-zone.ts';
import { toTraditional } from '../../naming/to-traditional.ts';
import type { Words } from '../common/words.ts';

/** Zones that buttons offer, from east to west. */
export const OFFERED_ZONES = [
  'Asia/Tokyo',
  'Asia/Shanghai',
  'Asia/Taipei',
  'Asia/Hong_Kong',
  'Asia/Singapore',
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
] as const;

/** Their cities. */
const PLACES: Words<Readonly<Record<(typeof OFFERED_ZONES)[number], string>>> = {
  'zh-Hans': {
    'Asia/Tokyo': '东京',
    'Asia/Shanghai': '北京、上海',
    'Asia/Taipei': '台北',
    'Asia/Hong_Kong': '香港',
    'Asia/Singapore': '新加坡',
    'Europe/Berlin': '柏林',
    'Europe/London': '伦敦',
    'America/New_York': '纽约',
    'America/Chicago': '芝加哥',
    'America/Los_Angeles': '洛杉矶',
  },
  'zh-Hant': {
    'Asia/Tokyo': '東京',
    'Asia/Shanghai': '北京、上海',
    'Asia/Taipei': '台北',
    'Asia/Hong_Kong': '香港',
    'Asia/Singapore': '新加坡',
    'Europe/Berlin': '柏林',
    'Europe/London': '倫敦',
    'America/New_York': '紐約',
    'America/Chicago': '芝加哥',
    'America/Los_Angeles': '洛杉磯',
  },
  en: {
    'Asia/Tokyo': 'Tokyo',
    'Asia/Shanghai': 'Shanghai',
    'Asia/Taipei': 'Taipei',
    'Asia/Hong_Kong': 'Hong Kong',
    'Asia/Singapore': 'Singapore',
    'Europe/Berlin': 'Berlin',
    'Europe/London': 'London',
    'America/New_York': 'New York',
    'America/Chicago': 'Chicago',
    'America/Los_Angeles': 'Los Angeles',
  },
};

const HAN = /\p{Script=Han}/u;

/** A zone as people read it: a city of it in the reader's language, or how far it is from UTC. */
export function placeOf(zone: string, language: Language): string {
  const offered = OFFERED_ZONES.find((known) => known === zone);
  if (offered) return PLACES[language][offered];
  const [city = ''] = CITY_ZONES[zone]?.split(' ') ?? [];
  if (language !== 'en' && HAN.test(city)) return language === 'zh-Hant' ? toTraditional(city) : city;
  // `America/New_York`, and `UTC+8` for a zone of a fixed offset.
  return zoneName(zone).replace(/^.*\//, '').replaceAll('_', ' ');
}
