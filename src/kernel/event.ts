type Listener<Value> = (value: Value) => unknown;

/** Something that happens in one room; other rooms subscribe to it, possibly later. */
export interface Event<Value = void> {
  /** Calls the listener from now on. */
  on(listener: Listener<Value>): void;
  /** Resolves when all listeners have finished. @throws the first error that a listener throws */
  emit(value: Value): Promise<void>;
}

export function createEvent<Value = void>(): Event<Value> {
  const listeners: Listener<Value>[] = [];
  return {
    on: (listener) => void listeners.push(listener),
    async emit(value) {
      await Promise.all(listeners.map(async (listener) => listener(value)));
    },
  };
}
