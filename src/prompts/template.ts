/** A text with named placeholders. */
export interface Template {
  readonly parts: readonly Part[];
}

type Part = { readonly text: string } | { readonly variable: string; readonly line: number };

/** An invalid placeholder and its line. */
export interface TemplateFault {
  readonly line: number;
  readonly what: string;
}

const PLACEHOLDER = /\{\{([^{}\n]*)\}\}/g;
const NAME = /^[a-z][a-z_]*$/;

/**
 * Parses a text with placeholders, `{{name}}`.
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
  for (const { 0: placeholder, 1: name = '', index } of source.matchAll(PLACEHOLDER)) {
    const text = source.slice(end, index);
    line += countLines(text);
    parts.push({ text }, { variable: name, line });
    if (!NAME.test(name))
      faults.push({ line, what: `${placeholder} is not a variable; write {{name}} in lower case` });
    end = index + placeholder.length;
  }
  const rest = source.slice(end);
  return { template: { parts: [...parts, { text: rest }] }, faults };
}

/** The variables of some templates, with the line of the first use of each. */
export function usesOf(templates: readonly Template[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const part of templates.flatMap(({ parts }) => parts)) {
    if ('variable' in part && !uses.has(part.variable)) uses.set(part.variable, part.line);
  }
  return uses;
}

/** Fills every placeholder once: inserted values are not expanded again. */
export function fillTemplate({ parts }: Template, values: ReadonlyMap<string, string>): string {
  return parts.map((part) => ('text' in part ? part.text : (values.get(part.variable) ?? ''))).join('');
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
