const URL_HOST = /\b(?:https?|wss?):\/\/([a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?)(?=[/:?#\s"'\\)>\]]|$)/gi;
/** Names that stand in schemas and documentation, not in traffic. */
const NOT_CONTACTED =
  /(^|\.)(w3\.org|android\.com|apache\.org|xmlpull\.org|example\.(com|org|net)|localhost|json-schema\.org)$|^[^.]+$/;

/** Adds the hosts of the URLs in a text. */
export function collectHosts(text: string, into: Set<string>): void {
  for (const match of text.matchAll(URL_HOST)) {
    const host = match[1]!.toLowerCase();
    if (!NOT_CONTACTED.test(host)) into.add(host);
  }
}
