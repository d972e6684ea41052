/** Long paragraphs in which each sentence leans on others: read and linted in time that grows with their length. */
import { analyze } from '../../server/article/analyze.ts';
import { lint } from '../../server/lint/lint.ts';
import { growsLinearly } from '../growsLinearly.ts';

const shapes: Readonly<Record<string, string>> = {
  'lines of accounts that go on': 'They went up by 3 percent then. ',
  'wishes beside speech': 'He wants two guards at the gate. “It is late,” he said. ',
  'reports that hide their source': 'It was reported that nine people died. ',
  'votes that go on': 'The council approved it. It adopted it too. ',
  'one of several unnamed': 'Two officials told the paper it fell. One of them said so, who asked not to be named because of fear. ',
  'bodies and what they say': 'The clinic has closed. It says the roof leaks and it adds that rain came. ',
  'people spoken of': 'Ann Kovac met Radio Lund, the ministry said. She has not spoken to reporters. ',
};
const LEDE = 'Lund Foods reported a 12 percent rise in quarterly profit on Monday.\n\n';

describe('lint: linear time', function () {
  this.timeout(600_000);
  for (const [name, words] of Object.entries(shapes)) it(name, () => growsLinearly(units => LEDE + words.repeat(units / words.length), text => void lint(analyze(text))));
});
