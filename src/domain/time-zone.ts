/**
 * The IANA zone of that name in its usual spelling (`Asia/Shanghai` for `asia/shanghai`), or undefined when there is none.
 * Fixed offsets such as `+08:00` are not zone names and are rejected.
 */
export function findTimeZone(name: string): string | undefined {
  if (!/^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/.test(name)) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** Up to four zone names that contain what was typed, or its first four letters: `Asia/Shanghai` for `shang`. */
export function suggestTimeZones(typed: string): readonly string[] {
  const wanted = typed.toLowerCase().replaceAll(' ', '_');
  const city = wanted.slice(wanted.lastIndexOf('/') + 1);
  const contains = (part: string) => (zone: string) => part.length >= 3 && zone.toLowerCase().includes(part);
  const zones = Intl.supportedValuesOf('timeZone');
  const near = [...zones.filter(contains(city)), ...zones.filter(contains(city.slice(0, 4)))];
  return [...new Set(near)].slice(0, 4);
}

/** A zone as people read it: IANA's zones of a fixed offset count to the west, so that `Etc/GMT-8` is `UTC+8`. */
export function zoneName(zone: string): string {
  const [, sign, hours] = /^Etc\/GMT([+-])(\d+)$/.exec(zone) ?? [];
  return hours === undefined ? zone : `UTC${sign === '-' ? '+' : '-'}${hours}`;
}
