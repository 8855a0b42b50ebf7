import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import styles from './watermark.module.css';

/** Lines across a page; enough for an A4 sheet and a wide screen. */
const LINES = 60;

/**
 * Who looks, where, when, and the number of the entry, across the page: a photograph of it then leads somewhere. It
 * deters; it is no access control. It comes back when its node is removed or hidden.
 */
export function Watermark({ text }: { readonly text: string }): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = host.current;
    if (place === null) return;
    let layer: HTMLElement;
    const draw = (): void => {
      observer.disconnect();
      place.replaceChildren();
      layer = document.createElement('div');
      layer.setAttribute('aria-hidden', 'true');
      layer.className = styles['layer'] ?? '';
      layer.dataset['watermark'] = text;
      for (let line = 0; line < LINES; line++) {
        const row = document.createElement('p');
        row.textContent = `${text}　　`.repeat(8);
        layer.append(row);
      }
      place.append(layer);
      observer.observe(place, { childList: true, subtree: true, attributes: true, characterData: true });
    };
    const observer = new MutationObserver(draw);
    draw();
    return () => observer.disconnect();
  }, [text]);
  return <div ref={host} />;
}
