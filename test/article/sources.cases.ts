/** Passages and who says something in them: `name | naming | kind [| anonymous] | count | number of attributions`, a line each, in order of first word. */
export const passages: readonly (readonly [text: string, sources: string])[] = [
  [
    'Ann Kovac said the tax would rise. She said there was no choice.',
    'Ann Kovac | named | person | 1 | 2',
  ],
  [
    'Ann Kovac said the tax would rise. Kovac added that it was overdue.',
    'Ann Kovac | named | person | 1 | 2',
  ],
  [
    'Finance Minister Ann Kovac said the tax would rise. The minister said there was no choice.',
    'Ann Kovac | named | person | 1 | 2',
  ],
  [
    '“We lost,” said Ivo Brandt, the coach. “They were better,” Brandt said. He added that the bus had been late.',
    'Ivo Brandt | named | person | 1 | 3',
  ],
  [
    'A senior treasury official said the plan was dead. The official said nobody had told the minister.',
    'A senior treasury official | described | person | anonymous | 1 | 2',
  ],
  [
    'Two treasury officials and two foreign diplomats, who were not authorized to speak publicly, said the plan was dead.',
    'Two treasury officials | described | group | anonymous | 2 | 1\ntwo foreign diplomats | described | group | anonymous | 2 | 1',
  ],
  [
    'The Health Ministry said beds were short. It said more would follow in May.',
    'Health Ministry | named | organization | - | 2',
  ],
  [
    'The Health Ministry said beds were short. The ministry said more would follow in May.',
    'Health Ministry | named | organization | - | 2',
  ],
  [
    'Police said the driver was drunk. They said he had been arrested before.',
    'Police | described | organization | - | 2',
  ],
  [
    'According to a report by the audit office, the bridge was unsafe. The report said steel was missing.',
    'a report by the audit office | described | document | - | 2',
  ],
  [
    'Mayor Ilse Tarrant said the harbor would close. Tarrant, who took office in May, said ships would go elsewhere.',
    'Ilse Tarrant | named | person | 1 | 2',
  ],
  [
    'The mayor said the harbor would close. Her spokesman said ships would go elsewhere.',
    'The mayor | described | person | 1 | 1\nHer spokesman | described | person | 1 | 1',
  ],
  [
    'A spokesman for the port said ships would wait. The spokesman said the pilots were on strike.',
    'A spokesman for the port | described | person | 1 | 2',
  ],
  [
    '“It is over,” a union leader told reporters. “We go home.”',
    'a union leader | described | person | anonymous | 1 | 1',
  ],
  [
    'Prosecutors said Lund took the money. Lund’s lawyer, Petra Hale, said he did not. Hale said the books were sound.',
    'Prosecutors | described | organization | - | 1\nPetra Hale | named | person | 1 | 2',
  ],
  [
    'The Lowmark Courier reported that the mine was flooded. The paper said three men were missing.',
    'Lowmark Courier | named | publication | - | 2',
  ],
  [
    'People familiar with the matter said the bank was for sale.',
    'People familiar with the matter | vague | group | anonymous | - | 1',
  ],
  [
    'Sources said the wall could fail.',
    'Sources | vague | group | anonymous | - | 1',
  ],
  [
    'Officials said the wall could fail.',
    'Officials | vague | group | anonymous | - | 1',
  ],
  [
    'Residents said the water was brown. One resident said it smelled.',
    'Residents | described | group | anonymous | - | 1\nOne resident | described | person | anonymous | 1 | 1',
  ],
  [
    'Dr. Ruth Okell said the child was well. Okell said the fever had gone. “She is strong,” she said.',
    'Ruth Okell | named | person | 1 | 3',
  ],
  [
    'President Edda Morrow said the army would leave. The president said it would take a month. Morrow said no soldier would stay.',
    'Edda Morrow | named | person | 1 | 3',
  ],
  [
    'The White Harbor Police Department said two men had been held. The department said a third was sought.',
    'White Harbor Police Department | named | organization | - | 2',
  ],
  [
    'Three former employees said the lift had failed before. The former employees said managers knew.',
    'Three former employees | described | group | anonymous | 3 | 2',
  ],
  [
    'Judge Ola Rask ruled that the law was void. Rask wrote that it broke the charter.',
    'Ola Rask | named | person | 1 | 2',
  ],
  [
    '“I saw the boat go down,” said Karl Ims, a fisherman. “Nobody could help,” said his wife, Lena Ims.',
    'Karl Ims | named | person | 1 | 1\nLena Ims | named | person | 1 | 1',
  ],
  [
    'Company spokeswoman Dana Whit said the plant was safe. Whit declined to say when it would open.',
    'Dana Whit | named | person | 1 | 2',
  ],
  [
    'The charity Open Door said 300 people slept outside. It said the count was low.',
    'Open Door | named | organization | - | 2',
  ],
  [
    'The registry said the sea was calm. Reld Ferries did not return calls. It says its ships are safe.',
    'The registry | described | organization | - | 1\nReld Ferries | named | organization | - | 2',
  ],
  [
    'The library has closed its doors for a week. It says it will open on Monday.',
    'The library | described | organization | - | 1',
  ],
  [
    'Four pilots said the lock was unsafe.\n\nOne of them, who asked not to be identified because he has a family, gave the Courier a letter.',
    'Four pilots | described | group | anonymous | 4 | 2',
  ],
  [
    'Ida Venn, who drew the fens, died on Sunday. She was 88.\n\nThe critic Per Aske called her maps a nuisance.\n\nAsked what made a good map, she said it was patience.',
    'Per Aske | named | person | 1 | 1\nIda Venn | named | person | 1 | 1',
  ],
  [
    'The Department of Rivers said the spill was large. The company said it was small.',
    'Department of Rivers | named | organization | - | 1\nThe company | described | organization | - | 1',
  ],
  [
    'Court documents say Lund sold the house. The documents say he kept the money.',
    'Court documents | described | document | - | 2',
  ],
  [
    'In a statement, the school said the pupil was safe. The school said it would reopen on Monday.',
    'the school | described | organization | - | 2',
  ],
  [
    'Opposition leader Sten Vik said the vote was stolen. Government spokesman Per Aas said it was fair. Vik said he would sue. Aas said he could try.',
    'Sten Vik | named | person | 1 | 2\nPer Aas | named | person | 1 | 2',
  ],
  [
    'Sten Vik and Per Aas said the vote was fair.',
    'Sten Vik | named | person | 1 | 1\nPer Aas | named | person | 1 | 1',
  ],
  [
    'A U.S. official said the talks had failed. A second U.S. official said they would go on.',
    'A U.S. official | described | person | anonymous | 1 | 1\nA second U.S. official | described | person | anonymous | 1 | 1',
  ],
  [
    'The governor’s office said she would run. The office gave no date.',
    'The governor’s office | described | organization | - | 1',
  ],
  [
    'The weather service said snow would fall on Sunday. The service warned drivers to stay at home.',
    'The weather service | described | organization | - | 2',
  ],
  [
    'A video posted by the militia says the bridge was mined. It shows men with wires, the video says.',
    'A video posted by the militia | described | broadcast | - | 2',
  ],
  [
    '“We will appeal,” the lawyer, Hanne Moe, told the court. Moe said the witness had lied.',
    'Hanne Moe | named | person | 1 | 2',
  ],
  [
    'Witnesses said the bus was on fire. A witness, Tor Dahl, said he pulled two people out. Dahl said a third died.',
    'Witnesses | described | group | anonymous | - | 1\nTor Dahl | named | person | 1 | 2',
  ],
  [
    'The bishop said the church was poor. The Rev. Nils Holm said the roof would cost millions. Holm said God would help.',
    'The bishop | described | person | 1 | 1\nNils Holm | named | person | 1 | 2',
  ],
  [
    'Former minister Gro Lie told Radio Estuary that the deal was secret. She told the station that she regretted it.',
    'Gro Lie | named | person | 1 | 2',
  ],
  [
    'The prime minister said taxes would fall. The finance minister said they would not.',
    'The prime minister | described | person | 1 | 1\nThe finance minister | described | person | 1 | 1',
  ],
  [
    'The captain said the engine had stopped. The pilot said it had not. The captain said he had a log.',
    'The captain | described | person | anonymous | 1 | 2\nThe pilot | described | person | anonymous | 1 | 1',
  ],
  [
    'Kovac said the budget was late. Brandt said it was on time. Kovac said Brandt was wrong.',
    'Kovac | named | person | 1 | 2\nBrandt | named | person | 1 | 1',
  ],
  [
    'The union said 400 people walked out. The company said 40 did.',
    'The union | described | organization | - | 1\nThe company | described | organization | - | 1',
  ],
  [
    'A man who lives nearby said he heard shots. He said there were three.',
    'A man | described | person | anonymous | 1 | 2',
  ],
  [
    'Four people close to the family said the will was changed. They asked not to be identified because a trial is near.',
    'Four people close to the family | described | group | anonymous | 4 | 2',
  ],
  [
    'Lawyers for Lund said he was ill. The lawyers said he would not come.',
    'Lawyers for Lund | described | group | anonymous | - | 2',
  ],
  [
    'The ministry’s own figures show that rents rose 9 percent. The figures show wages fell.',
    'The ministry’s own figures | described | dataset | - | 2',
  ],
  [
    'Senator Mona Ek said the bill would pass. The senator said she had counted the votes.',
    'Mona Ek | named | person | 1 | 2',
  ],
  [
    'Two witnesses said the gate was open. The witnesses said nobody stood guard.',
    'Two witnesses | described | group | anonymous | 2 | 2',
  ],
  [
    'Harbor master Leif Sund said the crane fell. Sund said he had warned the owners. “Twice,” he said.',
    'Leif Sund | named | person | 1 | 3',
  ],
  [
    'The school board said the pool would close. It said parents would be told.',
    'The school board | described | organization | - | 2',
  ],
  [
    'A spokeswoman for the court said the trial would begin on Monday. The spokeswoman said it would last a week.',
    'A spokeswoman for the court | described | person | 1 | 2',
  ],
  [
    'Three doctors at the island clinic said beds were short. The doctors said two patients had been sent away.',
    'Three doctors at the island clinic | described | group | anonymous | 3 | 2',
  ],
  [
    'The Almen Gazette reported that the mayor had resigned. The newspaper said she had left a letter.',
    'Almen Gazette | named | publication | - | 2',
  ],
  [
    '“The road is ours,” farmer Jon Bek said. Bek, who has 40 cows, said he would not move.',
    'Jon Bek | named | person | 1 | 2',
  ],
  [
    'Coach Ivo Brandt said the team was tired. The coach said it would rest.',
    'Ivo Brandt | named | person | 1 | 2',
  ],
  [
    'The company said it would appeal. The company said the fine was unfair.',
    'The company | described | organization | - | 2',
  ],
  [
    'A diplomat said the talks would go on. A second diplomat said they would not.',
    'A diplomat | described | person | anonymous | 1 | 1\nA second diplomat | described | person | anonymous | 1 | 1',
  ],
  [
    'Ambassador Nora Quist said the border was open. Quist told reporters that she had crossed it.',
    'Nora Quist | named | person | 1 | 2',
  ],
  [
    'Ann Kovac said the tax would rise. Her deputy, Jens Roe, said it would not. Roe said he had the figures.',
    'Ann Kovac | named | person | 1 | 1\nJens Roe | named | person | 1 | 2',
  ],
  [
    'The fire department said nine houses burned. The department said a cigarette was to blame.',
    'The fire department | described | organization | - | 2',
  ],
  // A paragraph that is nothing but a quotation.
  ['Mayor Ilse Tarrant said the harbor would close.\n\n“There is no money for another winter, and nobody in the capital will pay.”', 'Ilse Tarrant | named | person | 1 | 2'],
  ['The port authority said the harbor would close.\n\n“There is no money for another winter, and nobody will pay.”', 'The port authority | described | organization | - | 2'],
  ['Per Aske has fished here for forty years.\n\n“The herring are gone and they will not come back in my time.”', 'Per Aske | named | person | 1 | 1'],
  ['Per Aske has fished here for forty years.\n\n“The herring are gone and will not come back in my time.\n\n“My sons drive trucks now, and so will theirs.”', 'Per Aske | named | person | 1 | 2'],
  ['Per Aske, 61, sold his boat. Aske now mends nets.\n\n“The herring are gone and they will not come back in my time.”', 'Per Aske | named | person | 1 | 1'],
  ['Per Aske and Ida Venn met at the quay.\n\n“The herring are gone and they will not come back in my time.”', ''],
  ['Per Aske sold his boat.\n\nThe quay is empty.\n\n“The herring are gone and they will not come back in my time.”', ''],
  ['Per Aske sold his boat.\n\n“The herring are gone,” said Ida Venn.', 'Ida Venn | named | person | 1 | 1'],
  // A short form stands for the full name that the draft has given, if there is but one.
  ['Ilse Tarrant opened the quay on Monday. Tarrant said the harbor would close.', 'Ilse Tarrant | named | person | 1 | 1'],
  ['Ann Venn and Per Venn opened the quay on Monday. Venn said the harbor would close.', 'Venn | named | person | 1 | 1'],
  ['Tessaly Semiconductor cut jobs on Friday. Tessaly said it would pay everyone until May. The firm said more would follow.', 'Tessaly Semiconductor | named | organization | - | 2'],
  ['Tessaly Semiconductor cut jobs on Friday, the company said.', 'Tessaly Semiconductor | named | organization | - | 1'],
  ['The North Harbor Transport Office said ships would wait. NHTO said it was sorry.', 'North Harbor Transport Office | named | organization | - | 2'],
  ['The World Health Office said beds were short. WHO said more would follow.', 'World Health Office | named | organization | - | 2'],
  // Descriptions of who has spoken.
  ['NATO said it would send ships. The alliance said they would sail in May.', 'NATO | named | organization | - | 2'],
  ['Ann Kovac, deputy finance minister, said the tax would rise. The deputy minister said there was no choice.', 'Ann Kovac | named | person | 1 | 2'],
  ['A study by researchers at Orrin found that mice sleep. The researchers said cats do not.', 'A study by researchers at Orrin | described | document | - | 2'],
  ['Researchers at Orrin said mice sleep. The scientists said cats do not. The authors said they were sure.', 'Researchers at Orrin | described | group | anonymous | - | 3'],
  ['Three officials said the bridge was unsafe. One of them said it would close in May.', 'Three officials | vague | group | anonymous | 3 | 2'],
  ['Three officials said the bridge was unsafe. Ann Kovac said it was not. Two of them said it would close.', 'Three officials | vague | group | anonymous | 3 | 2\nAnn Kovac | named | person | 1 | 1'],
  ['One of them said the bridge was unsafe.', 'One of them | described | person | anonymous | 1 | 1'],
  ['Harbor Lines will cut jobs, Tomas Reiter said. Its chairman, Tomas Reiter, said the cuts would come in May. The chairman said he would stay.', 'Tomas Reiter | named | person | 1 | 3'],
  ['Its chairman, Tomas Reiter, said the cuts would come in May. Reiter said he would stay.', 'Tomas Reiter | named | person | 1 | 2'],
  ['Sources close to the prime minister denied the report.', 'Sources close to the prime minister | described | group | anonymous | - | 1'],
  ['14:05 Okafor said the wall was old.', 'Okafor | named | person | 1 | 1'],
  ['One resident said the wall was old. One resident said it was new.', 'One resident | described | person | anonymous | 1 | 1\nOne resident | described | person | anonymous | 1 | 1'],
  [
    'No group claimed responsibility for the fire. Nobody said the mill was safe. Police said the gate was open.',
    'Police | described | organization | - | 1',
  ],
  [
    'Mayor Ilse Tarrant met Deputy Mayor Ivo Brandt. “It will hold,” a builder said. Brandt himself sounded calm. “We looked at it,” he told reporters.',
    'a builder | described | person | anonymous | 1 | 1\nIvo Brandt | named | person | 1 | 1',
  ],
  [
    'Brandt himself sounded calm. “It will hold,” a builder said. Orrin slept. “We looked at it,” he told reporters.',
    'a builder | described | person | anonymous | 1 | 2',
  ],
  // A person of the same paragraph goes before those of earlier ones, even if others only speak of her.
  ['Olav Stenn met Tove Rask in May.\n\nMayor Ines Kalder has known of the leak since June, the Lowmark Courier reported on Monday, citing a note. She declined to comment on Friday.', 'Lowmark Courier | named | publication | - | 2\nInes Kalder | named | person | 1 | 1'],
  ['Tove Rask said the mill was safe. The council said Ines Kalder had left. She said the wheel was sound.', 'Tove Rask | named | person | 1 | 2\nThe council | described | organization | - | 1'],
  ['Tove Rask said the mill was safe.\n\n“Ines Kalder knew,” the council said. She said the wheel was sound.', 'Tove Rask | named | person | 1 | 2\nthe council | described | organization | - | 1'],
  // `it` is the paper or body of its own sentence, or of the one before.
  ['The registry said the sea was calm.\n\nThe 12-page paper, dated May 3, names six pilots, and it describes the lock as “a trap.” It asks for a new gate.', 'The registry | described | organization | - | 1\nThe 12-page paper | described | document | - | 2'],
  ['The Lowmark Courier said the sea was calm.\n\nThe contract runs until May. It says no pilot may be dismissed.', 'Lowmark Courier | named | publication | - | 1\nThe contract | described | document | - | 1'],
  ['Two port envoys said the lock was a trap.\n\n“We wrote it down,” one of the envoys told the council.', 'Two port envoys | described | group | anonymous | 2 | 2'],
  ['The authors said the lock was a trap. One of the authors of an older report said it was safe.', 'The authors | described | group | anonymous | - | 1\nOne of the authors of an older report | described | person | anonymous | 1 | 1'],
  ['One of the envoys said the lock was a trap.', 'One of the envoys | described | person | anonymous | 1 | 1'],
  ['One of the drivers, who gave his name only as Gareth, said the road was shut. Gareth said he would wait.', 'Gareth | partly | person | 1 | 2'],
  // Who is named later is who was described before.
  ['A barman at the quay said he had served four beers. “He was a regular,” the barman, Piet Olsson, said. Olsson said he was sorry.', 'Piet Olsson | named | person | 1 | 3'],
  ['A barman said the quay was shut. The mayor, Piet Olsson, said it was open.', 'A barman | described | person | anonymous | 1 | 1\nPiet Olsson | named | person | 1 | 1'],
  ['Half of the coral has died, according to research published on Wednesday. Warmer water is the cause, the paper says.', 'research published on Wednesday | described | document | - | 2'],
  ['The lock was a trap, according to a letter sent on Wednesday. The paper says it has the names.', 'a letter sent on Wednesday | described | document | - | 1\nThe paper | described | publication | - | 1'],
];
