/** Words that tell how a source is presented: why unnamed, how they know, whom they stand for. How they are read is left to speaker.ts. */
export const speakerWords = {
  placePreposition: { meaning: 'before places', words: 'in near outside inside across around throughout' },
} as const;
