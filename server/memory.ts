/** What is worked out from a value and kept with it, to go when it goes. What that is stands with whoever asks for it. */

export interface Memory<K extends object, V> {
  readonly get: (value: K) => V | undefined;
  readonly set: (value: K, made: V) => void;
}

/**
 * Instead of a WeakMap. The table of one that lives as long as the program stands among the old objects, and while the engine collects young ones it takes
 * all that an old table holds for alive: whole drafts would be carried along until it goes through all memory. The value has a private field here, which no
 * comparison, copy or listing sees.
 */
export function memoryOf<K extends object, V>(): Memory<K, V> {
  class Kept extends Given {
    #made: V;
    private constructor(value: object, made: V) {
      super(value);
      this.#made = made;
    }
    static get(value: object): V | undefined {
      return #made in value ? value.#made : undefined;
    }
    static set(value: object, made: V): void {
      if (#made in value) value.#made = made;
      else new Kept(value, made);
    }
  }
  return Kept;
}

/** Constructs nothing but hands on what it is given: so a class can add a field of its own to any object. */
class Given {
  constructor(value: object) {
    return value;
  }
}
