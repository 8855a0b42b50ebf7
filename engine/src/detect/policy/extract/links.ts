export interface Link {
  readonly url: string;
  readonly start: number;
  readonly end: number;
}

const URL_SHAPE = /(?:https?:\/\/|www\.)[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=%-]{3,300}/g;

/** Web addresses in a text, without the mark that closes the sentence around them. */
export function linksIn(text: string): Link[] {
  return [...text.matchAll(URL_SHAPE)].map((found) => {
    const url = found[0].replace(/[).,;:'!?\]]{1,4}$/, '');
    return { url, start: found.index, end: found.index + url.length };
  });
}
