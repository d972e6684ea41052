/** Words of sentences that stand by themselves (claimStanding.ts), by what they do there. No classes of the lexicon: tags and learned weights do not know them. */
export const standingWords = {
  /** What is written down before it is done. */
  plan: 'plan law laws rule regulations proposal bill measure budget policy draft ordinance amendment scheme deal agreement treaty legislation rules motion resolution change changes reform reforms package blueprint charter',
  /** What may come of a plan, which its paper does not show. */
  effect: 'cost save hurt harm help cause lead boost ruin result destroy damage be have benefit worsen deprive generate mean kill spell wreck leave',
  poll: 'poll survey',
  /** What is done with a poll. */
  taken: 'released published conducted taken commissioned carried by this last has had was',
  /** What a body does at its meetings. */
  vote: 'voted vote approved adopted accepted heard tabled postponed deferred recused adjourned ratified appointed recessed',
  /** Bodies that meet in public. */
  body: 'board council committee commission trustees commissioners selectmen supervisors members aldermen councilors councillors panel assembly chair',
  /** What is done in a study. */
  method: 'measured drilled sampled analyzed analysed surveyed tracked recorded compared collected counted interviewed recruited sequenced examined modeled modelled simulated scanned swabbed fenced fitted dated',
  /** Those who do it. */
  student: 'they researchers scientists authors team colleagues ecologists biologists archaeologists geologists astronomers physicists economists engineers students',
  /** What papers do that are named as the source. */
  list: 'list lists listed detail details detailed',
  paper: 'records documents filings files invoices emails e-mails letters papers statements logs receipts minutes transcripts',
  /** What takes place in public, and how long. */
  session: 'trial hearing inquest inquiry meeting debate session ceremony flight match service',
  /** What shares do on a market. */
  moved: 'rose fell climbed slipped jumped dropped gained lost slid plunged soared tumbled edged closed were',
  /** What is done on a date. */
  coming: 'will opens open closes close starts start begins begin hosts host meets meet reports report faces face plays play returns visits visit ends end',
  /** What will be done on it that is a program, and no news. */
  doing: 'be meet decide vote open hold begin start stay remain take choose play face host reopen resume return hear elect gather',
};
