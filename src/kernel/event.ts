type Listener<Value> = (value: Value) => unknown;

/** Something that happens in one room and is heard of in others, which may come later. */
export interface Event<Value = void> {
  /** Hears of it from now on. */
  on(listener: Listener<Value>): void;
  /** Resolves when all who listen have dealt with it. @throws the first of what they throw */
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
