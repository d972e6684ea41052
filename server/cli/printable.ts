/** Text made safe for a terminal: what a draft or a file's name holds may not move the cursor, color the screen or turn the line round. */

/** Same length in UTF-16 units; control and direction characters become `·`, a tab a space. */
export function printable(text: string): string {
  return UNSAFE.test(text) ? text.replace(/\t/g, ' ').replace(CONTROL, '·') : text;
}

const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/, CONTROL = new RegExp(UNSAFE, 'g');
