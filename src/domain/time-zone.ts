/**
 * The IANA zone of that name in its usual spelling (`asia/shanghai` gives `Asia/Shanghai`), or undefined when there is none.
 * Fixed offsets such as `+08:00` are no zone names and are refused.
 */
export function findTimeZone(name: string): string | undefined {
  if (!/^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/.test(name)) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** Up to four zone names that hold what was typed, or that begin like it: `shang` gives `Asia/Shanghai`. */
export function suggestTimeZones(typed: string): readonly string[] {
  const wanted = typed.toLowerCase().replaceAll(' ', '_');
  const city = wanted.slice(wanted.lastIndexOf('/') + 1);
  const holds = (part: string) => (zone: string) => part.length >= 3 && zone.toLowerCase().includes(part);
  const zones = Intl.supportedValuesOf('timeZone');
  const near = [...zones.filter(holds(city)), ...zones.filter(holds(city.slice(0, 4)))];
  return [...new Set(near)].slice(0, 4);
}
