/** Whom `she` may stand for though others only spoke of her: a person of her own paragraph goes before the people of those before it. People who speak, or stand outside all that is said, are left to speech.ts. */
import type { ArticleBlock, Attribution, Mention } from './article.ts';
import { firstOver } from './overSentences.ts';

/** `Mayor Kovac knew of it, the Courier reported. She declined to comment.`: null where the paragraph has a nearer person. `at`: where the attribution begins; `named`: where the last person before it stands outside all that is said. */
export function spokenOf(block: ArticleBlock, index: number, at: number, named: number): Mention | null {
  const { attributions } = block, { speaker } = attributions[index]!;
  if (speaker === null || !speaker.refersBack || !PRONOUNS.has(speaker.head)) return null;
  const { sentences, mentions } = block, own = firstOver(sentences, at);
  let first = own;
  while (first > 0 && sentences[first - 1]!.paragraph === sentences[own]?.paragraph) first--;
  if (first === own || named >= sentences[first]!.start) return null;
  const { start } = sentences[first]!;
  let found: Mention | null = null;
  for (let i = 0; i < index; i++) {
    const { cueStart, contentStart } = attributions[i]!;
    if ((cueStart >= 0 ? cueStart : Math.max(contentStart, 0)) < start) continue;
    if (isPerson(attributions[i]!)) return null;
    found = subjectIn(mentions, attributions[i]!, start) ?? found;
  }
  return found;
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'him', 'her']);

/** Or may be one: it goes on with whoever spoke. */
function isPerson({ speaker }: Attribution): boolean {
  return speaker === null || (speaker.kind === 'person' && speaker.count === 1);
}

/** The first person of what is reported, unless in the words of a quotation: there somebody else tells who is who. */
function subjectIn(mentions: readonly Mention[], { contentStart, contentEnd, quote }: Attribution, start: number): Mention | null {
  if (contentStart < 0 || quote === 'direct' || contentStart < start) return null;
  const i = firstOver(mentions, contentStart), rest = mentions.slice(i).findIndex(({ kind, start }) => kind === 'person' && start < contentEnd);
  return rest < 0 ? null : mentions[i + rest]!;
}
