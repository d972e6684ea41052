// Annotated news copy of any length, the same on every run: invented people, places and figures, with variation in words and shape.
// It is as dense as news. By our own analysis 1,000 characters of real copy (a megabyte of PolNeAR's train split, and GUM's news) hold 8.3 to 8.7 sentences, 3.0 to 3.6 attributions,
// 5.0 to 6.5 claims, 13 names, 1.8 to 2.5 quotations and 2.5 to 2.9 findings, and `sourcemark annotate` puts 2.5 tags into them; this copy holds 8.6, 4.0, 6.7, 16, 2.2, 3.7, and 2.6 tags.

/** About `size` UTF-16 units: a head, sections, paragraphs with attributions of every kind and claims without one, a ledger. */
export function copy(size, seed = 1) {
  let state = seed >>> 0;
  const random = n => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
  const one = list => list[random(list.length)];
  const upper = text => text[0].toUpperCase() + text.slice(1);
  const person = () => `${one(FIRST)} ${one(LAST)}`;
  const thing = () => `the ${one(ADJECTIVES)} ${one(NOUNS)}`;
  const body = () => `the ${one(PLACES)} ${one(BODIES)}`;
  const number = () => one([`${2 + random(90)}`, `${1 + random(20)},${100 + random(900)}`, `${2 + random(900)} million`]);
  const when = () => one([`on ${one(DAYS)}`, `in ${one(MONTHS)}`, `last ${one(['week', 'month', 'spring', 'winter'])}`, `in ${1990 + random(36)}`, `before the ${one(NOUNS)} opened`, `after talks with ${person()}`]);
  const where = () => one([`in ${one(PLACES)}`, `near ${one(PLACES)}`, `on the road from ${one(PLACES)} to ${one(PLACES)}`, `outside ${thing()}`]);
  /** Who does something, what is done, and often when, where or why. */
  const deed = () => `${one(VERBS)(number, thing, () => one(PLACES), person)} ${random(2) ? one([when, where])() : ''}`.trim();
  const clause = () => `${one([thing, body, () => one(LAST), () => `the ${one(ROLES)}`, () => `${one(['many', 'some', 'a few'])} ${one(PEOPLE)} from ${one(PLACES)}`])()} ${deed()}`;
  /** Words about the matter that claim nothing one could check. */
  const talk = () => one([`it was ${one(MOODS)} for all of us`, `we will ${one(['wait', 'stay', 'go on'])} ${one(['as long as it takes', 'until somebody listens', 'for the children'])}`, `nobody ${one(['asked', 'told', 'called'])} us ${when()}`, `you ${one(['cannot', 'must not'])} run ${thing()} like that`, `I ${one(['never saw', 'will not forget', 'still see'])} ${thing()} ${where()}`]);
  /** Who is cited stands in the ledger. */
  const declared = size < 10_000 ? 12 : 40;
  const tag = () => `{@s${random(declared)}${one(['', '', '', ' ?', ' !', ' .forecast', ` on=2026-04-0${1 + random(9)}`])}}`;
  /** The words alone say it, one time in five. */
  const said = inside => (random(5) ? `[${inside}]${tag()}` : inside);
  const quoted = words => `“${upper(words)},”${tag()}`;
  const speaker = () => one([() => person(), () => `${person()}, ${one(ROLES)} of ${body()}`, () => one(LAST), () => one(['he', 'she', 'they'])])();
  const sourced = () => one([
    () => `${said(upper(clause()))}, ${person()}, ${one(ROLES)} of ${body()}, ${one(SAID)} ${when()}.`,
    () => `${upper(speaker())} ${one(SAID)} that ${said(clause())}.`,
    () => `According to ${body()}, ${said(clause())}.`,
    () => `${quoted(talk())} ${speaker()} ${one(['said', 'told reporters', 'wrote', 'added'])} ${where()}. “${upper(talk())}.”{+}`,
    () => `${quoted(talk())} ${speaker()} said. “${upper(talk())}.”{+}`,
    () => `${upper(speaker())} ${one(SAID)}: “${upper(talk())}, and ${talk()}.”`,
    () => `${one(['Two officials', 'A diplomat', 'Three employees', 'An aide to the mayor'])}, who asked not to be named because ${one(['the talks go on', 'the report is not public', 'they feared for their work'])}, said that ${said(clause())}.`,
    () => `${upper(body())} declined to comment on ${thing()} ${where()}.`,
  ])();
  const claim = () => one([
    () => `${upper(clause())}, ${one(['while', 'although', 'and'])} ${clause()}.`,
    () => `${upper(clause())}, a “${one(MOODS)} ${one(NOUNS)}” for ${one(PEOPLE)} and ${one(PEOPLE)}.`,
    () => `At least ${number()} people were ${one(['hurt', 'killed', 'moved out'])} ${where()} when ${clause()}.`,
    () => `${upper(when())}, ${clause()}, ${one(['the largest', 'the third', 'the most costly'])} of its kind ${where()}.`,
    () => `${random(3) ? person() : `[[s${random(declared)}|${one(LAST)}]]`}, who came to ${one(PLACES)} ${when()}, has run ${thing()} since ${1980 + random(45)}.`,
    () => `${upper(clause())}.`,
  ])();
  const scene = () => one([
    () => `Who would pay for ${thing()}, and what would become of the ${one(PEOPLE)} of ${one(PLACES)}?`,
    () => `${upper(one(MOODS))} as it was, ${person()} and ${person()} walked along the quay and looked at ${thing()} without a word.`,
    () => `It is not clear whether ${clause()}.`,
  ])();
  const sentence = () => [sourced, claim, scene, sourced, claim, claim, sourced, scene, claim, sourced, claim, scene][random(12)]();
  const parts = [`---\nheadline: ${upper(clause())}\nbyline: ${person()}\nstatus: draft\n---\n`];
  let length = parts[0].length;
  while (length < size - Math.min(size / 3, 3000)) {
    const paragraph = random(20) === 0 ? `## ${upper(one(ADJECTIVES))} ${one(NOUNS)} of ${one(PLACES)}` : Array.from({ length: 1 + random(4) }, sentence).join(' ');
    parts.push(paragraph);
    length += paragraph.length + 2;
  }
  const lines = Array.from({ length: declared }, (_, i) => `s${i}: ${person()} | person${i % 5 ? '' : ' | anonymous | reason: fears dismissal'} | role: ${one(ROLES)}`);
  return `${parts.join('\n\n')}\n\n\`\`\`ledger\n${lines.join('\n')}\n\`\`\`\n`;
}

