import type { ModelRequest } from '../../../playground/model/model-request.ts';
import { userParts } from '../../../playground/model/model-request.ts';

/** Whether a request asks for a second reading. */
export function isJudgement({ schema }: ModelRequest): boolean {
  return JSON.stringify(schema ?? null).includes('"verdicts"');
}

const LINES = /<lines>\n([\s\S]*?)\n<\/lines>/;
const LINE = /^\[(\d+)\] \(rests on [\d, ]*\) (.*)$/;

/**
 * A second reader that knows the right verdicts and errs in a share of them.
 * @param isFaithful of the text of a line
 * @param draw from 0 to 1, for each verdict
 */
export function createLabelledJudge(
  isFaithful: (line: string) => boolean,
  errors: number,
  draw: () => number,
): (request: ModelRequest) => string {
  return (request) => {
    const asked = userParts(request)
      .flatMap(({ texts }) => texts)
      .join('\n');
    const lines = (LINES.exec(asked)?.[1] ?? '').split('\n').flatMap((line) => {
      const [, number, text] = LINE.exec(line) ?? [];
      return number === undefined || text === undefined ? [] : [{ number: Number(number), text }];
    });
    const verdicts = lines.map(({ number, text }) => {
      const isRight = draw() >= errors;
      const isSupported = isFaithful(text) === isRight;
      return { number, span: isSupported ? '' : text, verdict: isSupported ? 'supported' : 'unsupported' };
    });
    return JSON.stringify({ verdicts, issues: [] });
  };
}
