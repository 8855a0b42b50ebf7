import { Button } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { usePages } from '../../api/use.ts';
import { full } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { letters } from '../../keyboard/keys.ts';
import { MarkedText, MarkLegend } from '../../parts/marked/marked-text.tsx';
import { StateBlock } from '../../parts/state/state-block.tsx';
import styles from './detect.module.css';
import { FindingPanel } from './finding-panel.tsx';
import { numbered } from './numbering.ts';
import type { Numbered } from './numbering.ts';
import { DETECT } from './words.ts';

interface Props {
  readonly scan: Shape<'Scan'>;
  readonly file: Shape<'ScanFile'>;
}

/** The text, masked by the server, with every finding underlined; `n` and `p` go from one to the next. */
export function Viewer({ scan, file }: Props): ReactNode {
  const t = useWords(DETECT);
  const view = usePages(
    '/api/scans/{id}/files/{fileId}/view',
    { path: { id: scan.id, fileId: file.id } },
    { enabled: file.state === 'done' },
  );
  const marks = useMemo(() => numbered(view.items), [view.items]);
  const all = useMemo(() => [...marks.values()].flat(), [marks]);
  const [at, setAt] = useState<number | undefined>(undefined);
  const [suppressing, setSuppressing] = useState(false);
  const text = useRef<HTMLDivElement>(null);
  const total = Math.max(file.findings + file.masked, all.length);
  const current = at === undefined ? undefined : all[at - 1];

  function go(to: number): void {
    if (to < 1) return;
    if (to > all.length) return view.readOn();
    setAt(to);
  }
  useEffect(() => {
    if (at !== undefined) text.current?.querySelector(`#f${at}`)?.scrollIntoView({ block: 'center' });
  }, [at]);
  const keys = letters({
    n: () => go((at ?? 0) + 1),
    p: () => go((at ?? 2) - 1),
    m: () => {
      if (current !== undefined) setSuppressing(true);
    },
  });
  return (
    <StateBlock
      query={view.query}
      what={t.view.what}
      loading={t.view.loading}
      lines={14}
      isEmpty={(records) => records.length === 0}
      empty={t.view.empty}
    >
      {(records) => (
        <div className={styles['viewer']}>
          <div className={styles['reading']}>
            <div className={styles['readhead']}>
              <MarkLegend />
              <Density of={view.first?.density ?? []} />
            </div>
            <div
              ref={text}
              className={styles['text']}
              tabIndex={0}
              role="group"
              aria-label={t.view.label}
              onKeyDown={keys}
            >
              {groups(records).map((group) =>
                group.table === undefined ? (
                  group.records.map((record) => (
                    <p
                      key={record.line}
                      className={`${styles['paragraph']} ${record.place.hidden === true ? styles['hidden'] : ''}`}
                    >
                      {record.place.hidden === true ? <span className={styles['tag']}>{t.view.hidden}</span> : null}
                      <MarkedText
                        text={record.text ?? ''}
                        marks={marks.get(record.line) ?? []}
                        total={total}
                        current={at}
                        onMark={({ number }) => setAt(number)}
                      />
                    </p>
                  ))
                ) : (
                  <TableGroup
                    key={`${group.table}-${group.records[0]!.line}`}
                    group={group}
                    marks={marks}
                    total={total}
                    at={at}
                    onMark={setAt}
                  />
                ),
              )}
              {view.more ? <ReadOn onVisible={view.readOn} label={t.view.more} /> : null}
            </div>
          </div>
          <FindingPanel
            {...{ scan, file, total, at, suppressing }}
            finding={current}
            onGo={go}
            onSuppress={setSuppressing}
          />
        </div>
      )}
    </StateBlock>
  );
}

interface Group {
  readonly table: string | undefined;
  readonly records: Shape<'ViewRecord'>[];
}

/** Rows of the same table stand together. */
function groups(records: readonly Shape<'ViewRecord'>[]): Group[] {
  const found: Group[] = [];
  for (const record of records) {
    const table = record.cells === undefined ? undefined : (record.table ?? '');
    const last = found.at(-1);
    if (last !== undefined && last.table === table) last.records.push(record);
    else found.push({ table, records: [record] });
  }
  return found;
}

interface TableProps {
  readonly group: Group;
  readonly marks: ReadonlyMap<number, readonly Numbered[]>;
  readonly total: number;
  readonly at: number | undefined;
  readonly onMark: (number: number) => void;
}

function TableGroup({ group, marks, total, at, onMark }: TableProps): ReactNode {
  const t = useWords(DETECT);
  return (
    <div
      className={styles['tableframe']}
      tabIndex={0}
      role="group"
      aria-label={group.table === '' ? t.view.label : group.table}
    >
      <table className={styles['table']}>
        {group.table === '' ? null : <caption>{group.table}</caption>}
        <tbody>
          {group.records.map(({ line, cells = [] }) => (
            <tr key={line}>
              {cells.map((cell, column) => (
                <td key={column}>
                  <MarkedText
                    text={cell}
                    marks={(marks.get(line) ?? []).filter((mark) => mark.cell === column)}
                    total={total}
                    current={at}
                    onMark={({ number }) => onMark(number)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Reads on when its place comes into sight, and by its button. */
function ReadOn({ onVisible, label }: { readonly onVisible: () => void; readonly label: string }): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const watch = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) onVisible();
    });
    watch.observe(place.current!);
    return () => watch.disconnect();
  }, [onVisible]);
  return (
    <div ref={place} className={styles['readon']}>
      <Button onClick={onVisible}>{label}</Button>
    </div>
  );
}

/** Where in the file findings stand, from its beginning to its end. */
function Density({ of }: { readonly of: readonly number[] }): ReactNode {
  const { language } = useLanguage();
  const most = Math.max(0, ...of);
  if (most === 0 || of.length < 2) return null;
  return (
    <svg
      className={styles['density']}
      viewBox={`0 0 ${of.length} 10`}
      preserveAspectRatio="none"
      role="img"
      aria-label={full(most, language)}
    >
      {of.map((count, index) =>
        count === 0 ? null : (
          <rect
            key={index}
            x={index}
            width="1"
            y={10 - Math.max(2, (count / most) * 10)}
            height={Math.max(2, (count / most) * 10)}
          />
        ),
      )}
    </svg>
  );
}
