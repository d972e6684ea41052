/** Tells in one pass over a text which lists of words it may hold any of. What the words are signs of is left to the askers. */

/**
 * Bit `i` of the answer is set where the text holds a string of the list at `i`, at most 32 of them, in whatever case. The
 * strings are ASCII; of each character only the lowest five bits are looked at, so that an answer may be a false alarm, but never a miss.
 * The automaton of Aho and Corasick (1975), made once: what it costs does not depend on how many words are looked for.
 */
export function signsOf(lists: readonly (readonly string[])[]): (text: string) => number {
  const trie = trieOf(lists);
  const { next, marks, from } = tableOf(trie, failuresOf(trie));
  return text => {
    let state = 0, found = 0;
    for (let i = 0; i < text.length; i++) {
      state = next[state | (text.charCodeAt(i) & LOW)]!;
      if (state >= from) found |= marks[state >> SHIFT]!;
    }
    return found;
  };
}

const SHIFT = 5;
const LOW = (1 << SHIFT) - 1;

/** A state is what has been read of a word; -1 where no word goes on that way. */
interface State {
  readonly next: Int32Array;
  mark: number;
}

function trieOf(lists: readonly (readonly string[])[]): readonly State[] {
  const states: State[] = [newState()];
  lists.forEach((words, list) => {
    for (const word of words) {
      let at = 0;
      for (let i = 0; i < word.length; i++) {
        const code = word.charCodeAt(i) & LOW;
        if (states[at]!.next[code] === -1) states[at]!.next[code] = states.push(newState()) - 1;
        at = states[at]!.next[code]!;
      }
      states[at]!.mark |= 1 << list;
    }
  });
  return states;
}

function newState(): State {
  return { next: new Int32Array(1 << SHIFT).fill(-1), mark: 0 };
}

/** Completes every state with where to go on from where no word does: with the longest end of what was read that begins a word. Returns the states by depth. */
function failuresOf(states: readonly State[]): readonly number[] {
  const order = [0], failure = new Int32Array(states.length);
  for (let k = 0; k < order.length; k++) {
    const at = order[k]!, { next } = states[at]!, back = states[failure[at]!]!;
    states[at]!.mark |= back.mark;
    for (let code = 0; code <= LOW; code++) {
      const to = next[code]!, other = at === 0 ? 0 : back.next[code]!;
      if (to === -1) next[code] = other;
      else {
        failure[to] = other;
        order.push(to);
      }
    }
  }
  return order;
}

/** The states in one array, those behind `from` with a mark. A state is the index of its first entry. */
function tableOf(states: readonly State[], order: readonly number[]): { readonly next: Uint16Array | Uint32Array; readonly marks: Int32Array; readonly from: number } {
  const plain = order.filter(at => states[at]!.mark === 0), marked = order.filter(at => states[at]!.mark !== 0);
  const rank = new Int32Array(states.length), all = [...plain, ...marked];
  all.forEach((at, i) => (rank[at] = i << SHIFT));
  const next = new (all.length << SHIFT > 0xFFFF ? Uint32Array : Uint16Array)(all.length << SHIFT), marks = new Int32Array(all.length);
  all.forEach((at, i) => {
    marks[i] = states[at]!.mark;
    states[at]!.next.forEach((to, code) => (next[(i << SHIFT) | code] = rank[to]!));
  });
  return { next, marks, from: plain.length << SHIFT };
}
