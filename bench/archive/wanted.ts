/** What a bot over an archive is held to. */
export interface Wanted {
  readonly firstAnswerS: number;
  readonly notesPerSecond: number;
  readonly importDelayMs: number;
  readonly restartS: number;
  readonly residentMb: number;
  readonly changeS: number;
  readonly changeCpuS: number;
  readonly changeDelayMs: number;
  readonly commandMs: number;
  /** Derived data, in bytes a byte of notes. */
  readonly derived: number;
}

/** From so many notes on an archive is a large one. */
const LARGE = 50_000;

const ARCHIVE: Wanted = {
  firstAnswerS: 2,
  notesPerSecond: 150,
  importDelayMs: 100,
  restartS: 1.5,
  residentMb: 220,
  changeS: 1.5,
  changeCpuS: 0.5,
  changeDelayMs: 50,
  commandMs: 20,
  derived: 2,
};

const LARGE_ARCHIVE: Wanted = {
  ...ARCHIVE,
  notesPerSecond: 120,
  restartS: 3,
  residentMb: 350,
  changeS: 2,
  changeCpuS: 1,
  commandMs: 50,
};

/** The limits for an archive of that many notes. */
export function wantedOf(notes: number): Wanted {
  return notes < LARGE ? ARCHIVE : LARGE_ARCHIVE;
}
