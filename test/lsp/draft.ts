/** A draft that has a bit of everything, for tests of the server; people and places are invented. */

export const DRAFT = `---
headline: Ferry to Orlow stops
status: draft
---

# Ferry to Orlow stops

“We cannot pay the crew,”{@harbor} said [[harbor|Mila Brandt]], who runs the port.

[The last boat leaves on Friday]{@aide}, a person in the ministry said.

The storm killed 40 swimmers and cost the company 12 million crowns.

## What comes next

[A bridge will be built]{@nobody}. Brandt said the town would appeal.

\`\`\`ledger
harbor: Mila Brandt | person | role: harbor master | aka: Brandt
aide: person in the ministry | person | anonymous | reason: fears dismissal | knows: saw the order
orlow: Orlow | place
spare: Ivo Lenz | person
\`\`\`
`;
