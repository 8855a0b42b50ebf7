/** Tags that do not part the text they stand in. */
export const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code del dfn em font i img input ins kbd label mark nobr o:p q s samp small span ' +
    'strike strong sub sup tt u var wbr'
  ).split(' '),
);

/** Elements whose content is not markup. */
export const RAW: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title', 'xmp']);

/** Tags at which a row surely ends, closed or not. */
export const ROW_ENDS: ReadonlySet<string> = new Set(['tr', 'table', 'tbody', 'thead', 'tfoot', 'body', 'html']);

export function isCellTag(name: string): boolean {
  return name === 'td' || name === 'th';
}

/** Attributes of layout and wiring, which hold no value a person put there. */
export const SILENT_ATTRIBUTE =
  /^(?:class|style|type|rel|charset|lang|dir|colspan|rowspan|width|height|align|valign|border|cellpadding|cellspacing|bgcolor|color|face|target|method|enctype|media|xmlns(?::.*)?|role|for|http-equiv|tabindex|size|maxlength|minlength|viewbox|d|points|transform|fill|stroke|scope|async|defer|checked|selected|disabled|readonly|required|hidden|autocomplete|integrity|crossorigin|sizes|loading|rows|cols|wrap)$/;
