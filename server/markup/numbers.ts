/** Lists of numbers that are written in one go and then kept as long as they are, and no longer. */

/** So much room is used again for the next list; what a text of many megabytes took is given back. */
const REUSED = 1 << 20, LEAST = 1 << 10;

/** Room that nobody writes on at the moment. Nothing of what was written is read from it again. */
const spare: Int32Array[] = [];

/** A list while it is written. */
export class Numbers {
  list: Int32Array = spare.pop() ?? new Int32Array(LEAST);
  count = 0;

  /** Takes room for so many numbers and returns where it begins. */
  room(size: number): number {
    const at = this.count;
    this.count = at + size;
    if (this.count > this.list.length) this.grow();
    return at;
  }

  /** What was written. Nothing may be written any more. */
  finish(): Int32Array {
    const { list } = this, finished = list.slice(0, this.count);
    if (list.length <= REUSED && spare.length < 2) spare.push(list);
    this.list = none;
    return finished;
  }

  private grow(): void {
    const larger = new Int32Array(2 * this.count);
    larger.set(this.list);
    this.list = larger;
  }
}

const none = new Int32Array(0);
