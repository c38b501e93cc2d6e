import { auditFolder } from './audit-folder.ts';
import { auditJson, auditReport } from './audit-report.ts';
import { createProgressLine, type ProgressLine, type Screen } from './progress-line.ts';

/** Number of steps of the progress bar, and number of lines printed instead without a terminal. */
const BAR_STEPS = 200;
const LINES = 10;

/** Options of an audit run. */
export interface AuditOptions {
  /** `--json`, and the folder if it is not the default one. */
  readonly args: readonly string[];
  readonly contentDir: string;
  readonly output: Screen;
  readonly screen: Screen;
  readonly now: number;
}

/**
 * Reads a folder of episodes without the bot and prints refusals, warnings and a summary.
 * @returns the exit code: 1 when a file is refused
 * @throws on an unknown option
 */
export async function runAudit({ args, contentDir, output, screen, now }: AuditOptions): Promise<number> {
  const options = args.filter((arg) => arg.startsWith('--') && arg !== '--');
  const [dir = contentDir, ...more] = args.filter((arg) => !arg.startsWith('--'));
  const unknown = [...options.filter((option) => option !== '--json'), ...more][0];
  if (unknown !== undefined) throw new Error(`${unknown}: not known; write \`audit [DIR] [--json]\``);
  let progress: ProgressLine | undefined;
  const audit = await auditFolder(dir, now, (done, all) => {
    progress ??= createProgressLine(screen, 'files', all);
    const step = Math.ceil(all / (screen.isTTY ? BAR_STEPS : LINES));
    if (done % step === 0 || done === all) progress.show(done);
  });
  progress?.end();
  output.write(`${options.includes('--json') ? auditJson(audit) : auditReport(audit)}\n`);
  return audit.refusals.length > 0 ? 1 : 0;
}
