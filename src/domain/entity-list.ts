import type { Entity } from './entity.ts';

/** An entity and how many published episodes list it. */
export interface EntityCount {
  readonly entity: Entity;
  readonly episodes: number;
  /** Those of them whose text names it. */
  readonly supported: number;
}

/** An entity that the last days list more often than usual. */
export interface RisingEntity extends EntityCount {
  /** How many episodes of the last days list it. */
  readonly recent: number;
}

/** What rises, in so many last days. */
export interface Rising {
  readonly days: number;
  /** Strongest first, at most six. */
  readonly entries: readonly RisingEntity[];
}

/** How many names begin with a letter; `#`: with anything else. */
export interface InitialCount {
  readonly initial: string;
  readonly entities: number;
}

/** What an unknown name may mean. */
export interface OfferedNames {
  readonly nearest: readonly Entity[];
  /** False: nothing is near, and these are what episodes list most. */
  readonly areNear: boolean;
}
