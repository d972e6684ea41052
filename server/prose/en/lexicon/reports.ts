/** Words of the fixed forms in which news copy reports: courts that hear, bodies that expect, documents that put a figure at something. */
export const reports = {
  hearVerb: { meaning: 'what a court does with evidence', inflect: 'verb', words: 'hear' },
  hearingBody: { meaning: 'those who hear evidence', inflect: 'noun', words: 'court jury inquest hearing inquiry tribunal trial' },
  outlookVerb: { meaning: 'what a body does with figures to come', inflect: 'verb', words: 'expect forecast project estimate predict anticipate foresee' },
  outlookNoun: { meaning: 'people whose trade is outlooks, in the plural', words: 'analysts economists forecasters experts researchers scientists' },
  pictureVerb: { meaning: 'what pictures do', words: 'show shows showed shown capture captures captured' },
  pictureNoun: { meaning: 'pictures and recordings', inflect: 'noun', words: 'footage video photo photograph image picture recording tape film clip screenshot' },
  thingVerb: { meaning: 'verbs that report only with a clause: with a thing they are deeds', inflect: 'verb', words: 'concede show display' },
  hearingVerb: { meaning: 'verbs of hearing somebody out: with a person they are deeds', inflect: 'verb', words: 'question' },
  dutyModal: { meaning: 'what comes with them is to be done, and not done', words: 'must shall' },
  timesWord: { meaning: 'how often', words: 'times' },
  putVerb: { meaning: 'puts an amount at a figure', words: 'put puts' },
  amountNoun: { meaning: 'amounts that are put at a figure', inflect: 'noun', words: 'cost number figure toll loss total value price count damage share size population bill' },
  atWord: { meaning: 'before the figure', words: 'at' },
  topicWord: { meaning: 'open what somebody is told of', words: 'about of' },
  scriptLabel: { meaning: 'labels of scripts and slips, no speakers', words: 'slug anchor vo sot take standup note notes trt super nat package intro tag font reader update correction' },
} as const;
