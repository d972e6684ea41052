/** Names in unmarked copy: text in, `kind name` out. */
import { deepEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { findNames } from '../../server/prose/en/names.ts';
import { foundBy } from './found.ts';

describe('Names', () => {
  check('a title and a possessive are no part of a name', 'The deal came after Secretary Moss’s visit to Abu Dhabi.', 'person Moss', 'place Abu Dhabi');
  check('an office of several words goes before the name', 'Secretary of State Orla Penn met Army Secretary Dan Quill.', 'person Orla Penn', 'person Dan Quill');
  check('a nation before a title is a place of its own', 'U.S. President Ida Venn spoke.', 'place U.S.', 'person Ida Venn');
  check('an adjective of a nation is no name', 'French officials met Kenyan farmers.');
  check('an employer before a role', 'Facebook founder Tom Aske left.', 'organization Facebook', 'person Tom Aske');
  check('initials and small words', 'Ludwig van Moss met John F. Lind and Maria de la Cruz.', 'person Ludwig van Moss', 'person John F. Lind', 'person Maria de la Cruz');
  check('a surname takes the kind of the full name', 'Mira Dole lives on the quay. “It was loud,” Dole recalled. On Monday, Dole left.', 'person Mira Dole', 'person Dole', 'person Dole');
  check('heads of organizations', 'The Harbor Trust sued the Orrin Police Department, the Bank of Tessel and the Food and Drug Administration.', 'organization Harbor Trust', 'organization Orrin Police Department', 'organization Bank of Tessel', 'organization Food and Drug Administration');
  check('heads of firms and clubs', 'Shares of Tessaly Semiconductor fell. The baths went to Lantern Hotels. Orrin Rovers lost.', 'organization Tessaly Semiconductor', 'organization Lantern Hotels', 'organization Orrin Rovers');
  check('a dateline', 'VESSA, Tarsis (Meridian) — The men were freed. CALDER CITY, Nov. 3 - The hall burned.', 'place VESSA', 'place Tarsis', 'organization Meridian', 'place CALDER CITY');
  check('an agency in a dateline that has a given name', 'VESSA, Nov. 3 (Reuben) - The hall burned.', 'place VESSA', 'organization Reuben');
  check('ranks of the police', 'Det. Insp. Raj Mallory met Supt Ida Venn.', 'person Raj Mallory', 'person Ida Venn');
  check('letters', 'NATO and the BBC agreed; the TV was off.', 'organization NATO', 'organization BBC');
  check('words that are letters only in capitals', 'WHO staff came to the US. Who told us?', 'organization WHO', 'place US');
  check('heads of places', 'Lake Orrin flooded Mill Street.', 'place Lake Orrin', 'place Mill Street');
  check('a town before its state', 'He was born in Marlow, Texas.', 'place Marlow', 'place Texas');
  check('a place behind its preposition', 'The ferry sank near Vessa.', 'place Vessa');
  check('a place in which something is done', 'Officials in Vessa said so. Shops in Orrin were shut.', 'place Vessa', 'place Orrin');
  check('where somebody works', 'Ida Venn, an analyst at Brandis, met a professor of law at Tessaly and the chief executive of Zorenta. He aimed at Kovac. They work at Velvet Mole.', 'person Ida Venn', 'organization Brandis', 'organization Tessaly', 'organization Zorenta', 'unknown Kovac', 'organization Velvet Mole');
  check('an office behind its body, before the name', 'Brandis Council Chair Ida Venn met BBC Chairman Tom Aske. Former rival Dan Quill left.', 'organization Brandis Council', 'person Ida Venn', 'organization BBC', 'person Tom Aske', 'person Dan Quill');
  check('common words with capitals before a name', 'The line read: Billionaire Tom Aske.', 'person Tom Aske');
  check('a body with the name of a person', 'The Carlton Foundation paid.', 'organization Carlton Foundation');
  check('a head as short as a surname, behind an article or no surname at all', 'The Lowell Press paid Carlton Trust. Lumora Health sued Morgan Church.', 'organization Lowell Press', 'organization Carlton Trust', 'organization Lumora Health', 'person Morgan Church');
  check('what is operated tells a body from whoever operates a crane', 'The grid operator Brandis called the crane operator Rael Onso. The ferry operator Zorenta left.', 'organization Brandis', 'person Rael Onso', 'organization Zorenta');
  check('a journal is a work, a paper of one word a body', 'It ran in the journal Orrin Letters, she told the Ledger. On Monday The Beacon and The Associated Press agreed.', 'work Orrin Letters', 'organization Ledger', 'organization Beacon', 'organization The Associated Press');
  check('a house of a patron', 'Both were taken to St. Orrin’s Hospital. St. Orrin’s mayor came. Children’s Hospital was full.', 'organization St. Orrin’s Hospital', 'place St. Orrin', 'organization Children’s Hospital');
  check('what expects may be a body', 'On Friday, Brandis expects the deal to close.', 'unknown Brandis');
  check('a storm with its name', 'Ferries stopped before Storm Bessel came.', 'event Storm Bessel');
  check('a center where people gather is a place, any other a body', 'The Vessa Convention Center faces the Orrin Medical Center.', 'place Vessa Convention Center', 'organization Orrin Medical Center');
  check('what a common noun beside a name says it is', 'The security firm Brandis left the city of Orrin. They blamed Vessa police and the party Zorenta.', 'organization Brandis', 'place Orrin', 'place Vessa', 'organization Zorenta');
  check('a word with an article that speaks is a paper or a body, unless it is a family', 'The bridge was old, the Zorent reported. On Monday the Brasks said they had sold it.', 'organization Zorent', 'person Brasks');
  check('events', 'The Summer Olympics opened in Paris.', 'event Summer Olympics', 'place Paris');
  check('works in quotation marks', 'She read “The Long Way Home” twice.', 'work The Long Way Home');
  check('all that stands between quotation marks', 'Her first novel, "Glass Acre," sold well. He spoke on the “Late Ferry” programme.', 'work Glass Acre', 'work Late Ferry');
  check('what somebody plays, before the name', 'Goalkeeper Brant Oskell has left.', 'person Brant Oskell');
  check('schools, lines and programs', 'Orrin Elementary closed. The Vessa Seed Programme and Tarn Lines paid.', 'organization Orrin Elementary', 'organization Vessa Seed Programme', 'organization Tarn Lines');
  check('a people’s name may be a surname', 'Orla Finn met Bram English. The Irish and Lowmark Democrats left.', 'person Orla Finn', 'person Bram English');
  check('an address within a run', 'Toxicologist Dr Amira Sel told the Calder City Ledger.', 'person Amira Sel', 'organization Calder City Ledger');
  check('a school with the name of a street', 'Parents at Tanner Street Primary waited.', 'organization Tanner Street Primary');
  check('a river before its name', 'The River Oskell rose.', 'place River Oskell');
  check('an era and members of parliament are no bodies', 'It dates from 2100 B.C., and five MPs saw it.');
  check('laws', 'The Clean Harbor Act passed.', 'work Clean Harbor Act');
  check('days and months are no names', 'On Monday and in March, nothing happened.');
  check('the first word of a sentence is no name by its capital', 'Traffic stopped. Several cars burned. Police came. Engineers had warned.');
  check('an unknown first word that acts may be one', 'Kovac left the hall.', 'unknown Kovac');
  check('a first word is none before the plural that acts', 'Internal documents tell of it. Actual results may differ. Okafor himself came.', 'unknown Okafor');
  check('a number is counted, and no name', 'They took the Number 9 bus to Lake Orrin.', 'place Lake Orrin');
  check('an article behind the dash of a clock', '9:58 a.m. — The ferry to Lake Orrin is late.', 'place Lake Orrin');
  check('a role in lower case', 'They asked captain Rael Onso about it.', 'person Rael Onso');
  check('an age or an apposition behind', 'Police found Dolan, 34, at home. Brask, the mayor, was away.', 'person Dolan', 'person Brask');
  check('teams of a match report', 'Sweden scored in the 20th minute and won the match 2-0 with a late penalty in Paris.', 'organization Sweden', 'place Paris');
  check('hashtags and addresses are no names', 'She wrote #OpenTheGate to @HarborTrust and to mail@Harbor.org.');
  check('a name does not cross a sentence', 'He met Ann Kovac. Per Aske left.', 'person Ann Kovac', 'person Per Aske');

  it('is cut from the text it is found in', () => {
    const text = 'Mayor Ida Venn of Marlow told the Tessel Courier that Clearbrook Holdings had paid.';
    for (const { start, end, name } of foundBy(findNames, text).names) deepEqual(text.slice(start, end), name);
  });
  it('stands in order, inside the text, and never inside another, whatever the text', () => {
    const soup = 'The the of and for Ann Kovac Mr. President US U.S. WHO Bank Street Texas “ ” " ’ , . : ( ) & - Mount 2024 D-Tex É 😀 said, \n\n Image: van St.'.split(' ');
    fc.assert(fc.property(fc.array(fc.constantFrom(...soup), { maxLength: 40 }), (words) => {
      const text = words.join(' ');
      let last = 0;
      for (const { start, end } of foundBy(findNames, text).names) {
        ok(start >= last && end > start && end <= text.length, text);
        last = end;
      }
    }));
  });
});

function check(law: string, text: string, ...expected: string[]): void {
  it(law, () => deepEqual(foundBy(findNames, text).names.map(({ kind, name }) => `${kind} ${name}`), expected));
}
