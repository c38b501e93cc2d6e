import { quantile } from '../search/time-engine.ts';
import { COMMAND_KINDS, type CommandKind, type CommandPool } from './commands.ts';
import type { Reader } from './reader.ts';

/** Milliseconds from the word to the answer, over HTTP. */
export interface Spread {
  readonly p50: number;
  readonly p99: number;
}

/** How long the commands of one kind take. */
export interface KindFigures extends Spread {
  readonly kind: CommandKind;
  readonly count: number;
  /** Over the commands, each at the better of its times: what is left when the machine is busy with other things. */
  readonly betterP99: number;
  /** By the better of its times. */
  readonly slowest: string;
}

export interface CommandFigures {
  readonly kinds: readonly KindFigures[];
  /** The same of a command that looks nothing up. */
  readonly floor: Spread;
}

const PASSES = 2;
/** Of a kind, in one pass. */
const COMMANDS = 100;
const FLOOR = '/help';

/** Asks of each kind in turn, so that whatever else the machine does falls on all of them; then all of it again. */
export async function measureCommands(reader: Reader, pool: CommandPool): Promise<CommandFigures> {
  const kinds = COMMAND_KINDS.filter((kind) => pool[kind].length > 0);
  const times = new Map<CommandKind, Map<string, number[]>>(kinds.map((kind) => [kind, new Map()]));
  const floor: number[] = [];
  for (let at = 0; at < PASSES * COMMANDS; at += 1) {
    floor.push((await reader.ask(FLOOR)).ms);
    for (const kind of kinds) {
      const command = pool[kind][(at % COMMANDS) % pool[kind].length] ?? FLOOR;
      const { ms } = await reader.ask(command);
      const own = times.get(kind);
      own?.set(command, [...(own.get(command) ?? []), ms]);
    }
  }
  return {
    kinds: kinds.map((kind) => figuresOf(kind, times.get(kind) ?? new Map())),
    floor: spreadOf(floor),
  };
}

function figuresOf(kind: CommandKind, times: ReadonlyMap<string, readonly number[]>): KindFigures {
  const all = [...times.values()].flat();
  const better = [...times]
    .map(([command, took]) => ({ command, ms: Math.min(...took) }))
    .sort((one, other) => other.ms - one.ms);
  return {
    kind,
    count: all.length,
    ...spreadOf(all),
    betterP99: quantile(
      better.map(({ ms }) => ms),
      0.99,
    ),
    slowest: better[0]?.command ?? '',
  };
}

function spreadOf(values: readonly number[]): Spread {
  return { p50: quantile(values, 0.5), p99: quantile(values, 0.99) };
}
