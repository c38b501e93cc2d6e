/** Where progress is shown. */
export interface Screen {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
}

/** The progress of some work, on one line. */
export interface ProgressLine {
  show(done: number): void;
  end(): void;
}

const BAR = 24;

/** `▓▓▓▓░░░░ 12/40 answers`: redrawn in place in a terminal, else one line per change. */
export function createProgressLine(screen: Screen, unit: string, all: number): ProgressLine {
  let shown = '';
  return {
    show(done) {
      const full = all === 0 ? BAR : Math.floor((BAR * done) / all);
      const text = `${'▓'.repeat(full)}${'░'.repeat(BAR - full)} ${done}/${all} ${unit}`;
      if (text === shown) return;
      shown = text;
      screen.write(screen.isTTY ? `\r${text}` : `${text}\n`);
    },
    end() {
      if (screen.isTTY && shown) screen.write('\n');
    },
  };
}