const FIRST = 'Ann Ola Per Mila Ivo Nora Tobias Agnes Edda Jonas Lena Karl Rosa Emil Ada Otto Greta Hugo Ines Jakob Klara Ludvig Marta Nils Olga Paula Ruben Signe Tilda Viktor Yara Zeno'.split(' ');
const LAST = 'Tarnow Frisk Brandt Lenz Whitby Renn Dunmoor Morrow Skaar Vance Holt Ferrer Okafor Lindqvist Marsh Petrov Adair Bellamy Castell Drago Ekberg Farrow Garrick Hallam Ivarsen Jessop Kestrel Lomax Mercer Novak Orsini Pryor Quist Rowan Sandoval Thorne Ulrich Varga Wexley Yardley'.split(' ');
const PLACES = 'Skarva Orlow Vale Norhaven Tarn Eastmoor Brill Saltby Almen Dunfell Greyport Hollin Istria Kelmar Lowick Marrow Nessby Oakham Pellworth Ravna'.split(' ');
const BODIES = ['harbor authority', 'city council', 'health board', 'finance ministry', 'police department', 'ferry line', 'survey office', 'teachers’ union', 'water company', 'district court', 'chamber of commerce', 'fire service', 'planning committee', 'university hospital'];
const ROLES = ['harbor master', 'mayor', 'deputy mayor', 'finance minister', 'police chief', 'spokeswoman', 'head nurse', 'director', 'chief engineer', 'union leader', 'judge', 'school principal', 'senator', 'economist'];
const PEOPLE = ['teachers', 'nurses', 'farmers', 'fishermen', 'commuters', 'parents', 'shop owners', 'tenants', 'students', 'dock workers'];
const NOUNS = ['bridge', 'dam', 'clinic', 'budget', 'ferry terminal', 'harbor', 'school', 'turbine', 'courthouse', 'market hall', 'property tax', 'report', 'railway line', 'prison', 'library', 'power station', 'pension fund', 'airfield', 'sewage plant', 'contract', 'election law', 'museum', 'quarry', 'road tunnel'];
const ADJECTIVES = ['old', 'new', 'northern', 'broken', 'empty', 'costly', 'crowded', 'secret', 'rusty', 'quiet', 'disputed', 'planned', 'municipal', 'long-delayed', 'half-built', 'private', 'wooden', 'flooded', 'second', 'regional'];
const MOODS = ['cold', 'hard', 'shameful', 'quiet', 'hopeful', 'bitter', 'late', 'strange'];
const SAID = ['said', 'said', 'said', 'told the council', 'announced', 'argued', 'warned', 'explained', 'claimed', 'wrote in a letter'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['January', 'February', 'March', 'April', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
/** What people and bodies do: of a figure, a thing, a place and a person. */
const VERBS = [
  (n, thing) => `raised the price of ${thing()} by ${n()} crowns`,
  (n, thing, place) => `will close ${thing()} in ${place()}`,
  (n, thing) => `has spent ${n()} crowns on ${thing()}`,
  (n, thing, place) => `sent ${n()} people home from ${thing()} in ${place()}`,
  (n, thing) => `never checked the plans for ${thing()}`,
  (n, thing, place, person) => `sold ${thing()} to ${person()}`,
  (n, thing, place) => `moved to ${place()} with most of the staff of ${thing()}`,
  (n, thing) => `rebuilt ${thing()} within ${n()} months`,
  (n, thing, place) => `lost the vote on ${thing()} to ${place()}`,
  (n, thing, place, person) => `met with ${person()} to talk about ${thing()}`,
  (n, thing) => `signed a contract for ${thing()} worth ${n()} crowns`,
  (n, thing, place) => `kept the files on ${thing()} in a cellar in ${place()}`,
  (n, thing, place, person) => `drove ${person()} and ${person()} out of ${thing()}`,
  (n, thing) => `put off the opening of ${thing()}`,
  (n, thing, place) => `blocked the road between ${thing()} and ${place()}`,
  (n, thing, place, person) => `hired ${person()} to run ${thing()}`,
];
