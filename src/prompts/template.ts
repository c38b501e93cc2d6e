/** A text with gaps, each of which bears the name of what goes there. */
export interface Template {
  readonly parts: readonly Part[];
}

type Part = { readonly text: string } | { readonly variable: string; readonly line: number };

/** A gap that is none, and the line where it stands. */
export interface TemplateFault {
  readonly line: number;
  readonly what: string;
}

const GAP = /\{\{([^{}\n]*)\}\}/g;
const NAME = /^[a-z][a-z_]*$/;

/**
 * Takes a text apart at its gaps, `{{name}}`.
 * @param firstLine where the text begins in its file
 */
export function parseTemplate(
  source: string,
  firstLine: number,
): { readonly template: Template; readonly faults: readonly TemplateFault[] } {
  const parts: Part[] = [];
  const faults: TemplateFault[] = [];
  let end = 0;
  let line = firstLine;
  for (const { 0: gap, 1: name = '', index } of source.matchAll(GAP)) {
    const text = source.slice(end, index);
    line += countLines(text);
    parts.push({ text }, { variable: name, line });
    if (!NAME.test(name))
      faults.push({ line, what: `${gap} is no variable; write {{name}} in small letters` });
    end = index + gap.length;
  }
  const rest = source.slice(end);
  return { template: { parts: [...parts, { text: rest }] }, faults };
}

/** The variables of some templates and where each is used first. */
export function usesOf(templates: readonly Template[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const part of templates.flatMap(({ parts }) => parts)) {
    if ('variable' in part && !uses.has(part.variable)) uses.set(part.variable, part.line);
  }
  return uses;
}

/** Fills every gap once: what is filled in is not looked at again, whatever it holds. */
export function fillTemplate({ parts }: Template, values: ReadonlyMap<string, string>): string {
  return parts.map((part) => ('text' in part ? part.text : (values.get(part.variable) ?? ''))).join('');
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
