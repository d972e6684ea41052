/** Phrases that blame somebody in plain words, one a line: a bar parts alternatives, `>n` lets up to `n` other words stand between; words behind `!` must not come next, or within so many. How they are found is left to claimBlame.ts. */
export const blameWords = `
knew|aware|saw|warned|told >24 kept|stayed|remained silent|quiet
knew|aware|saw|warned >24 did|said nothing !wrong|illegal|improper|unusual|special|else|but
knew|aware|saw|warned >24 looked away
looked the other way
turned a blind eye
bet|betting|bets against his|her|their|its own
because his|her|their >1 brother|sister|wife|husband|son|daughter|cousin|nephew >2 owns|owned|works|worked|holds|held|sits|sat|runs|ran|profits|profited
offered|gave|paid|promised|took|accepted|received|demanded >12 in return|exchange for >3 vote|votes|silence|contract|contracts|favor|favors|favour|favours|post|posts|job|jobs|testimony
paid|spent|used|took|diverted|bought >8 money|funds|cash|grants|donations|aid meant|intended|earmarked|reserved for
had|has been drinking >1 !from|water|milk|tea|coffee|juice|rainwater
was|were drunk|intoxicated !by|from|with|cold|hot|warm
was|were on his|her|their phone when|while
pocketed the|his|her|their|half|most|some >2 money|cash|difference|fees|funds|proceeds|profit|profits|savings
siphoned|skimmed >3 money|cash|funds|millions|thousands|fees
helped himself|herself|themselves to >2 money|cash|funds|fees
doctored|faked|fabricated|backdated|padded the|a|his|her|their|its|two|three|several|many >2 record|records|report|reports|document|documents|invoice|invoices|results|figures|signature|signatures|minutes|data|evidence|certificate|certificates|expenses|accounts
sent|sending|gave|giving|filed|filing|issued|submitted >4 false|fake|forged !alarm|alarms|reading|readings|impression|start|positive|positives|negative|negatives|hope|hopes|signal|signals|sense|snow|fur|flowers|smile
covered|hushed up >3 leak|leaks|intrusions|scandal|abuse|death|deaths|error|errors|mistake|mistakes|failure|failures|loss|losses|spill|affair|complaint|complaints|accident|accidents|problem|problems|flaw|flaws|evidence|truth|facts|theft
covered|hushed the|a|his|her|their|its leak|scandal|abuse|death|deaths|errors|mistakes|failure|failures|losses|spill|affair|complaint|complaints|accident|flaws|truth|facts|theft up
lined|lining his|her|their pockets
accepted|accepting >1 money|cash|gifts|envelopes from >2 !families|donors|readers|visitors|members|alumni|fans|guests|collectors|residents|customers
took|taken|taking >1 cash|gifts|envelopes|payments from >2 !families|donors|visitors|members|fans|guests|residents|customers|drivers|patients|passengers|tenants|users|parents
failed|failing to report|disclose|declare|warn|inform|notify|inspect|investigate >1 !for|back|profit|profits|growth|winner
ignored >3 warning|warnings|complaints|orders|law|rules
broke|broken|breaking|breaks the law|rules
deleted|wiped|erased|hid >3 emails|e-mails|messages|files|records|tapes|footage|evidence
paid|told|ordered|urged|pressed >5 to keep|stay quiet|silent
bought his|her|their|its silence
beat|beating his|the|a >1 wife|child|children|prisoner|prisoners|inmate|inmates|detainee|detainees|patient|patients
slapped|kicked|punched|groped|choked his|her|their|the|a >1 wife|husband|son|daughter|children|child|man|prisoner|prisoners|boy|girl|inmate|inmates|detainee|detainees|pupil|pupils|student|patient|patients|woman|women
fired|demoted >4 after|because he|she|they >1 asked|complained|spoke|reported|refused
passed >6 off as his|her|their own
sold|sells|served spoiled|rotten|expired|tainted|contaminated|fake|counterfeit
sold >1 alcohol|beer|wine|liquor|spirits|cigarettes|tobacco|vapes|drugs|knives|fireworks >4 to minors|children|teenagers|pupils
`;
