import { isBlank, type Line, type StepResult } from './lines.ts';

/** What pages write around code within its fence. */
const WRAPPER = /^\s*<code\b[^<>]{0,200}>|<\/code>\s*$/gi;
/** What the button above a block of code says. */
const COPY = /^(?:copy(?: code)?|复制(?:代码)?|複製(?:程式碼|代碼)?)$/i;
/** Fewer lines are no block. */
const FEWEST = 3;
/** How a line of code ends or begins; prose of neither script does so. */
const CODE_END = /[;{}]\s*$|\)\s*[{:]\s*$/;
const CODE_BEGIN =
  /^\s*(?:(?:import|from)\s[\w.{*"']|(?:const|let|var)\s\w+\s*=|def\s\w+\(|class\s\w+[:({ ]|function\s?\w*\(|return\b|#include\s|[\w.]+\([^)]*\)\s*;?$|[\w.[\]]+\s*[+-]?=\s\S|\$\s\w|[})\]]+[;,]?\s*$)/;
const PROSE = /\p{Script=Han}{6}|[。！？]/u;

/** Takes the remains of a page out of blocks of code, and puts fences around code that has lost them. */
export function mendCode(lines: readonly Line[]): StepResult {
  const changed: string[] = [];
  const unwrapped = lines.flatMap((line, index): Line[] => {
    if (!line.isCode) {
      const isButton = COPY.test(line.text.trim()) && nextShown(lines, index)?.isCode;
      if (isButton) changed.push(line.text.trim());
      return isButton ? [] : [line];
    }
    const text = line.text.replace(WRAPPER, '');
    if (text === line.text) return [line];
    changed.push(line.text.trim());
    return text.trim() === '' ? [] : [{ ...line, text }];
  });
  return { lines: fenceRuns(unwrapped, changed), changed };
}

function fenceRuns(lines: readonly Line[], changed: string[]): Line[] {
  const fenced: Line[] = [];
  for (let index = 0; index < lines.length; ) {
    const run = runFrom(lines, index);
    const [first] = run;
    if (run.length >= FEWEST && first && run.filter(({ text }) => CODE_END.test(text)).length >= 2) {
      changed.push(first.text.trim());
      const fence = { at: first.at, text: '```', isCode: true };
      fenced.push(fence, ...run.map((line) => ({ ...line, isCode: true })), fence);
      index += run.length;
    } else {
      fenced.push(...lines.slice(index, index + Math.max(1, run.length)));
      index += Math.max(1, run.length);
    }
  }
  return fenced;
}

function runFrom(lines: readonly Line[], start: number): Line[] {
  let end = start;
  while (isCodeLike(lines[end])) end += 1;
  return lines.slice(start, end);
}

/** @param line absent beyond the last one */
function isCodeLike(line: Line | undefined): boolean {
  if (!line) return false;
  const { text, isCode } = line;
  // Four blanks or a tab are a block of code in Markdown already.
  if (isCode || isBlank(line) || /^(?: {4}|\t|\s*[>|]|\s*[-*+]\s)/.test(text)) return false;
  return !PROSE.test(text) && (CODE_END.test(text) || CODE_BEGIN.test(text));
}

function nextShown(lines: readonly Line[], index: number): Line | undefined {
  return lines.slice(index + 1, index + 4).find((line) => !isBlank(line));
}
