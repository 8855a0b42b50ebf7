import { Button, Checkbox, Radio } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client.ts';
import type { Shape } from '../../api/shapes.ts';
import { usePages } from '../../api/use.ts';
import { bytes, denseTime, full } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Outcome, outcomeOf } from '../../parts/outcome/outcome.tsx';
import { Page, Panel } from '../../parts/page/page.tsx';
import { RecordList } from '../../parts/record-table/record-list.tsx';
import type { Column } from '../../parts/record-table/record-table.tsx';
import { Refusal } from '../../parts/state/state-block.tsx';
import { To, usePlace } from '../../place.tsx';
import { useSession } from '../../session/session.tsx';
import styles from './detect.module.css';
import { DropZone } from './drop-zone.tsx';
import { upload } from './upload.ts';
import type { UploadProgress } from './upload.ts';
import { DETECT } from './words.ts';

type Publisher = keyof (typeof DETECT)['zh']['publishers'];

/** Drop something, or open what was checked before. */
export function DetectHome(): ReactNode {
  const t = useWords(DETECT);
  const { language } = useLanguage();
  const { may } = useSession();
  const place = usePlace();
  const [progress, setProgress] = useState<UploadProgress | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [publish, setPublish] = useState(true);
  const [publisher, setPublisher] = useState<Publisher>('state_organ');
  const [periodOver, setPeriodOver] = useState(false);
  const [strict, setStrict] = useState(false);

  async function check(files: readonly File[]): Promise<void> {
    setError(null);
    try {
      const fileIds = await upload(files, setProgress);
      const publication = publish ? { publication: { publisher, periodOver } } : {};
      const body = { fileIds, profile: strict ? ('strict' as const) : ('pipl' as const), ...publication };
      const scan = await answered(api.POST('/api/scans', { body }));
      place.go(`detect/${scan.id}`);
    } catch (failure) {
      setError(failure);
    } finally {
      setProgress(null);
    }
  }

  return (
    <Page title={t.title} state={t.question}>
      {may('scan.create') ? (
        <>
          <DropZone busy={progress !== null} onFiles={(files) => void check(files)}>
            <div className={styles['options']}>
              <Checkbox checked={publish} onChange={({ target }) => setPublish(target.checked)}>
                {t.publish}
              </Checkbox>
              {publish ? (
                <>
                  <Radio.Group
                    aria-label={t.publisher}
                    value={publisher}
                    options={(Object.keys(t.publishers) as Publisher[]).map((value) => ({
                      value,
                      label: t.publishers[value],
                    }))}
                    onChange={({ target }) => setPublisher(target.value as Publisher)}
                  />
                  <Checkbox checked={periodOver} onChange={({ target }) => setPeriodOver(target.checked)}>
                    {t.periodOver}
                  </Checkbox>
                </>
              ) : null}
              <Checkbox checked={strict} onChange={({ target }) => setStrict(target.checked)}>
                {t.strict}
              </Checkbox>
            </div>
            {progress === null ? null : (
              <p role="status">
                {t.uploading(full(progress.file, language), full(progress.files, language), bytes(progress.bytes))}
              </p>
            )}
          </DropZone>
          <Refusal error={error} />
        </>
      ) : null}
      <ScanList />
    </Page>
  );
}

/** What an open finding may have come to; the overview leads here with one of them. */
const LEFT_OPEN = ['violation', 'suspected', 'human', 'present'] as const;

function ScanList(): ReactNode {
  const t = useWords(DETECT);
  const { language } = useLanguage();
  const place = usePlace();
  const asked = place.query['outcome'];
  const outcome = LEFT_OPEN.find((one) => one === asked);
  const scans = usePages('/api/scans', { query: outcome === undefined ? {} : { outcome } }, { every: 5000 });
  const columns: readonly Column<Shape<'ScanLine'>>[] = [
    {
      key: 'file',
      title: t.columns.file,
      cell: ({ id, title }) => <To to={`detect/${id}`}>{title}</To>,
    },
    {
      key: 'outcome',
      title: t.columns.outcome,
      width: '150px',
      cell: (scan) => (scan.state === 'done' ? <Outcome kind={outcomeOf(scan.outcome)} /> : t.state[scan.state]),
    },
    {
      key: 'findings',
      title: t.columns.findings,
      width: '90px',
      right: true,
      cell: ({ totals }) => full(totals.findings, language),
    },
    {
      key: 'people',
      title: t.columns.people,
      width: '100px',
      right: true,
      wideOnly: true,
      cell: ({ totals }) => `${totals.peopleAtLeast ? '≥' : ''}${full(totals.people, language)}`,
    },
    { key: 'by', title: t.columns.by, width: '110px', wideOnly: true, cell: ({ byName }) => byName ?? '—' },
    { key: 'time', title: t.columns.time, width: '160px', cell: ({ createdAt }) => denseTime(createdAt) },
    { key: 'number', title: t.columns.number, width: '96px', wideOnly: true, cell: ({ number }) => number },
  ];
  return (
    <Panel title={t.list}>
      {outcome === undefined ? null : (
        <p>
          {t.only} <Outcome kind={outcomeOf(outcome)} />{' '}
          <Button size="small" onClick={() => place.change({ outcome: undefined })}>
            {t.all}
          </Button>
        </p>
      )}
      <RecordList
        pages={scans}
        columns={columns}
        words={{ ...t, empty: outcome === undefined ? t.empty : t.none }}
        caption={t.list}
        onOpen={({ id }) => place.go(`detect/${id}`)}
      />
    </Panel>
  );
}
