/**
 * Invented sentences with the label a standards editor would give each: S needs a source (S! seriously), A attributed,
 * K common or public knowledge, N no claim, Q quotation whose speaker cannot be found.
 * Blank lines part paragraphs; a line is `label | sentence`. Labels follow the question "how do we know?".
 */
export const labelled = `
N | Harbor bridge closed after storm damage
N | Tuesday, March 4, 2025
S | The old harbor bridge in Tessel was closed on Monday night after a barge struck one of its pillars.
S! | Two deckhands were killed and eleven people were taken to hospital.
A | Police said the captain had been tested for alcohol.
S! | The captain had been drinking for most of the afternoon.
N | It is not clear how fast the barge was moving.
N | Whether the bridge can be repaired remains unknown.
K | The bridge links the old town with the island of Orrin.
K | Tessel is the capital of the province.
A | "I heard a noise like thunder," said Mira Dole, who lives on the quay.
S | Traffic backed up for miles on the coast road.
S! | The repairs will cost about $40 million.
S | Engineers had warned for years that the pillars were weak.
A | According to the port authority, ships can pass again on Friday.
S | The closure has cut the island off from its only hospital.

N | Council votes to sell the water works
S | The council of Marlow voted 7-4 on Wednesday to sell the water works to a private company.
S! | The mayor pushed the sale through because his brother owns shares in the buyer.
S | Opponents walked out before the vote.
K | The council has eleven members.
K | Ida Venn has been mayor of Marlow since 2019.
A | Venn said the sale would save every household 90 crowns a year.
S! | Water bills have doubled in every city that sold its works.
S | The buyer, Clearbrook Holdings, runs water works in four other cities.
S! | Clearbrook paid a fine of 3 million crowns in 2021 for hiding test results.
N | Who profits from the sale?
S | Nobody on the council read the contract before voting.
A | "This is the worst deal in the history of the town," council member Per Aske told reporters.
S | It is the largest sale of public property in the history of the town.
N | There was no immediate comment from Clearbrook.
S | The new owner plans to cut a third of the staff by next spring.

N | Photo: Jon Reld / Tessel Courier
N | Ida Venn (left) and Per Aske at the town hall in May.
N | By Lena Fross
N | TESSEL, March 5 (Courier)
N | Read more: What the sale means for your bill
N | This story has been updated.
N | Sign up for our newsletter.
N | Our reporter tried to reach the owner of the boat.
N | More on this story

S | The ministry knew of the leak as early as June.
S! | It hid the report from parliament to protect the company.
S! | At least 300 children fell ill in the three villages around the plant.
S | The plant is the biggest employer in the valley.
S | Production fell by 14 percent in the third quarter.
S | Exports have declined faster than in any neighboring country.
A | The central bank reported on Thursday that prices rose 2.1 percent in May.
A | Prices rose 2.1 percent in May, figures from the statistics office show.
S | Prices rose 2.1 percent in May.
S | Many families can no longer afford heating.
S | The drought has forced hundreds of farmers to sell their herds.
S! | The drought was caused by the diversion of the river upstream.
K | The river Anser rises in the Kelm mountains and flows into the northern sea.
K | The dam was completed in 1974.
K | The company was founded in 1951 by Otto Brandis.
K | The annual fair opens on Saturday and runs through June 12.
K | The next election is scheduled for October.
K | Parliament is in recess until September.
K | The prime minister leads the Centre Party.
S | The prime minister is losing the support of his own party.
S | He fears a vote of confidence.
S! | He offered two members of parliament posts in return for their votes.
A | Two members told the Courier that they had been offered posts.
S | The government will fall before the summer.

S! | Gunmen opened fire on a bus near the border on Sunday, killing nine people.
A | No group has claimed responsibility, the interior ministry said.
S! | The attackers belonged to a militia loyal to the former governor.
S | Soldiers sealed off the road within an hour.
S | Hundreds of villagers fled to the hills.
S! | The former governor ordered the attack from his exile.
N | The motive of the attack was not immediately known.
N | It remains unclear whether the gunmen crossed the border.
S | It was the third attack on the road this year.
S | The army has doubled its patrols since then.
K | The road connects the capital with the port of Vessa.
A | A spokesman for the army declined to comment.
Q | "They came out of the fog and started shooting."
A | "They came out of the fog and started shooting," the driver said.
A | He added that two of the gunmen wore uniforms.
S | The driver was released from hospital on Tuesday.

S! | Police arrested a 34-year-old teacher on suspicion of stealing exam papers.
S! | He had sold the papers to students for as much as 500 crowns each.
S | The school did not report the theft for three weeks.
S | Parents demanded that the principal resign.
A | Prosecutors charged the teacher with theft on Friday.
S! | The principal knew about the sales and kept silent.
K | The school, one of four in the district, has about 900 students.
K | Exams are held every June.
N | What did the school board know?
A | The board said in a statement that it had learned of the theft from the newspaper.
S | The board meets behind closed doors.
S! | This is not the first time that exam papers have been stolen at the school.

K | In the 12th minute, Olsen scored from the penalty spot to put Tessel 1-0 up.
K | Marlow equalised early in the second half through their captain, Henk Droste.
K | The match ended 2-1 after extra time.
K | Droste was shown a yellow card for a late tackle.
K | Tessel substituted their goalkeeper in the 70th minute.
K | Both sides missed chances in the opening half.
K | Tessel face Vessa in the semi-final on Saturday.
S | It was Tessel's first victory over Marlow since 1988.
S | Droste is the best-paid player in the league.
S! | Droste bet against his own team in three matches last season.
A | "We never gave up," Tessel coach Mara Lind said.
S | Lind will leave the club at the end of the season.

K | The festival, held every August since 1966, brings together choirs from across the region.
K | This year's theme is the sea.
K | Visitors can taste local dishes at stalls around the square.
K | Each choir sings three songs before a jury.
K | The main stage stands in front of the town hall.
S | More than 60,000 people attended the festival this year, a record.
S | The festival grows more popular every year.
S | The sound system failed twice during the opening concert.
S! | A stage light fell and broke a singer's arm.
K | The jury consisted of five conductors.
K | The choir of Vessa won first prize.
K | The exhibition features paintings, maps and letters from the museum's collection.
N | Tickets can be bought at the door.
N | If you want to avoid the queues, come early.
N | Bring a raincoat.

S | Scientists have found a way to make cement without heating limestone.
K | Cement is made from limestone and clay.
K | The study was published on Monday in the journal Materials Letters.
A | The study found that the new cement hardens in half the time.
S | The method uses less than a tenth of the energy of an ordinary kiln.
S! | Cement works cause one in twelve deaths from bad air in the region.
S | The lack of clean water leads to disease and stunted growth.
S | Investors have lost interest in the method.
A | Researchers at Vessa University hope to build a test plant by 2027.
K | The research was funded by the Orrin Foundation.
S | A ton of the new cement costs 140 crowns, 60 more than the usual kind.
S | No other laboratory has been able to repeat the result.
S | The team faked none of its data, but left out two failed tests.
N | Can cement ever be clean?

S | President Alder has decided to dismiss the head of the intelligence service.
S! | Alder wants revenge for the service's report on his campaign money.
S | The two men have not spoken since May.
A | A person familiar with the decision said the dismissal would come this week.
A | Alder is expected to sign the order on Friday, two aides said.
S | Alder is expected to sign the order on Friday.
S | Foreign governments are watching the dispute with alarm.
S | The talks between the two services broke down over the exchange of prisoners.
S | Several envoys left the capital during the night.
S | There are no plans for another round of talks.
S | The negotiations are based on a proposal that both sides rejected last year.
S | The minister's trip follows a visit to the island two weeks ago.
S | Alder met the commanders of the three regions at his summer house on Saturday.
S | A draft of the order lists eleven names.
S! | The list was leaked by an officer who had been passed over for promotion.
N | The palace has not yet said who will succeed him.
N | How close the two sides are to an agreement is unclear.
N | Little is known about the man who drafted the order.
N | So where does this leave the president?
A | The palace denied that any order had been drafted.
A | "The president has full confidence in the service," the palace said in a statement.
A | The order, the statement said, "does not exist."
A | State television reported that Alder would speak on Sunday.
K | The president appoints the head of the service for five years.
K | Alder took office in January 2022.
K | The country became independent in 1962.
S | Most voters no longer trust the service.
S | The service employs about 4,000 people, twice as many as ten years ago.
S! | The service paid informers with money meant for veterans.
S | The dispute has weakened the country's standing abroad.

S | Fire broke out in a furniture store on Mill Street early on Thursday.
S | Flames spread to two neighboring houses within minutes.
S! | An elderly woman died of smoke inhalation.
S! | The fire was set on purpose.
A | Fire chief Dora Quill said a cable had overheated.
S! | The store had no working smoke detectors.
S | Damage is estimated at 2 million crowns.
S | Firefighters needed six hours to put out the blaze.
K | Mill Street is in the old part of the town.
N | Investigators have not determined what started the fire.
`;
