import { readFile } from 'node:fs/promises';

/** What a process holds in RAM, in MB (10^6 bytes). */
export interface Resident {
  readonly now: number;
  /** The most that it ever held. */
  readonly peak: number;
}

/** The kernel counts a process's time in these; Linux has shown a hundred a second to programs for decades. */
const TICKS_PER_SECOND = 100;
/** Where utime and stime stand in /proc/PID/stat behind the name of the program. */
const UTIME = 11;
const STIME = 12;

/** Linux only, like all of this file. */
export async function readResident(pid: number): Promise<Resident> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const mb = (field: string): number =>
    (Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) * 1024) / 1e6;
  return { now: mb('VmRSS'), peak: mb('VmHWM') };
}

/** Seconds of CPU that all threads of a process have taken so far. */
export async function readCpuS(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8');
  // The name stands in brackets and may hold anything.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[UTIME]) + Number(fields[STIME])) / TICKS_PER_SECOND;
}
