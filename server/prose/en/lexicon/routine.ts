/** Words of lines that an editor lets stand (claimRoutine.ts), by what they do there. */
export const routineWords = {
  /** What a paper puts before a colon, and nobody's name. */
  label: 'background context flashback recap exclusive bulletin developing caution explainer podcast fact factbox quote obituary profile timeline snapshot watch listen live newsletter commentary interview spotlight report preview summary takeaway alert reminder myth example world fire elsewhere feature longread blog roundup rewind caveat trivia disclaimer claim charge outcome result suspect sentence upshot infographic audio scoop newsflash advertisement postscript epilogue prologue chapter lesson tip cost winner loser',
  /** Verbs of a date to come. */
  dated: 'set scheduled planned slated meet',
  /** What is not given or told: `No motive was given`. */
  withheld: 'motive reason reasons explanation detail details date timetable deadline figure figures estimate price cause name names comment answer none arrest arrests',
  /** How it would be told. */
  released: 'disclosed named released',
  /** How somebody seems. */
  look: 'sounded seemed looked appeared',
  /** What somebody is seen to do. */
  manner: 'laughed smiled shrugged nodded sighed paused grinned frowned winked chuckled',
  /** Denials. */
  denied: 'denied denies deny disputes dispute disputed',
  /** Not wanting to speak, and what is not wanted. */
  refused: 'declined declines refused refuses',
  talk: 'interviewed quoted named identified photographed filmed recorded',
  /** Disclosures: `The study was paid for by`. */
  paid: 'paid funded financed sponsored',
  /** What is paid for in them. */
  study: 'study research paper trial survey poll',
  /** How somebody is asked: `Reached by phone`. */
  reached: 'reached contacted approached',
  /** What a place is reached by, and nobody. */
  way: 'boat ferry ship sea road rail train foot bus car air plane bridge track path ladder stairs steps lift elevator',
};
