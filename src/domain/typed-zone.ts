import { AMBIGUOUS_ZONES, CITY_ZONES } from './city-zones.ts';
import { findTimeZone, suggestTimeZones } from './time-zone.ts';

/** What a person may have meant by the name of a zone; all zones by their IANA names. */
export type TypedZone =
  | { readonly kind: 'zone'; readonly zone: string }
  /** An abbreviation of several. */
  | { readonly kind: 'several'; readonly zones: readonly string[] }
  | { readonly kind: 'unknown'; readonly nearest: readonly string[] };

/** `UTC+8`, `GMT-03:00`, `+8`. */
const OFFSET = /^(?:utc|gmt)?([+-])(\d{1,2})(?::?(\d{2}))?$/;
/** The offsets that IANA has zones for. */
const MOST_AHEAD = 14;
const MOST_BEHIND = 12;

/** Reads a zone as people type it: `Asia/Taipei`, `台北`, `new york`, `HKT`, `UTC+8`. What could be several places is not guessed. */
export function readTypedZone(typed: string): TypedZone {
  const name = typed.normalize('NFKC').trim();
  const key = name.toLowerCase().replaceAll(/[\s_.]+/g, '');
  const several = Object.hasOwn(AMBIGUOUS_ZONES, key) ? AMBIGUOUS_ZONES[key] : undefined;
  if (several) return { kind: 'several', zones: several };
  const zone = readOffset(key) ?? findCity(key) ?? findTimeZone(name.replaceAll(' ', '_'));
  return zone === undefined ? { kind: 'unknown', nearest: suggestTimeZones(name) } : { kind: 'zone', zone };
}

function readOffset(key: string): string | undefined {
  const [, sign, hours, minutes = '00'] = OFFSET.exec(key) ?? [];
  if (hours === undefined || minutes !== '00') return undefined;
  const hour = Number(hours);
  if (hour === 0) return 'UTC';
  if (hour > (sign === '+' ? MOST_AHEAD : MOST_BEHIND)) return undefined;
  // POSIX counts to the west: Etc/GMT-8 is eight hours ahead.
  return `Etc/GMT${sign === '+' ? '-' : '+'}${hour}`;
}

/** A city of the table, or the last part of an IANA name that only one zone has. */
function findCity(key: string): string | undefined {
  for (const [zone, names] of Object.entries(CITY_ZONES)) if (names.split(' ').includes(key)) return zone;
  const zones = Intl.supportedValuesOf('timeZone').filter((zone) => cityOf(zone) === key);
  return zones.length === 1 ? zones[0] : undefined;
}

function cityOf(zone: string): string {
  return zone
    .slice(zone.lastIndexOf('/') + 1)
    .toLowerCase()
    .replaceAll('_', '');
}
