import { Button } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client.ts';
import { asProblem } from '../../api/problem.ts';
import type { Shape } from '../../api/shapes.ts';
import { useGet, usePages } from '../../api/use.ts';
import { denseTime, full } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { TERMS } from '../../i18n/terms.ts';
import { letters } from '../../keyboard/keys.ts';
import { LedgerLine, numberOf } from '../../parts/ledger-line/ledger-line.tsx';
import { Page } from '../../parts/page/page.tsx';
import { StateBlock } from '../../parts/state/state-block.tsx';
import { To, usePlace } from '../../place.tsx';
import { useSession } from '../../session/session.tsx';
import { verifyHere } from '../../workers/proving.ts';
import { COMMON } from '../../i18n/common.ts';
import { BundleDialog } from './bundle-dialog.tsx';
import { EntryPanel } from './entry-panel.tsx';
import { Filters } from './filters.tsx';
import styles from './ledger.module.css';
import { LEDGER } from './words.ts';

type Entry = Shape<'LedgerEntry'>;

/** Who saw or did what, when and what for; every entry can be checked in this browser. */
export default function LedgerPage(): ReactNode {
  const [t, common] = [useWords(LEDGER), useWords(COMMON)];
  const { language } = useLanguage();
  const { may } = useSession();
  const place = usePlace();
  const [index] = place.rest;
  const { action, object, actor, from, to } = place.query;
  const query = {
    ...(action ? { action } : {}),
    ...(object ? { object } : {}),
    ...(actor ? { actor } : {}),
    ...(from ? { from: `${from}T00:00:00+08:00` } : {}),
    ...(to ? { to: `${to}T23:59:59+08:00` } : {}),
  };
  const entries = usePages('/api/ledger/entries', { query }, { enabled: may('ledger.read') });
  const ledger = useGet('/api/ledger');
  const { found, checking, sentence, check } = useChecks(ledger.data?.suite ?? 'international');
  const [exporting, setExporting] = useState(false);
  const shown = entries.items.filter((entry): entry is Entry & { index: number } => entry.index !== null);
  return (
    <div onKeyDown={letters({ v: () => void check(shown.map((entry) => entry.index)) })}>
      <Page
        title={t.title}
        state={ledger.data === undefined ? t.question : <Standing state={ledger.data} />}
        action={
          may('ledger.export') ? (
            <Button type="primary" onClick={() => setExporting(true)}>
              {t.export}
            </Button>
          ) : null
        }
        more={
          <Button
            loading={checking}
            disabled={shown.length === 0}
            onClick={() => void check(shown.map((entry) => entry.index))}
          >
            {t.verifyPage}
          </Button>
        }
      >
        <Filters />
        <p role="status" className={styles['sentence']}>
          {sentence}
        </p>
        {index === undefined ? null : (
          <EntryPanel key={index} index={Number(index)} suite={ledger.data?.suite ?? 'international'} />
        )}
        <StateBlock
          query={may('ledger.read') ? entries.query : { data: [], error: null, isPending: false, refetch: () => {} }}
          what={t.what}
          loading={t.loading}
          denied={t.denied}
          lines={12}
          isEmpty={(items) => items.length === 0}
          empty={may('ledger.read') ? t.empty : t.denied}
        >
          {(items) => (
            <ol className={styles['list']}>
              {items.map((entry) => (
                <li key={entry.id}>
                  <Line
                    entry={entry}
                    verified={entry.index === null ? undefined : found.get(entry.index)}
                    current={String(entry.index) === index}
                  />
                </li>
              ))}
            </ol>
          )}
        </StateBlock>
        {entries.more ? (
          <Button onClick={entries.readOn} className={styles['more'] ?? ''}>
            {common.loadMore}
          </Button>
        ) : null}
        <BundleDialog
          open={exporting}
          object={object}
          indexes={object ? [] : shown.map((entry) => entry.index)}
          onClose={() => setExporting(false)}
        />
        <p className={styles['sentence']}>
          <a href="/verify" target="_blank" rel="noreferrer">
            {t.offline}
          </a>
          {ledger.data === undefined ? null : (
            <>
              {' '}
              <code>{ledger.data.origin}</code> <span>{full(ledger.data.size, language)}</span>
            </>
          )}
        </p>
      </Page>
    </div>
  );
}

