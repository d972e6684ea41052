/** Words that tell what kind of piece a draft is (piece.ts), and the lines an editor lets stand in it (claimPieces.ts). No classes of the lexicon: tags and learned weights do not know them. */
export const pieceWords = {
  /** Labels over what somebody thinks. */
  opinion: 'opinion opinions commentary editorial op-ed column comment viewpoint perspective essay leader',
  /** What a company's report is about, and for which time. */
  result: 'profit profits earnings revenue revenues sales income turnover loss losses',
  term: 'quarter quarterly first-quarter second-quarter third-quarter fourth-quarter half-year first-half second-half full-year half-yearly interim',
  /** What stands in it. */
  account: 'revenue revenues sales income profit profits earnings turnover loss losses margin margins debt debts dividend dividends shares share stock volumes volume guidance outlook forecast forecasts cash expenses orders backlog deliveries shipments ebitda inventories inventory capex bookings',
};
