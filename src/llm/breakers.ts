import type { Clock } from '../domain/clock.ts';
import { type CircuitBreaker, createCircuitBreaker, type Opening, type Pass } from './circuit-breaker.ts';

/** One breaker for all calls and one per model: an unknown model does not block the others. */
export interface Breakers {
  enter(model: string): Pass | undefined;
}

export function createBreakers(
  clock: Pick<Clock, 'now'>,
  onOpen: (opening: Opening, model: string) => void,
): Breakers {
  let calling = '';
  const shared = createCircuitBreaker(clock, (opening) => onOpen(opening, calling));
  const byModel = new Map<string, CircuitBreaker>();

  function breakerOf(model: string): CircuitBreaker {
    const known = byModel.get(model) ?? createCircuitBreaker(clock, (opening) => onOpen(opening, model));
    byModel.set(model, known);
    return known;
  }

  return {
    enter(model) {
      const own = breakerOf(model);
      if (shared.isOpen() || own.isOpen()) return undefined;
      const [all, one] = [shared.enter(), own.enter()];
      return {
        leave(verdict, retryAfterMs) {
          calling = model;
          // An API that does not know the model is otherwise healthy.
          all?.leave(verdict === 'model' ? 'well' : verdict, retryAfterMs);
          one?.leave(verdict === 'model' || verdict === 'well' ? verdict : 'unsure');
        },
      };
    },
  };
}