function Standing({ state }: { readonly state: Shape<'LedgerState'> }): ReactNode {
  const t = useWords(LEDGER);
  const { language } = useLanguage();
  const { size, checkpointAt, witnesses } = state;
  const at = checkpointAt === null ? t.noCheckpoint : denseTime(checkpointAt);
  return witnesses.of === 0
    ? t.noWitness(full(size, language), at)
    : t.standing(full(size, language), at, String(witnesses.seen), String(witnesses.of));
}

function Line({
  entry,
  verified,
  current,
}: {
  readonly entry: Entry;
  readonly verified: boolean | undefined;
  readonly current: boolean;
}): ReactNode {
  const [t, terms] = [useWords(LEDGER), useWords(TERMS)];
  const { language } = useLanguage();
  const place = usePlace();
  const { index, at, actor, actorName, action, object, purpose, counts, fieldClasses } = entry;
  const who = actorName ?? (t.actors as Readonly<Record<string, string>>)[actor] ?? t.gone;
  const did = (t.act as Readonly<Record<string, string>>)[action] ?? action;
  // Counts this page has no word for stay in the entry itself.
  const nameOf = (code: string): string | undefined =>
    ({ ...terms.pi, ...t.field, ...t.count } as Readonly<Record<string, string>>)[code];
  const seen = fieldClasses.map((type) => nameOf(type) ?? type).join('、');
  const counted = Object.entries(counts)
    .filter(([name]) => nameOf(name) !== undefined)
    .map(([name, count]) => `${nameOf(name)} ${full(count, language)}`)
    .join('、');
  const detail = [seen, counted].filter((text) => text !== '').join('；');
  return (
    <div className={current ? styles['current'] : undefined}>
      <LedgerLine
        index={index}
        time={at}
        actor={who}
        deed={`${did}${detail === '' ? '' : t.counts(detail)}`}
        object={
          numberOf(object) === null ? null : (
            <To to="ledger" query={{ ...place.query, object }}>
              {object}
            </To>
          )
        }
        purpose={
          purpose === null ? undefined : ((terms.purpose as Readonly<Record<string, string>>)[purpose] ?? purpose)
        }
        verified={verified}
      >
        {index === null ? null : (
          <To to={`ledger/${index}`} query={place.query}>
            {t.verify}
          </To>
        )}
      </LedgerLine>
    </div>
  );
}

interface Checks {
  /** By index, as this browser found. */
  readonly found: ReadonlyMap<number, boolean>;
  readonly checking: boolean;
  readonly sentence: string;
  readonly check: (indexes: readonly number[]) => Promise<void>;
}

/** Fetches proof after proof and verifies each in the worker. */
function useChecks(suite: string): Checks {
  const t = useWords(LEDGER);
  const { language } = useLanguage();
  const [found, setFound] = useState<ReadonlyMap<number, boolean>>(new Map());
  const [checking, setChecking] = useState(false);
  const [sentence, setSentence] = useState('');
  const name = (index: number): string => full(index, language);
  async function check(indexes: readonly number[]): Promise<void> {
    if (indexes.length === 0 || checking) return;
    setChecking(true);
    const results = new Map(found);
    setSentence(t.verifying(name(Math.min(...indexes)), name(Math.max(...indexes))));
    let told = t.allGood(full(indexes.length, language));
    for (const index of indexes) {
      try {
        const proof = await answered(api.GET('/api/ledger/entries/{index}/proof', { params: { path: { index } } }));
        await verifyHere(proof, suite);
        results.set(index, true);
      } catch (error) {
        const { code, status } = asProblem(error);
        if (code === 'PZ_TRACE_NOT_YET') told = t.pending;
        else if (status !== 0 || code === 'PZ_CONSOLE') {
          results.set(index, false);
          told = t.bad(name(index));
          break;
        }
      }
      setFound(new Map(results));
    }
    setFound(results);
    setSentence(told);
    setChecking(false);
  }
  return { found, checking, sentence, check };
}
