/** Claims: text in, `severity: kind “words”` out. */
import { deepEqual, ok } from 'node:assert/strict';
import { FEATURES } from '../../server/prose/en/claimFeatures.ts';
import { findClaims } from '../../server/prose/en/claims.ts';
import type { Claim } from '../../server/prose/prose.ts';
import { startOfProse } from '../../server/prose/readProse.ts';
import { weights } from '../../server/prose/en/lexicon/claimWeights.ts';
import { labelled } from './claims.labelled.ts';
import { foundBy, foundIn } from './found.ts';

describe('Claims', () => {
  check('money and its amount', 'The repairs cost the city $40 million last year.', 'serious', 'money “$40 million”');
  check('the dead and the injured', 'Two deckhands were killed and eleven people were injured in the blast.', 'serious', 'casualty “killed”');
  check('an accusation', 'The mayor hid the report and lied to parliament about the theft.', 'serious', 'accusation “hid”');
  check('a superlative', 'It is the largest sale of public property in the history of the town.', 'normal', 'superlative “largest”');
  check('a rank among its kind', 'This was the club’s first victory on foreign soil since 1988.', 'normal', 'superlative “first”');
  check('a comparison', 'Production fell by 14 percent in the third quarter.', 'normal', 'comparison “fell”');
  check('a part that is named by its size', 'The larger islands have lost a third of their people since the war.', 'normal', 'number “third”');
  check('a prediction', 'The government will fall before the summer.', 'normal', 'prediction “will”');
  check('a state of mind', 'The prime minister fears a vote of confidence in his own party.', 'normal', 'state of mind “fears”');
  check('a cause', 'The closure has caused long delays for drivers.', 'normal', 'cause “caused”');
  check('an event', 'The army sealed off the road within an hour and rejected all requests.', 'normal', 'event “rejected”');

  for (const sentence of [
    'It is not clear who gave the order.', 'It remains unclear whether the bridge can be repaired.', 'It was not immediately known how many people were hurt.', 'How many people were killed is unknown.',
    'Little is known about the man who drafted the order.', 'The port has not said why the lock was shut.', 'Whether the talks will go on remains an open question for now and remains unknown.',
    'The figures could not be independently verified.', 'The videos have not been verified.', 'There was no immediate comment from the company.', 'The cause of the fire has not been determined.',
  ]) none('says that something is not known', sentence);
  for (const sentence of ['Who profits from the sale?', 'So where does this leave the mayor?']) none('a question', sentence);
  for (const sentence of ['Photo: Jon Reld / Tessel Courier', 'Ida Venn (left) and Per Aske at the town hall in May.', 'Sign up for our newsletter.', 'This story has been updated.', 'Bring a raincoat.', 'If you want to avoid the queues, come early.']) {
    none('a part of the page, a caption, advice', sentence);
  }
  for (const sentence of ['Both spoke on condition of anonymity because the talks are private.', 'They asked not to be named.']) none('how a source came to speak', sentence);
  for (const sentence of ['A copy of the survey seen by the Orrin Gazette puts the cost of repairs at $310 million.', 'E-mails obtained by this newspaper put the loss at $4 million.']) none('the paper itself has the document', sentence);
  for (const sentence of ['The ferry office could not immediately confirm the report.', 'No motive has been given.', 'Anyone with information was asked to call nine numbers.', 'No group immediately claimed responsibility.', 'Nobody has claimed responsibility for the blast.']) none('that nobody tells', sentence);
  for (const sentence of ['Q: Was the gate late?', 'A: It cost 1.9 billion, and he left in 2021.', 'Okafor: One gate was slow, and the pilot left.']) none('an answer in an interview', sentence);
  for (const sentence of ['Sentencing is set for March 3.', 'It will meet again on April 9.', 'A vigil is planned for Sunday.']) none('a date to come', sentence);
  for (const sentence of ['Asked whether she would run again, Okafor laughed.', 'Okafor himself sounded upbeat.', 'Reached by phone, the owner hung up.', 'Not everyone is convinced.', 'I doubt it.']) none('a manner, a turn, one’s own mind', sentence);
  for (const sentence of ['The harbor office has denied this.', 'The keeper, Ida Venn, declined to be interviewed.', 'Ida Venn was asked what she was proudest of.', 'She is survived by a sister and seven grandchildren.', 'Ida Venn was born in 1934 in Orrin, the third of six children.', 'The study was paid for by the Lowell Trust.']) {
    none('a denial, a question put, a life, a disclosure', sentence);
  }
  for (const sentence of ['Background: nine people were killed in 2021.', 'Explainer: the mayor took $2 million from the fund.', 'No warning was given before the dam broke and killed nine.', 'Sentencing is set for March 3 after Venn stole $2 million.', 'I believe that Venn took bribes in 2021.', 'Reached by ferry alone, the island lost 40 people in 2021.', 'Nine people hung from the bridge.', 'Not all of the money was returned in 2021.', 'No worker was paid for nine months, the worst delay since 1990.', 'The wall appeared to sink by nine inches.', 'She denied the strike had cost $2 million.', 'The dam was built for $40 million, and a vote is set for May.']) {
    it(`is no routine: ${sentence}`, () => deepEqual(read(sentence).length, 1));
  }
  for (const sentence of ['The measure, which needs three fifths, would pay for nine buses.', 'Under the draft, the fee would rise to $9 from $6.', 'The scheme would drain $40 million from the reserve.']) none('what a plan would do', sentence);
  for (const sentence of ['Okafor leads by nine points, 51 percent to 42 percent, in a Lund College poll released on Sunday.', 'The survey of 700 farmers was taken in May.', 'It has a margin of sampling error of 4 points.']) none('what a poll has found, and how', sentence);
  for (const sentence of ['The council of Marlow voted 7-4 on Wednesday to sell the water works.', 'The board approved a contract with Reld Coaches for $1.4 million.', 'Members Ida Venn and Per Aske voted no on the merger of two schools.']) none('a vote in public', sentence);
  for (const sentence of ['On 3 June the island will choose between two flags.', 'Polls close at 9pm on Sunday.', 'They host Orrin on Saturday.', 'The bridge opens on 1 October.']) none('a date on a program', sentence);
  for (const sentence of ['Rask and her colleagues then measured the silt at nine sites.', 'The team also collected 400 shells.']) none('how a study was done', sentence);
  for (const sentence of ['Court records list nine transfers of $4,000 to an aunt.', 'State law requires notice within nine days.', 'The inquest lasted nine weeks.', 'Shares of Reld fell 4 percent to $31.']) none('what is there for all to see', sentence);
  for (const sentence of ['The list of stolen paintings lasted nine pages and shocked the board.', 'The firm lost 40 percent of its shares.', 'Guards listed nine thefts in May.']) it(`is to be seen by nobody: ${sentence}`, () => deepEqual(read(sentence).length, 1));
  it('a jury that acquits', () => deepEqual(read('ORRIN, Nov. 3 (NPA) – A jury needed nine hours on Monday to acquit a treasurer accused of taking $4 million.').some(({ severity }) => severity === 'serious'), false));
  for (const sentence of ['No arrests were made after the march.']) none('nothing done', sentence);
  it('the hour of a live report is no figure', () => deepEqual(read('14.05 The talks have begun.').flatMap(({ evidence }) => evidence.map(({ kind }) => kind)), ['event']));
  for (const text of ['He wants nine guards at the gate. “Nobody else will come,” Okafor said.', 'Shop owners were not convinced. “Nobody will come,” Okafor said.']) it(`what stands beside speech: ${text}`, () => deepEqual(foundIn(text, { ...startOfProse, begun: true }, { opaque: [], heading: false }).claims.filter(({ sentence }) => sentence === 0), []));
  it('a mind of which nobody speaks', () => deepEqual(foundIn('Shop owners were furious about the plan. The square was empty.', { ...startOfProse, begun: true }, { opaque: [], heading: false }).claims.length, 1));
  for (const sentence of ['He was held on $40,000 bail.', 'A reward of up to $9,000 has been promised.', 'A baker was jailed for nine years on Thursday.']) it(`no warning: ${sentence}`, () => deepEqual(read(sentence).some(({ severity }) => severity === 'serious'), false));
  for (const sentence of ['The list also names:', 'The vote is binding.', 'Neither of the two drivers has been named because of a court order.', 'The girl has not been named because of her age.']) none('a line that opens a list, few words without evidence, a name withheld', sentence);
  for (const sentence of [
    'The plan would cost taxpayers $40 million.', 'Under the plan, guards would be jailed for nine years for theft.', 'The firm will close its mill in Orrin on Monday.', 'The poll was rigged by nine officers of the party.', 'Members of the crew stole $2 million on Monday.', 'Nobody named the two drivers who killed a child in 2021.',
  ]) it(`stands on nothing: ${sentence}`, () => deepEqual(read(sentence).length, 1));
  none('a command behind its number', 'First, stop.');
  check('an accusation of somebody spoken of as it', 'It lied to the regulator about the water level in 2023.', 'serious', 'accusation “lied”');
  check('a name that opens the sentence', 'Norhaven was fined twice for false readings.', 'serious', 'accusation “fined”');
  check('what a court did in public, where the sentence says which', 'A baker was jailed for nine years after a jury found him guilty of arson and manslaughter.', 'normal', 'accusation “jailed”');
  check('a crime of a judge', 'A judge in the court of Orrin took bribes from both.', 'serious', 'crime “bribes”');
  check('a shot at goal', 'The captain hit a low shot past three defenders and won the cup for the first time since 1987.', 'normal', 'superlative “first”');
  check('a judgement of one’s own', 'It was, I think, the saddest thing that the council has done because three deals failed.', 'normal', 'superlative “saddest”');
  for (const sentence of [
    'The library bought a book about fraud for its reading room last year.', 'Parliament passed the anti-corruption law in spring after a short debate.', 'The murder trial of Jonas Vey opened in the old court house and drew large crowds.',
    'Water leaked from the dam for nine days before engineers lowered the level.', 'The leak struck at a time when the river was low.', 'Workers killed time in the canteen because the bus was late.', 'The committee killed the bill after a long debate.',
    'The coach killed off doubts about his job.', 'A moment of silence was held on Monday because the season had ended.', 'Firefighters struck the door with axes for ten minutes because the lock had melted.', 'The museum charged visitors twice the old price because costs had risen.',
    'Service on the northern line was suspended because snow blocked the tracks.', 'Fraud is a crime under national law.', 'Smuggling has become a problem at the border.', 'Nobody has been charged.', 'The driver could be jailed.', 'A driver can face charges for this because the law is strict.', 'The odds shot up because the rivals quarrelled.', 'It was her best shot at the office because nobody else wanted it.', 'Car horns drowned out the speech because the square was open.', 'Prosecutors want to jail the driver.',
    'Her novel on the death penalty won a prize.', 'He faces up to 20 years in prison on each count.', 'The poor turnout is no indictment of the mayor because the rain was heavy.', 'The stock was bleeding because investors fled.', 'The campaign has a guilty pleasure in old films because its chief made them.', 'The poet Ida Venn, who lived there for thirty years, died on Monday.',
  ]) it(`accuses nobody: ${sentence}`, () => deepEqual(read(sentence).some(({ severity }) => severity === 'serious'), false));
  for (const sentence of [
    'The treasurer stole the gate money in 1996.', 'Two guards were charged with theft after the search.', 'The list was leaked by an officer.', 'The minister leaked the list.', 'He took bribes from a builder.', 'The operator concealed the first reports.', 'Airlines suppressed an earlier study.',
    'A minister once accused her of taking money.', 'The firm allegedly dumped the waste.', 'The statements were lies.', 'He was banned from the club for cheating.', 'The attack was launched by a user of the site.', 'The governor ordered the attack.', 'Nine people died in the blast.', 'Smugglers shot an officer in March.', 'An officer was shot in the leg.', 'The blast left nine dead.',
    'The fire was set on purpose.', 'The driver was found guilty of manslaughter.', 'He was held in custody because a witness had named him.', 'The agency was reading the letters and was hiding its reports.', 'A boy of nine drowned in the basin on Sunday.', 'The firm illegally cut the trees.',
  ]) it(`accuses, or tells of harm: ${sentence}`, () => deepEqual(read(sentence).map(({ severity }) => severity), ['serious']));
  for (const sentence of [
    'The manager knew about the cracks and said nothing.', 'The mayor gave the contract to the firm because his sister owns half of it.', 'The ferry line took money from the port and looked the other way.',
    'The treasurer pocketed the difference for three years.', 'The nurse had been drinking before her shift.', 'The company failed to report the spill for nine days.', 'The council hushed up the complaint.',
    'The charity spent the money meant for the school on a car.', 'He offered two members posts in return for their votes.', 'The coach slapped a boy of nine in the changing room.', 'Vance deleted the messages before the auditors came.',
    'The pilot had been drinking.', 'The firm sent three false reports to the regulator.', 'The inspector accepted gifts from the builder.', 'The kiosk sold beer to minors.',
  ]) it(`blames in plain words: ${sentence}`, () => deepEqual(read(sentence).map(({ severity, evidence }) => [severity, evidence.some(({ kind }) => kind === 'accusation')]), [['serious', true]]));
  for (const sentence of [
    'The keeper kept silent during the minute of silence.', 'The bank offered clients a gift in return for their time.', 'The nurse covered up the wound and called a doctor.', 'The mother of the boy works at the mill because her family owns it.',
    'The choir helped themselves to cake.', 'The foreman could have ignored two warnings.', 'The guard did not look the other way, and the board has never covered up a leak.', 'The list of the deleted messages was printed on Monday because a judge asked for it.',
    'The sensor sent a false alarm to the bridge.', 'The museum accepted gifts from forty families.', 'Villagers had been drinking from the well.', 'The firm failed to report a profit.', 'The shop sold 400 toys to children.', 'Lund beat the student in straight sets.', 'He knew the rules and did nothing wrong.',
    'The rain failed to stop the race.', 'She said the manager “knew about the cracks and said nothing” for years.',
  ]) it(`blames nobody: ${sentence}`, () => deepEqual(read(sentence).some(({ severity }) => severity === 'serious'), false));
  for (const sentence of ['The company paid $4 million for the bridge.', 'The repairs cost about 2,300 crowns.', 'The club paid its players $4m.', 'The firm made a $5,000 donation to the campaign.', 'The $3 million that she raised came from two donors.', 'He moved $2 million in profit to an aunt.']) {
    it(`a sum at issue: ${sentence}`, () => deepEqual(read(sentence).map(({ severity }) => severity), ['serious']));
  }
  for (const sentence of ['Tickets cost $5 at the door.', 'The fare rises to $3.20 in May.', 'The party wants a $15 wage.', 'She wore her $2,000 coat to the opening.', 'The $25 billion merger was not her idea.', 'The dinner requires a $10,000 donation from each guest.', 'Pretax profit rose 4 percent to $31 million.', 'Its sales fell to $4.1 million.']) {
    it(`a sum in passing: ${sentence}`, () => deepEqual(read(sentence).some(({ severity }) => severity === 'serious'), false));
  }
  for (const sentence of [
    'The council has eleven members.', 'The school, one of four in the district, has about 900 students.', 'The country has 47 provinces.', 'The festival opened on Friday.', 'The tournament ended on Sunday.', 'Ida Venn won the Quist Prize for her second novel.', 'The match ended 2-1 after extra time.',
    'A goiter is a swelling of the neck.', 'She was 88.', 'Venn is 61.', 'Ida Venn has two daughters.', 'Fraud is a crime under national law.', 'A sheriff is an officer of the county.',
  ]) none('what anybody could look up', sentence);
  for (const sentence of [
    'The city has 40,000 homeless people.', 'The toll of the flood was 88.', 'The ministry has 300 unpaid bills.', 'The firm won the contract for the bridge.', 'The strike ended on Tuesday.', 'A strike is a threat to the harvest of the whole valley.', 'Lund is a thief who robbed his own clients.',
  ]) it(`is to be proved: ${sentence}`, () => deepEqual(read(sentence).length, 1));
  it('a name that is a verb as well is no evidence', () => deepEqual(read('Lynch said the roof of the hall was new.').some(({ severity }) => severity === 'serious'), false));
  it('a compound that ends in -test is no superlative', () => deepEqual(read('Brandt falsified its crash-test results.')[0]?.evidence.some(({ kind }) => kind === 'superlative'), false));
  it('every feature has its weight', () => deepEqual(weights.length, FEATURES.length));
  it('a sentence that asserts something before it says what is unknown is a claim', () => {
    deepEqual(read('Nine people were killed in the blast, but it is unclear who planted the bomb.').length, 1);
    deepEqual(read('It is unclear who planted the bomb, but nine people were killed in the blast.').length, 1);
  });
  it('every claim shows the words that made it one, inside its sentence', () => {
    for (const line of labelled.split('\n').filter(Boolean)) {
      const text = line.slice(line.indexOf('| ') + 2);
      for (const claim of read(text)) ok(claim.evidence.length > 0 && claim.evidence.every((e) => e.start >= claim.start && e.end <= claim.end), text);
    }
  });
  it('finds what the labelled sentences ask for', () => {
    let tp = 0, fp = 0, fn = 0;
    for (const line of labelled.split('\n').filter(Boolean)) {
      const [label, text] = [line.slice(0, line.indexOf(' |')), line.slice(line.indexOf('| ') + 2)];
      if (!/^[SKN]/.test(label)) continue;
      const hit = read(text).length > 0, yes = label.startsWith('S');
      if (hit && yes) tp++;
      else if (hit) fp++;
      else if (yes) fn++;
    }
    ok(tp / (tp + fp) > 0.8 && tp / (tp + fn) > 0.9, `P ${tp / (tp + fp)} R ${tp / (tp + fn)}`);
  });
});

/** As in running text: a short line alone would be read as a headline. */
function read(text: string): readonly Claim[] {
  return foundBy(reading => findClaims(reading, []), text, { openQuotation: '', speakerInForce: false, begun: true, piece: 'news' }).claims;
}

function check(law: string, text: string, severity: string, evidence: string): void {
  it(law, () => {
    const [claim] = read(text);
    ok(claim, `no claim in: ${text}`);
    deepEqual([claim.severity, ...claim.evidence.map((e) => `${e.kind} “${text.slice(e.start, e.end)}”`).filter((e) => e === evidence)].slice(0, 2), [severity, evidence]);
  });
}

function none(law: string, text: string): void {
  it(`${law}: ${text}`, () => deepEqual(read(text), []));
}
