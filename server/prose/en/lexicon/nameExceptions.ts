/** Words in capitals that are not what their capitals suggest. How a name is read is left to nameKinds.ts. */

/** Abbreviations of states that are words or names without their period. */
export const SHORT_STATES: ReadonlySet<string> = new Set(['Ala', 'Miss', 'Mass', 'Ore', 'Pa', 'La', 'Ill', 'Ind', 'Wash', 'Del', 'Md', 'Me', 'Kan', 'Cal', 'Tex', 'Va', 'Wis', 'Mo', 'Neb', 'Nev', 'Ga', 'Ky', 'Ida', 'Minn', 'Mich', 'Mont', 'Conn', 'Colo', 'Fla', 'Okla', 'Tenn', 'Vt', 'Wyo', 'Ariz']);
/** Heads that say what they are by themselves: `The Court ruled`. */
export const PLAIN_HEADS: ReadonlySet<string> = new Set(['Court', 'Church', 'Government', 'Ministry', 'Council', 'Committee', 'Commission', 'Department', 'Board', 'Company', 'University', 'School', 'Party', 'Bank', 'Police', 'Army', 'Union', 'Office', 'Service', 'Group', 'Club', 'Hospital', 'Assembly', 'Authority', 'Agency', 'Cabinet', 'State', 'House', 'Institute', 'Foundation', 'Museum', 'Center', 'Centre', 'Jury', 'Association']);
/** Letters that stand for no body. */
export const NOT_BODIES: ReadonlySet<string> = new Set([
  'TV', 'DNA', 'RNA', 'GDP', 'HIV', 'AIDS', 'CEO', 'CFO', 'COO', 'PDF', 'HTML', 'AI', 'IT', 'PM', 'AM', 'OK', 'ID', 'PR', 'HR', 'VIP', 'MP', 'MPs', 'PhD', 'CO', 'CCTV', 'SUV', 'GPS', 'DVD', 'CD', 'USB', 'PC', 'IQ', 'UFO', 'FAQ',
  'RSVP', 'ATM', 'ICU', 'ER', 'PIN', 'SMS', 'TK', 'CQ', 'QR', 'II', 'III', 'IV', 'VI', 'VII', 'VIII', 'IX', 'XI', 'GMT', 'UTC', 'BST', 'EST', 'EDT', 'PST', 'CET', 'NOT', 'AND', 'THE', 'FOR', 'NEW', 'WAR', 'LGBT', 'LGBTQ', 'COVID', 'SARS', 'PPE', 'VAT', 'IPO', 'OTC',
]);
/** Heads as short as a surname, and no surnames: `Lowell Trust`. */
export const NO_SURNAMES: ReadonlySet<string> = new Set(['Trust', 'Fund', 'Group', 'School', 'Club', 'Labs', 'Media', 'Union', 'Party', 'Clinic', 'Motors', 'Tech', 'Studio', 'Center', 'Centre', 'Health', 'Museum', 'Foods', 'Inc']);
/** Papers known by one word behind `the`, whose word is not also a thing of the world. */
export const PAPERS: ReadonlySet<string> = new Set(['Ledger', 'Beacon', 'Courier', 'Gazette', 'Herald', 'Tribune', 'Chronicle', 'Dispatch', 'Telegraph', 'Inquirer', 'Enquirer', 'Examiner', 'Sentinel', 'Bugle', 'Argus', 'Observer', 'Times', 'Bulletin', 'Register', 'Mercury', 'Clarion', 'Advertiser', 'Intelligencer', 'Picayune']);
/** Storms go before their names. */
export const STORMS: ReadonlySet<string> = new Set(['Storm', 'Hurricane', 'Typhoon', 'Cyclone']);
/** Peoples whose name is a surname as well. */
export const PEOPLES: ReadonlySet<string> = new Set(['English', 'French', 'Welsh', 'Irish', 'Finn', 'Dane', 'German', 'Roman', 'Pole', 'Turk', 'Swede', 'Scot', 'Norman', 'Christian']);
/** How people are addressed, before their name: `Toxicologist Dr Amira Sel`. */
export const ADDRESSES: ReadonlySet<string> = new Set(['Mr', 'Mrs', 'Ms', 'Dr', 'Prof', 'Mr.', 'Mrs.', 'Ms.', 'Dr.', 'Prof.', 'Sir', 'Dame']);
