/** Abbreviations written with a period, by what the period tells about the end of a sentence. */
export const abbreviations = {
  titleAbbreviation: { meaning: 'before a name; its period never ends a sentence', words: 'mr mrs ms dr prof gen lt col capt cpl sgt maj adm cmdr rev fr hon sen sens rep reps gov govs pres supt insp det sr sra st ste mt ft messrs mme mlle amb atty asst pfc pvt brig rt' },
  middleAbbreviation: { meaning: 'inside a sentence; its period hardly ever ends one', words: 'vs viz cf eg ie approx ca al fig figs vol p pp eds ext est dist univ e.g. i.e.' },
  endAbbreviation: { meaning: 'may also end a sentence; the next word decides', words: 'inc co corp ltd llc bros cos dept div jr esq etc assn intl govt natl ave blvd rd hwy sq tel a.m. p.m. ph.d u.s. u.k. u.n. e.u. u.s.a. d.c. b.c. a.d. m.d. b.a. m.a.' },
  stateAbbreviation: { meaning: 'American states, Canadian provinces', words: 'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ont que' },
  monthAbbreviation: { meaning: 'months and days', words: 'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun' },
  lowerAbbreviation: { meaning: 'take their period also in lower case', words: 'vs viz cf eg ie approx ca al etc inc co corp ltd dept ave blvd st p pp jr sr est ph.d mr mrs ms dr prof' },
  rank: { meaning: 'titles in full, before a name', words: 'president minister senator representative congressman congresswoman governor mayor judge justice general colonel captain major admiral sergeant lieutenant officer detective secretary chancellor ambassador professor doctor king queen prince princess pope cardinal bishop archbishop reverend father sister sheriff chief director chairman chairwoman commissioner premier sheikh sir dame lord lady councilman councilwoman councillor deputy attorney speaker' },
} as const;
