/** Invented passages with one source marked, and how it is presented; blank lines part them. */
export const cases = `
⟦Two U.S. envoys and three shipping sources who were not authorized to talk to reporters⟧ told the Courier that the pilot had left.
  Two U.S. envoys · described group 2 anonymous · why: who were not authorized to talk to reporters
  three shipping sources · described group 3 anonymous · why: who were not authorized to talk to reporters

⟦A U.S. official⟧ told the Courier the talks had failed.
  A U.S. official · described person 1 anonymous

⟦That same U.S. envoy⟧ would say no more.
  That same U.S. envoy · described person 1 anonymous back

⟦The official⟧ said the list was long.
  The official · described person 1 anonymous back

⟦The two officials⟧ said the list was long.
  The two officials · described group 2 anonymous back

⟦The contractor, Orrin Spans,⟧ said the bridge was safe.
  The contractor, Orrin Spans · named organization -

⟦the lead author, Dr. Ida Venn of Orrin University⟧, said the effect was small.
  the lead author, Dr. Ida Venn of Orrin University · named person 1

The fleet would pay, according to ⟦a draft dated Nov. 9 that was reviewed by Meridian⟧.
  a draft dated Nov. 9 · described document -

⟦A contractor⟧ said the bridge was safe.
  A contractor · described person 1 anonymous

⟦The chipmaker⟧ said it would close the plant.
  The chipmaker · described organization - back

⟦She⟧ said the bridge was safe.
  She · described person 1 back

⟦They⟧ said the bridge was safe.
  They · described group - back

“The bridge is safe,” ⟦he⟧ said.
  he · described person 1 back

⟦It⟧ said the order did not exist.
  It · described organization - back

⟦A source⟧ said the minister would resign.
  A source · vague person 1 anonymous

⟦Sources⟧ said the minister would resign.
  Sources · vague group - anonymous

⟦Officials⟧ say the count is not over.
  Officials · vague group - anonymous

⟦Several insiders⟧ say the count is not over.
  Several insiders · vague group - anonymous

⟦Three officials⟧ say the count is not over.
  Three officials · vague group 3 anonymous

⟦People familiar with the matter⟧ said the buyer had withdrawn.
  People familiar with the matter · vague group - anonymous · knows: familiar with the matter

⟦A person familiar with the matter⟧ said the buyer had withdrawn.
  A person familiar with the matter · vague person 1 anonymous · knows: familiar with the matter

⟦Two people with direct knowledge of the situation⟧ said the buyer had withdrawn.
  Two people with direct knowledge of the situation · vague group 2 anonymous · knows: with direct knowledge of the situation

⟦Two bank executives with direct knowledge of the talks⟧ said the buyer had withdrawn.
  Two bank executives with direct knowledge of the talks · described group 2 anonymous · knows: with direct knowledge of the talks

⟦Two people briefed on the call who spoke on condition of anonymity because they feared for their jobs⟧ said the buyer had withdrawn.
  Two people briefed on the call · vague group 2 anonymous · why: who spoke on condition of anonymity because they feared for their jobs · knows: briefed on the call

⟦A person who was in the room⟧ said the minister shouted.
  A person · described person 1 anonymous · knows: who was in the room

⟦A ministry employee briefed on the plan⟧ said the vote would be held in May.
  A ministry employee briefed on the plan · described person 1 anonymous · knows: briefed on the plan

⟦An aide who attended the meeting⟧ said the minister shouted.
  An aide · described person 1 anonymous · knows: who attended the meeting

⟦A diplomat⟧, who spoke on condition of anonymity because the talks were secret, said no date was set.
  A diplomat · described person 1 anonymous · why: who spoke on condition of anonymity because the talks were secret

The talks failed, ⟦a diplomat⟧ said, speaking on condition of anonymity because he feared for his post.
  a diplomat · described person 1 anonymous · why: speaking on condition of anonymity because he feared for his post

⟦A senior officer⟧ said on condition of anonymity that the patrols had stopped.
  A senior officer · described person 1 anonymous

“Nobody told us,” said ⟦one father⟧, who asked that his last name not be printed because he feared for his job.
  one father · described person 1 anonymous · why: that his last name not be printed because he feared for his job

⟦A nurse⟧ said the ward was closed. The nurse asked not to be named because she feared losing her job.
  A nurse · described person 1 anonymous · why: The nurse asked not to be named because she feared losing her job

⟦Two guards⟧, who asked not to be identified for fear of reprisals, said the gate was open.
  Two guards · described group 2 anonymous · why: who asked not to be identified for fear of reprisals

⟦A lawyer who was not permitted to discuss the case⟧ said the file was lost.
  A lawyer · described person 1 anonymous · why: who was not permitted to discuss the case

⟦An employee⟧, who requested anonymity to discuss internal matters, called the audit a farce.
  An employee · described person 1 anonymous · why: who requested anonymity to discuss internal matters

⟦The person, who is not authorized to speak to reporters⟧, said the deal was dead.
  The person · described person 1 anonymous back · why: who is not authorized to speak to reporters

⟦Ida Venn⟧ said the water was clean.
  Ida Venn · named person 1

⟦Mayor Ida Venn⟧ said the water was clean.
  Mayor Ida Venn · named person 1

⟦Venn⟧ said the water was clean.
  Venn · named person 1

⟦Ida Venn, the mayor of Marlow,⟧ said the water was clean.
  Ida Venn · named person 1

⟦Finance Minister Ann Kovac⟧ said taxes would rise.
  Finance Minister Ann Kovac · named person 1

⟦Maria⟧, a mother of two, said she could not sleep.
  Maria · partly person 1

⟦Mr. Kovac⟧ said taxes would rise.
  Mr. Kovac · named person 1

⟦Ann Kovac and Per Aske⟧ said they would sue.
  Ann Kovac · named person 1
  Per Aske · named person 1

⟦Kovac, Aske and Lind⟧ said they would sue.
  Kovac · named person 1
  Aske · named person 1
  Lind · named person 1

⟦Kovac, Aske and two neighbors⟧ said they would sue.
  Kovac · named person 1
  Aske · named person 1
  two neighbors · described group 2 anonymous

⟦U.S. and Ukrainian officials⟧ said a draft existed.
  U.S. and Ukrainian officials · described group - anonymous

⟦Police and prosecutors⟧ said the file was closed.
  Police · described organization -
  prosecutors · described organization -

⟦Police⟧ said the file was closed.
  Police · described organization -

⟦The ministry⟧ said the file was closed.
  The ministry · described organization - back

⟦The White House⟧ said in a statement that no visit was planned.
  The White House · named organization -

⟦NATO⟧ said its ships had left.
  NATO · named organization -

The bridge was old, according to ⟦the Courier⟧.
  the Courier · named publication -

⟦The Tessel Courier⟧ reported that the envoy had left.
  The Tessel Courier · named publication -

⟦CBS News⟧ reported that the envoy had left.
  CBS News · named publication -

⟦The Tessel Police Department⟧ said the road was open.
  The Tessel Police Department · named organization -

⟦A police spokesman⟧ said the road was open.
  A police spokesman · described person 1

⟦A spokeswoman for the harbor trust⟧ said the road was open.
  A spokeswoman for the harbor trust · described person 1

⟦The president⟧ said he would not run again.
  The president · described person 1 back

⟦The director of the museum⟧ said the vase was real.
  The director of the museum · described person 1

⟦A former director of the museum⟧ said the vase was fake.
  A former director of the museum · described person 1 anonymous

⟦One of the envoys⟧ said the map was wrong.
  One of the envoys · described person 1 anonymous

⟦Two of the envoys⟧ said the map was wrong.
  Two of the envoys · described group 2 anonymous

⟦A group of residents⟧ said the smell was worse at night.
  A group of residents · described group - anonymous

⟦Residents⟧ said the smell was worse at night.
  Residents · described group - anonymous

⟦A dozen soldiers⟧ said they had not been paid.
  A dozen soldiers · described group 12 anonymous

⟦A neighbor, Mira Dole,⟧ said she heard a crash.
  A neighbor, Mira Dole · named person 1

⟦His wife⟧ said he had slept badly.
  His wife · described person 1 anonymous

⟦Sources close to the negotiations⟧ said the map was wrong.
  Sources close to the negotiations · described group - anonymous · knows: close to the negotiations

⟦Sources in the finance ministry⟧ said the map was wrong.
  Sources in the finance ministry · described group - anonymous

⟦Critics⟧ say the dam is too old.
  Critics · vague group - anonymous

⟦Some experts⟧ say the dam is too old.
  Some experts · vague group - anonymous

⟦Others⟧ say the dam is too old.
  Others · vague group - anonymous

⟦Someone⟧ said the dam was too old.
  Someone · vague person 1 anonymous

According to ⟦the report⟧, the dam is too old.
  the report · described document - back

According to ⟦a survey by the statistics office⟧, rents fell.
  a survey by the statistics office · described dataset -

According to ⟦figures from the statistics office⟧, rents fell.
  figures from the statistics office · described dataset -

⟦State television⟧ reported that the president would speak.
  State television · described broadcast -

⟦Local media⟧ reported that the president would speak.
  Local media · described publication -

⟦Prosecutors⟧ said the captain had been drinking.
  Prosecutors · described organization -

⟦Democrats⟧ said the bill would fail.
  Democrats · described group -

⟦The mayor and his deputy⟧ said the bill would fail.
  The mayor · described person 1 back
  his deputy · described person 1 anonymous

⟦Both officials⟧ said the bill would fail.
  Both officials · described group 2 anonymous back

⟦A Western diplomat in the capital⟧ said the bill would fail.
  A Western diplomat in the capital · described person 1 anonymous

⟦A witness, who gave his name only as Gareth,⟧ said the roof leaked.
  Gareth · partly person 1

⟦A driver who gave only her first name, Dora,⟧ said the roof leaked.
  Dora · partly person 1

⟦A woman who identified herself as Ida Venn⟧ said the roof leaked.
  Ida Venn · named person 1

⟦An aide who gave a speech in Orrin⟧ said the roof leaked.
  An aide · described person 1 anonymous

⟦Counsel for the families, Roderick Pym,⟧ said the roof leaked.
  Counsel for the families, Roderick Pym · named person 1

⟦His résumé⟧ said the roof leaked.
  His résumé · described document -

⟦Two surveyors⟧ asked not to be named, saying the work was confidential.
  Two surveyors · described group 2 anonymous · why: saying the work was confidential

⟦A commander, who goes by Abu Tal,⟧ said the roof leaked.
  Abu Tal · named person 1

⟦A second⟧ said the roof leaked.
  A second · described person 1 anonymous

⟦A third⟧ said the roof leaked.
  A third · described group -

⟦Orla Finn, a head teacher,⟧ said the roof leaked.
  Orla Finn · named person 1

⟦The council leader⟧ said the roof leaked.
  The council leader · described person 1 back

⟦A working paper⟧ said the roof leaked.
  A working paper · described document -

⟦A 34-year-old teacher who gave only her first name⟧ said the roof leaked.
  A 34-year-old teacher · described person 1 anonymous

⟦Lena, a nurse who asked that her surname not be used because she feared dismissal,⟧ said the roof leaked.
  Lena · partly person 1 · why: that her surname not be used because she feared dismissal

⟦The court⟧ ruled that the law was void.
  The court · described organization - back

⟦The Supreme Court⟧ ruled that the law was void.
  The Supreme Court · named organization -

⟦Secretary of State Orla Penn⟧ said the door was open.
  Secretary of State Orla Penn · named person 1

⟦Russia⟧ said its troops had left.
  Russia · named place -

⟦Olga Moss, the island’s envoy to the union,⟧ told the program that the text was final.
  Olga Moss · named person 1

⟦An adviser⟧ said, on the condition of anonymity to talk about the vote, that the plan was dead.
  An adviser · described person 1 anonymous · why: on the condition of anonymity to talk about the vote

⟦An officer who had reviewed the footage⟧ said the gate was open.
  An officer · described person 1 anonymous · knows: who had reviewed the footage

⟦Sixty percent of voters⟧ said they had no opinion.
  Sixty percent of voters · described group -

⟦The Orrin campaign⟧ said it would sue.
  The Orrin campaign · described organization -

⟦A court filing⟧ says the loan was never repaid.
  A court filing · described document -

⟦Three soldiers of the garrison⟧, fearing retribution, said they had been beaten.
  Three soldiers of the garrison · described group 3 anonymous

⟦A Texas Democrat⟧ said the bill would fail.
  A Texas Democrat · described person 1 anonymous

⟦Some Democrats⟧ said the bill would fail.
  Some Democrats · described group - anonymous

⟦Their⟧ claim is that the bill would fail.
  Their · described group - back

“It went on for an hour,” said ⟦one, who did not want to be named⟧.
  one · described person 1 anonymous

⟦A group of island members and other allies⟧ called the text a basis.
  A group of island members and other allies · described group - anonymous

⟦The fire brigade⟧ said the roof had fallen in.
  The fire brigade · described organization -

⟦The coast guard⟧ said the ferry was late.
  The coast guard · described organization -

⟦A guard⟧ said the gate was open.
  A guard · described person 1 anonymous

⟦The Ledger⟧ reported that it would close.
  The Ledger · named publication -

⟦The clinic⟧ said it would close.
  The clinic · described organization - back

⟦The power plant⟧ said it would close.
  The power plant · described organization -

Rents fell, according to ⟦data compiled by Brandis⟧.
  data compiled by Brandis · described dataset -

⟦A 1991 profile in the Orrin Courier⟧ called her a saint.
  A 1991 profile in the Orrin Courier · described document -

⟦The invoices⟧ suggest it was never paid.
  The invoices · described document - back

⟦A spokesman for the port’s office, Gil Venn,⟧ said the road was open.
  A spokesman for the port’s office, Gil Venn · named person 1

⟦The Growers’ Association⟧ said the road was open.
  The Growers’ Association · named organization -

⟦Commuters⟧ say the road is shut.
  Commuters · described group - anonymous

⟦The head of the port⟧ said the road was open.
  The head of the port · described person 1

⟦The district attorney⟧ said the road was open.
  The district attorney · described person 1 back

⟦A district attorney⟧ said the road was open.
  A district attorney · described person 1 anonymous

“The dam is too old,” he said. Q: ⟦Critics⟧ say it cost twice as much.
  Critics · vague group - anonymous
`;
