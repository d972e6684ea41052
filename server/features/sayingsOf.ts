/** Which attributions of a source are shown as what it says. */
import type { Article, Place } from '../article/article.ts';
import { attributionOf } from '../article/places.ts';

/** Those with words that are said; all where none has. A source that “asked not to be named” says nothing by it. */
export function sayingsOf(article: Article, places: readonly Place[]): readonly Place[] {
  const said = places.filter(place => attributionOf(article, place).content.length > 0);
  return said.length ? said : places;
}
