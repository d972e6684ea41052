/** Verbs of saying that tell the reader what to think of the words. Finding them in a cue is left to the rule. */

export interface JudgingVerb {
  readonly does: string;
  readonly form: 'past' | 'third' | 'other';
}

/** Base, third person, past, participle, -ing; a bar parts what the verbs before it do. */
const LIST = `
casts doubt on the words
claim claims claimed claimed claiming
purport purports purported purported purporting
|
makes the words a confession
admit admits admitted admitted admitting
concede concedes conceded conceded conceding
confess confesses confessed confessed confessing
|
takes the words for true
reveal reveals revealed revealed revealing
refute refutes refuted refuted refuting
|
sounds as if the speaker protests too much
insist insists insisted insisted insisting
|
takes a side
boast boasts boasted boasted boasting
brag brags bragged bragged bragging
gloat gloats gloated gloated gloating
slam slams slammed slammed slamming
blast blasts blasted blasted blasting
gush gushes gushed gushed gushing
whine whines whined whined whining
rant rants ranted ranted ranting
scoff scoffs scoffed scoffed scoffing
sneer sneers sneered sneered sneering
harangue harangues harangued harangued haranguing
pontificate pontificates pontificated pontificated pontificating
`;

const FORMS = ['other', 'third', 'past', 'past', 'other'] as const;

export const judgingVerbs: ReadonlyMap<string, JudgingVerb> = new Map(LIST.split('|').flatMap(group => {
  const [does, ...verbs] = group.trim().split('\n');
  return verbs.flatMap(forms => forms.split(' ').map((word, i): [string, JudgingVerb] => [word, { does: does!, form: FORMS[i]! }]));
}));
