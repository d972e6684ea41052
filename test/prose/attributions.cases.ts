/** Copy and who says what in it: the text, then one indented line an attribution. Blocks of a text are parted by `/`. A case marked `*` is read right with the learned weights alone. */
export const cases = `
# before, after, in the middle
The fuel tax will rise in July, the finance minister said.
  the finance minister «said» The fuel tax will rise in July
Okafor said the wall was old.
  Okafor «said» the wall was old
The bridge, Lindqvist said, would open in May.
  Lindqvist «said» The bridge … would open in May
Police say two men were hurt.
  Police «say» two men were hurt
Officials said the fire had begun in the kitchen and had spread to the roof.
  Officials «said» the fire had begun in the kitchen and had spread to the roof
The minister has repeatedly said the tax will fall.
  The minister «has repeatedly said» the tax will fall

# said to somebody, in writing, in a statement
Okafor told the Courier that the wall was old.
  Okafor «told» that the wall was old
The ministry said in a statement that the harbor was closed.
  The ministry «said» that the harbor was closed
Okafor wrote in a letter to the council that the wall was old.
  Okafor «wrote» that the wall was old
In a statement, the company said the fire was an accident.
  the company «said» the fire was an accident
The port office tweeted: “The harbor is closed.”
  The port office «tweeted» “The harbor is closed.” · direct
* The port has closed, a spokesman for the union said in a statement.
  a spokesman for the union «said» The port has closed

# quotations
“The wall is old,” Okafor said.
  Okafor «said» “The wall is old,” · direct
“We had no choice,” she told reporters. “The budget for 2027 was empty.”
  she «told» “We had no choice,” … “The budget for 2027 was empty.” · direct
“I warned them,” he said, “and nobody came.”
  he «said» “I warned them,” … “and nobody came.” · direct
“It is over. We lost,” Moreau told reporters.
  Moreau «told» “It is over. We lost,” · direct
"Will it hold?" Okafor asked.
  Okafor «asked» "Will it hold?" · direct
''Nobody came,'' Okafor said.
  Okafor «said» ''Nobody came,'' · direct
He said he was “deeply sorry” for the delay.
  He «said» he was “deeply sorry” for the delay · mixed
* “The wall is old,” said Ben Okafor, an engineer.
  Ben Okafor, an engineer «said» “The wall is old,” · direct

# a quotation goes on: after its speaker, over paragraphs, after a colon; not where it has a speaker of its own
“The wall is old,” Okafor said. / “Nobody came to look.”
  Okafor «said» “The wall is old,” · direct
  – «–» “Nobody came to look.” · direct · continues
“The wall is old,” Okafor said. “Nobody came. / “I warned them twice.”
  Okafor «said» “The wall is old,” … “Nobody came. · direct
  – «–» “I warned them twice.” · direct · continues
“The wall is old,” Okafor said. / “It is safe. We looked,” Moreau said.
  Okafor «said» “The wall is old,” · direct
  Moreau «said» “It is safe. We looked,” · direct
The wall was built in 1950. / “Nobody came to look.”

# a source with more hanging on it; a programme that was told
* The dredger is in Orrin to clear the old channel, two harbor officials and three shipping sources who were not authorized to talk to reporters told the Courier.
  two harbor officials and three shipping sources who were not authorized to talk to reporters «told» The dredger is in Orrin to clear the old channel
* Okafor told “The Long Night with Ada Lund” on Sunday that the wall was old.
  Okafor «told» that the wall was old

# an agency's opening: the claim, a source with its clauses, who was told
The mayor has agreed to sell the port, two ministry officials and an engineer told the Harbor Gazette.
  two ministry officials and an engineer «told» The mayor has agreed to sell the port
* The mayor has agreed to sell the port, two ministry officials and an engineer who were not allowed to discuss the survey told the Harbor Gazette.
  two ministry officials and an engineer who were not allowed to discuss the survey «told» The mayor has agreed to sell the port
The mayor stole $4 million, an aide who was in the room told the Gazette.
  an aide who was in the room «told» The mayor stole $4 million
* Varga, who was paid $4 million, stole the boat, two people who saw him told the Gazette.
  two people who saw him «told» Varga, who was paid $4 million, stole the boat
* The port will close in June, three people with knowledge of the talks told the Courier on Monday.
  three people with knowledge of the talks «told» The port will close in June
* The port will close in June, three people, who were in the room, told the Courier.
  three people, who were in the room «told» The port will close in June
* The port will close in June, a senior official told the Courier on condition of anonymity because the plans have not been announced.
  a senior official «told» The port will close in June
The port will close in June, an aide told reporters on Monday, because the dredging had failed.
  an aide «told» The port will close in June
* The yard will lose 400 jobs, the company said on Tuesday, ending months of doubt.
  the company «said» The yard will lose 400 jobs
The envoy will resign, a person briefed on the talks told the Courier, speaking on condition of anonymity.
  a person briefed on the talks «told» The envoy will resign
“The bridge is safe,” a person who was in the room told the Courier.
  a person who was in the room «told» “The bridge is safe,” · direct
The bridge failed its test, an engineer who was there said.
  an engineer who was there «said» The bridge failed its test
* The bridge failed its test, said an engineer who was there.
  an engineer who was there «said» The bridge failed its test

# according to
The harbor is closed, according to the port office.
  the port office «according to» The harbor is closed
According to a report by the port office, the harbor is closed.
  a report by the port office «According to» the harbor is closed
According to Lund the wall was old.
  Lund «According to» the wall was old
* The harbor, according to the port office, is closed.
  the port office «according to» The harbor … is closed

# documents, announcements, denials, accusations
The study found that one wall in five was unsafe.
  The study «found» that one wall in five was unsafe
The harbor will close, the port office announced on Monday.
  the port office «announced» The harbor will close
Okafor denied that he had known of the leak.
  Okafor «denied» that he had known of the leak
Prosecutors accused the builder of lying.
  Prosecutors «accused» the builder of lying

# forms that are sure: courts that hear, bodies that expect figures, pictures and papers that show, costs put at a figure
The court heard that Quist owed more than $60,000 to the owner.
  The court «heard» that Quist owed more than $60,000 to the owner
The jury heard he had bought petrol.
  The jury «heard» he had bought petrol
* The inquiry, which opened in May, heard that the captain was asleep.
  The inquiry, which opened in May «heard» that the captain was asleep
The jury heard the tape twice.
They spoke on condition of anonymity because the report has not been made public.
* The company now expects sales of $6.1 billion to $6.4 billion.
  The company «expects» sales of $6.1 billion to $6.4 billion
The airline expects to hire 400 pilots.
  The airline «expects» to hire 400 pilots
* A copy of the survey seen by the Courier puts the cost of repairs at $310 million.
  A copy of the survey seen by the Courier «puts» the cost of repairs at $310 million
* Camera footage played in court showed his van on Mill Street.
  Camera footage played in court «showed» his van on Mill Street
* Documents reviewed by the Courier show the mayor was paid $4 million.
  Documents reviewed by the Courier «show» the mayor was paid $4 million
* Emails obtained by the Courier suggest the minister was warned.
  Emails obtained by the Courier «suggest» the minister was warned
* The minister was warned twice, letters obtained by the Courier show.
  letters obtained by the Courier «show» The minister was warned twice
* Rents fell by 11 percent last year, figures from the housing office show, while wages doubled.
  figures from the housing office «show» Rents fell by 11 percent last year
* The captain had drunk three beers before he took the wheel, an inquest heard yesterday.
  an inquest «heard» The captain had drunk three beers before he took the wheel
* The radar was broken, the court heard on Monday, and nobody knew.
  the court «heard» The radar was broken
* Videos posted on Monday and verified by the Courier showed smoke over the quay.
  Videos posted on Monday and verified by the Courier «showed» smoke over the quay
* One envoy said it could begin within days, and a second said the army was moving tanks at night.
  One envoy «said» it could begin within days
  a second «said» the army was moving tanks at night
* A poll of 400 residents found that half were content, and a third said they would move.
  A poll of 400 residents «found» that half were content
  a third «said» they would move
* Two in three patients waited a day, records show, and some waited two.
  records «show» Two in three patients waited a day

# a verb behind “and” goes on with the subject of the sentence
* Okafor met the builders, with whom 12 people worked, and said the wall was safe.
  Okafor «said» the wall was safe
* A pilot who retired in May, and who asked not to be named because he fears for his pension, said that the ferry had leaked for years.
  A pilot who retired in May, and who asked not to be named because he fears for his pension «said» that the ferry had leaked for years
  who «asked» – · negative
* A clerk who left the office in June because she feared the boss, and who now sells bread in a town by the sea, said that the books were false.
  A clerk who left the office in June because she feared the boss, and who now sells bread in a town by the sea «said» that the books were false

# datelines
LYLE, Nov. 3 (Agency) — The port is closed, the ministry said.
  the ministry «said» The port is closed
KARSHI-TAL, Oruzistan — Shells killed nine people on Monday, doctors said.
  doctors «said» Shells killed nine people on Monday
LYLE (Agency) - The port is closed, the ministry said.
  the ministry «said» The port is closed

# labels, deeds
SLUG: FERRY SINKING
The council met on Monday. / NOTE: Names were changed.
Her paper has been cited more than 9,000 times.
They have conceded only three goals in that run.
The company must disclose its losses.

# passive
It was reported that the bridge had been closed.
  – «was reported» that the bridge had been closed
The captain was told by the port office that the harbor was closed.
  the port office «was told» that the harbor was closed

# silences
The mayor declined to comment.
  The mayor «declined to comment» – · negative
The company could not be reached for comment on Friday.
  The company «could not be reached for comment» – · negative
Lindqvist did not respond to a request for comment.
  Lindqvist «did not respond to a request for comment» – · negative
The company did not return calls.
  The company «did not return calls» – · negative
She would not say whether she would run again.
  She «would not say» – · negative

The mayor’s office did not respond to requests for comment.
  The mayor’s office «did not respond to requests for comment» – · negative
* The wall had been looked at, but Okafor would not say.
  Okafor «would not say» – · negative

# who asks not to be named says nothing
* A nurse, who asked not to be named because she feared for her job, said the ward was closed.
  A nurse, who asked not to be named because she feared for her job «said» the ward was closed
  who «asked» – · negative
* She asked that her name be withheld because she feared for her job.
  She «asked» – · negative
* A nurse asked not to be named.
  A nurse «asked» – · negative
* The mayor asked that the bridge’s name not be changed.
  The mayor «asked» that the bridge’s name not be changed

# a clause about somebody leads up to a quotation
* Lund, her deputy, was less sure: “Ask me again on Monday.”
  Lund, her deputy «:» “Ask me again on Monday.” · direct
* Our reporter Ida Moss is at the quay: “The water is rising. Two boats have sunk.”
  Our reporter Ida Moss «:» “The water is rising. Two boats have sunk.” · direct
* Lund had one wish: “Let it go. Let it all go,” said Ida Moss.
  Ida Moss «said» “Let it go. Let it all go,” · direct
* “Nobody came to look at the wall,” she liked to say.
  she «liked to say» “Nobody came to look at the wall,” · direct

# a source without the day; not the day of a paper
* Brandis Inc. on Thursday reported that its profit had fallen.
  Brandis Inc. «reported» that its profit had fallen
* Lund on Monday night said the wall was old.
  Lund «said» the wall was old
* A poll released Thursday showed that the wall was safe.
  A poll released Thursday «showed» that the wall was safe

# silences in other senses of their verbs, and in pairs
Many of the crew may not speak English.
The firm failed to reach a deal with its lenders.
The boats cannot be returned to their owners.
The company could not confirm that the wall was old.
The ministry would neither confirm nor deny that a ship had been lost.
  The ministry «would neither confirm nor deny» – · negative
* Calls to the ministry were not returned.
  the ministry «were not returned» – · negative

# a quotation goes on over short sentences, and over what is said within it
“It was a bad night,” said Okafor. “We waited. Nobody came. Nobody. It was cold.”
  Okafor «said» “It was a bad night,” … “We waited. Nobody came. Nobody. It was cold.” · direct
“It was a bad night,” said Okafor. “He told us the wall was safe. It was not.”
  Okafor «said» “It was a bad night,” … “He told us the wall was safe. It was not.” · direct
“It was a bad night,” said Okafor. The harbor “was not safe. Nobody had looked at it.”
  Okafor «said» “It was a bad night,” … “was not safe. Nobody had looked at it.” · direct

# the words stand in the next paragraph
The officer wrote: / “The wall is old. Nobody had checked it.” / The council met on Tuesday.
  The officer «wrote» –
  – «–» “The wall is old. Nobody had checked it.” · direct · continues
* The officer wrote on Monday: / “The wall is old. Nobody had checked it.”
  The officer «wrote» –
  – «–» “The wall is old. Nobody had checked it.” · direct · continues

# who is cited is not what is said
* The Courier reported, citing two officials, that the plant would close.
  The Courier «reported» that the plant would close
  The Courier «citing» two officials
* Mayor Ines Dahl has known of the leak since January, the broadcaster Radio Vessa reported on Wednesday, citing a person close to her office.
  the broadcaster Radio Vessa «reported» Mayor Ines Dahl has known of the leak since January
  the broadcaster Radio Vessa «citing» a person close to her office

# the preposition behind a cue
* The union called for a new inquiry.
  The union «called for» a new inquiry
* Okafor spoke about the wall.
  Okafor «spoke about» the wall
* Lund pointed to the cost of the wall.
  Lund «pointed to» the cost of the wall

# called, but not named or said
The mayor called a meeting for Thursday.
* The governor called a snap election.
* The union called the vote a farce.
  The union «called» the vote a farce
* Whatever the report says, the bridge is closed.

# the last word of the sentence, in the present
The new drug halves the risk of a stroke, the team reports.
  the team «reports» The new drug halves the risk of a stroke
The vaccine cuts deaths by half, the researchers report.
  the researchers «report» The vaccine cuts deaths by half
The council buried two papers, the annual report.

# a day between the verb and what is shown
* Figures from Orrin Analytics showed on Friday prices had fallen by 2 percent.
  Figures from Orrin Analytics «showed» prices had fallen by 2 percent
Figures from the ministry showed on Monday that 300 people had left.
  Figures from the ministry «showed» that 300 people had left

# per before who said it
Rents rose by 4 percent last year, per the statistics office.
  the statistics office «per» Rents rose by 4 percent last year
The ferry carried 300 people, per the Harbor Office.
  the Harbor Office «per» The ferry carried 300 people
* Rents rose by 4 percent, per court documents.
  court documents «per» Rents rose by 4 percent
* Rents rose by 4 percent, per data from the statistics office.
  data from the statistics office «per» Rents rose by 4 percent
Tickets cost $30 per person.
Per Aske sold his boat.
The ferry sails twice per day, per year that is 700 trips.

# crowds and what they believe
Insiders believe the minister will resign in May.
  Insiders «believe» the minister will resign in May
Experts agree that the bridge is unsafe.
  Experts «agree» that the bridge is unsafe
The bridge is unsafe. Experts agree.
  Experts «agree» The bridge is unsafe.
Insiders believe in luck.
He believes the minister will resign.
* Lund believes the bridge is unsafe.
  Lund «believes» the bridge is unsafe
* She expects the wall to hold until May.
  She «expects» the wall to hold until May
Lund said she believed the bridge was unsafe.
  Lund «said» she believed the bridge was unsafe
* A vigil is planned for Sunday, the drivers’ union said.
  the drivers’ union «said» A vigil is planned for Sunday
* The firm was paid twice, the receipts indicate.
  the receipts «indicate» The firm was paid twice

# who is close to somebody speaks, and not whom they are close to
Sources close to the prime minister denied the report.
  Sources close to the prime minister «denied» the report
Sources close to the prime minister denied that she had known of the plan.
  Sources close to the prime minister «denied» that she had known of the plan
Aides to the mayor said the bridge was closed.
  Aides to the mayor «said» the bridge was closed

# who put a figure at something, and per whom
Per the harbor registry, nine ships were idle in March.
  the harbor registry «Per» nine ships were idle in March
Per person, the fare was nine crowns.
* A survey by the Rask Institute, printed weeks later, put the cost at $9 million.
  A survey by the Rask Institute «put» the cost at $9 million
Adjusters put the damage at over €70m.
  Adjusters «put» the damage at over €70m
* The letters, some 40 pages of notes seen by the Courier, show that the harbor office knew.
  The letters, some 40 pages of notes seen by the Courier «show» that the harbor office knew

# nobody would say
No minister would say why the lock was shut.
  No minister «would say» – · negative
None of the pilots would say who had the key.
  None of the pilots «would say» – · negative

# behind the words
* The gate had been left open, she pointed out.
  she «pointed» The gate had been left open

# a thing before a colon
* Moreau printed a poem: “The lock is shut and nobody has come to open it.”
  Moreau «:» “The lock is shut and nobody has come to open it.” · direct

# duties, questions, what could not be checked
Companies must disclose material changes to investors.
Drivers should tell the police of any accident.
Asked about the delay, she laughed.
When asked about the delay, Okafor shrugged.
The Courier could not confirm the report.
Police couldn't confirm that the man had died.
The Courier was unable to verify the figures.

# the time of a live report
14:05 Okafor said the wall was old.
  Okafor «said» the wall was old
2.15pm: The minister told reporters that the tax will fall.
  The minister «told» that the tax will fall
* 10:32 a.m. Police say two men were hurt.
  Police «say» two men were hurt

# no attribution
The wall was built in 1950.
It rained on Sunday.
The report on the ferry was late.
The bridge is said to be safe.
That is to say, the wall is old.
A group called the Watch runs the ferry.
He wants a new wall.
`;
