/** The nonce of this response, as the server wrote it into the page; empty while developing. */
export const nonce: string = (() => {
  const value = document.querySelector<HTMLMetaElement>('meta[name="pz-nonce"]')?.content ?? '';
  return value.startsWith('__') ? '' : value;
})();

/**
 * Gives every style element made from now on the nonce. antd passes it to its own, but its scroll locker adds two per
 * dialog without one, and a policy without `unsafe-inline` would drop them.
 */
export function nonceStyles(): void {
  if (nonce === '') return;
  const create = document.createElement.bind(document);
  document.createElement = (name: string, options?: ElementCreationOptions): HTMLElement => {
    const element = create(name, options);
    if (name.toLowerCase() === 'style') element.nonce = nonce;
    return element;
  };
}
