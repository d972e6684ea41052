/** Phrases that blame somebody in plain words, one a line: a bar parts alternatives, `>n` lets up to `n` other words stand between. How they are found is left to claimBlame.ts. */
export const blameWords = `
knew|aware|saw|warned|told >24 kept|stayed|remained silent|quiet
knew|aware|saw|warned >24 did|said nothing
knew|aware|saw|warned >24 looked away
looked the other way
turned a blind eye
bet|betting|bets against his|her|their|its own
because his|her|their >1 brother|sister|wife|husband|son|daughter|cousin|nephew >2 owns|owned|works|worked|holds|held|sits|sat|runs|ran|profits|profited
offered|gave|paid|promised|took|accepted|received|demanded >12 in return|exchange for >3 vote|votes|silence|contract|contracts|favor|favors|favour|favours|post|posts|job|jobs|testimony
paid|spent|used|took|diverted|bought >8 money|funds|cash|grants|donations|aid meant|intended|earmarked|reserved for
had|has been drinking
was|were drunk|intoxicated
was|were on his|her|their phone when|while|as
pocketed the|his|her|their|half|most|some >2 money|cash|difference|fees|funds|proceeds|profit|profits|savings
siphoned|skimmed >3 money|cash|funds|millions|thousands|fees
helped himself|herself|themselves to >2 money|cash|funds|fees
doctored|faked|fabricated|backdated|padded the|a|his|her|their|its|two|three|several|many >2 record|records|report|reports|document|documents|invoice|invoices|results|figures|signature|signatures|minutes|data|evidence|certificate|certificates|expenses|accounts
sent|sending|gave|giving|filed|filing|issued|submitted >4 false|fake|forged
covered|hushed up >3 leak|leaks|intrusions|scandal|abuse|death|deaths|error|errors|mistake|mistakes|failure|failures|loss|losses|spill|affair|complaint|complaints|accident|accidents|problem|problems|flaw|flaws|evidence|truth|facts|theft
covered|hushed the|a|his|her|their|its leak|scandal|abuse|death|deaths|errors|mistakes|failure|failures|losses|spill|affair|complaint|complaints|accident|flaws|truth|facts|theft up
lined|lining his|her|their pockets
accepted|accepting >1 money|cash|gifts|envelopes from
took|taken|taking >1 cash|gifts|envelopes|payments from
failed|failing to report|disclose|declare|warn|inform|notify|inspect|investigate
ignored >3 warning|warnings|complaints|orders|law|rules
broke|broken|breaking|breaks the law|rules
deleted|wiped|erased|hid >3 emails|e-mails|messages|files|records|tapes|footage|evidence
paid|told|ordered|urged|pressed >5 to keep|stay quiet|silent
bought his|her|their|its silence
beat|beating|slapped|kicked|punched|groped|choked his|her|their|the|a >1 wife|husband|son|daughter|children|child|man|prisoner|prisoners|boy|girl|inmate|inmates|detainee|detainees|pupil|pupils|student|patient|patients|woman|women
fired|demoted >4 after|because he|she|they >1 asked|complained|spoke|reported|refused
passed >6 off as his|her|their own
sold|sells|served spoiled|rotten|expired|tainted|contaminated|fake|counterfeit
sold >6 to minors|children
`;
