// Annotated news copy of any length, the same on every run: invented people, places and figures, with variation in words and shape.

/** About `size` UTF-16 units: a head, sections, paragraphs with attributions of every kind and claims without one, a ledger. */
export function copy(size, seed = 1) {
  let state = seed >>> 0;
  const random = n => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
  const one = list => list[random(list.length)];
  const name = () => `${one(FIRST)} ${one(LAST)}`;
  const thing = () => `${one(ADJECTIVES)} ${one(NOUNS)}`;
  const fact = () => `the ${thing()} ${one(VERBS)} ${one(['by', 'after', 'since', 'before'])} ${one([`${10 + random(90)} percent`, 'the storm', `the ${thing()}`, one(DAYS)])}`;
  const upper = text => text[0].toUpperCase() + text.slice(1);
  const sentence = () => one([
    () => `${upper(fact())}.`,
    () => `${upper(fact())}, ${name()}, the ${one(ROLES)}, said on ${one(DAYS)}.`,
    () => `[${upper(fact())}]{@s${random(40)}${one(['', ' ?', ' !', ' .forecast', ' on=2026-04-0' + (1 + random(9))])}}, according to the ${one(ROLES)}.`,
    () => `“We never saw ${thing()} like it,”{@s${random(40)}} ${name()} told reporters. “It was ${one(ADJECTIVES)}.”{+}`,
    () => `Two officials who asked not to be named said that ${fact()}.`,
    () => `The ${one(ROLES)} of ${one(PLACES)} declined to comment on the ${thing()}.`,
    () => `At least ${random(200)} people were hurt in ${one(PLACES)} when ${fact()}.`,
    () => `[[s${random(40)}|${one(LAST)}]] has run the ${thing()} since ${1980 + random(45)}.`,
    () => `The ${thing()} is the largest in ${one(PLACES)}, and ${fact()}.`,
  ])();
  const parts = [`---\nheadline: ${upper(fact())}\nbyline: ${name()}\nstatus: draft\n---\n`];
  let length = parts[0].length;
  while (length < size - Math.min(size / 3, 3000)) {
    const paragraph = random(12) === 0 ? `## ${upper(thing())} of ${one(PLACES)}` : Array.from({ length: 1 + random(5) }, sentence).join(' ');
    parts.push(paragraph);
    length += paragraph.length + 2;
  }
  const lines = Array.from({ length: 40 }, (_, i) => `s${i}: ${name()} | person${i % 5 ? '' : ' | anonymous | reason: fears dismissal'} | role: ${one(ROLES)}`);
  return `${parts.join('\n\n')}\n\n\`\`\`ledger\n${(size < 10_000 ? lines.slice(0, 12) : lines).join('\n')}\n\`\`\`\n`;
}

const FIRST = ['Ann', 'Ola', 'Per', 'Mila', 'Ivo', 'Nora', 'Tobias', 'Agnes', 'Edda', 'Jonas', 'Lena', 'Karl', 'Rosa', 'Emil', 'Ada', 'Otto'];
const LAST = ['Tarnow', 'Frisk', 'Brandt', 'Lenz', 'Whitby', 'Renn', 'Dunmoor', 'Morrow', 'Skaar', 'Vance', 'Holt', 'Ferrer', 'Okafor', 'Lindqvist', 'Marsh', 'Petrov'];
const PLACES = ['Skarva', 'Orlow', 'Vale', 'Norhaven', 'Tarn', 'Eastmoor', 'Brill', 'Saltby'];
const ROLES = ['harbor master', 'mayor', 'health board', 'finance ministry', 'police chief', 'ferry line', 'survey office', 'union'];
const NOUNS = ['bridge', 'dam', 'clinic', 'budget', 'ferry', 'harbor', 'school', 'turbine', 'court', 'market', 'tax', 'report'];
const ADJECTIVES = ['old', 'new', 'northern', 'broken', 'empty', 'costly', 'crowded', 'secret', 'rusty', 'quiet'];
const VERBS = ['collapsed', 'rose', 'was closed', 'fell', 'was sold', 'cost 40 million crowns', 'stood empty', 'doubled', 'will reopen', 'was never checked'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Sunday'];
