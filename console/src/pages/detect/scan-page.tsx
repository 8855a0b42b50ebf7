import { Button, Tabs } from 'antd';
import type { ReactNode } from 'react';
import { answered, api, ifMatch } from '../../api/client.ts';
import type { Shape } from '../../api/shapes.ts';
import { useAct, useGet } from '../../api/use.ts';
import { full } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Outcome, outcomeOf } from '../../parts/outcome/outcome.tsx';
import { Page, Panel } from '../../parts/page/page.tsx';
import { StateBlock } from '../../parts/state/state-block.tsx';
import type { SaveAnswer } from '../../parts/verdict/asked.tsx';
import { inputOf, verdictOf } from '../../parts/verdict/of-view.ts';
import { VerdictOutline } from '../../parts/verdict/verdict-outline.tsx';
import { To, usePlace } from '../../place.tsx';
import { useSession } from '../../session/session.tsx';
import { Columns } from './columns.tsx';
import { CopyAction, EvidenceButton } from './copy-actions.tsx';
import styles from './detect.module.css';
import { FileList } from './file-list.tsx';
import { ScanFindings } from './scan-findings.tsx';
import { Viewer } from './viewer.tsx';
import { DETECT } from './words.ts';

type Scan = Shape<'Scan'>;

/** How often a running check is asked how far it is, in milliseconds. */
const EVERY = 1000;

/** One check: its files, the text with its marks, the verdict, the copy. */
export function ScanPage({ id, file }: { readonly id: string; readonly file: string | undefined }): ReactNode {
  const t = useWords(DETECT);
  const { language } = useLanguage();
  const path = { path: { id } };
  const first = useGet('/api/scans/{id}', path);
  const running = first.data?.state === 'waiting' || first.data?.state === 'running';
  const copying =
    first.data?.files.some(({ redacted }) => redacted?.state === 'waiting' || redacted?.state === 'running') ?? false;
  const scan = useGet('/api/scans/{id}', path, { every: running || copying ? EVERY : false });
  const shown = scan.data?.files.find((one) => one.id === file) ?? scan.data?.files[0];
  return (
    <Page
      title={scan.data?.title ?? t.title}
      heading={shown === undefined ? t.title : shown.name}
      state={scan.data === undefined ? null : <Standing scan={scan.data} file={shown} />}
      action={shown === undefined || scan.data === undefined ? null : <CopyAction scan={scan.data} file={shown} />}
      more={scan.data === undefined ? null : <Further scan={scan.data} file={shown} />}
    >
      <StateBlock
        query={scan}
        what={t.scan.what}
        loading={t.scan.loading}
        denied={t.denied}
        lines={12}
        partial={({ totals, state }) =>
          state === 'done' && totals.filesFailed > 0
            ? t.scan.partial(full(totals.files, language), full(totals.filesDone, language))
            : null
        }
      >
        {(data) => (
          <div className={data.files.length > 1 ? styles['scan'] : styles['single']}>
            {data.files.length > 1 ? <FileList scan={data} current={shown?.id} /> : null}
            {shown === undefined ? null : <FileTabs key={shown.id} scan={data} file={shown} />}
          </div>
        )}
      </StateBlock>
    </Page>
  );
}

function Standing({ scan, file }: { readonly scan: Scan; readonly file: Shape<'ScanFile'> | undefined }): ReactNode {
  const t = useWords(DETECT);
  const { language } = useLanguage();
  const { totals, state } = scan;
  if (state === 'waiting' || state === 'running') {
    const done = t.scan.reading(
      full(totals.filesDone, language),
      full(totals.files, language),
      full(totals.findings, language),
    );
    return <span role="status">{`${t.state[state]} ${done}`}</span>;
  }
  if (file === undefined) return t.state[state];
  const { findings, sensitive, masked, people, outcome, sha256 } = file;
  const sentence =
    findings > 0
      ? t.scan.sentence(
          full(findings, language),
          full(sensitive, language),
          t.people(full(people.people, language), people.atLeast),
        )
      : masked > 0
        ? t.scan.maskedOnly(full(masked, language))
        : t.scan.clean;
  return (
    <>
      <Outcome kind={outcomeOf(outcome)} filled /> {sentence}{' '}
      <code title={sha256}>{`SHA-256 ${sha256.slice(0, 4)}…${sha256.slice(-4)}`}</code>
    </>
  );
}

function Further({ scan, file }: { readonly scan: Scan; readonly file: Shape<'ScanFile'> | undefined }): ReactNode {
  const t = useWords(DETECT);
  const { may } = useSession();
  const place = usePlace();
  const cancel = useAct((jobId: string) =>
    answered(api.POST('/api/jobs/{id}/cancel', { params: { path: { id: jobId } } })),
  );
  if (scan.state === 'waiting' || scan.state === 'running')
    return (
      <Button loading={cancel.isPending} onClick={() => cancel.mutate(scan.jobId)}>
        {t.scan.cancel}
      </Button>
    );
  return (
    <>
      {may('task.create') && (file?.findings ?? 0) > 0 ? (
        <Button onClick={() => place.go('tasks', { new: '1', scan: scan.id, title: file?.name })}>{t.task}</Button>
      ) : null}
      {may('scan.package') ? <EvidenceButton scan={scan} /> : null}
    </>
  );
}

function FileTabs({ scan, file }: { readonly scan: Scan; readonly file: Shape<'ScanFile'> }): ReactNode {
  const t = useWords(DETECT);
  const { language } = useLanguage();
  const { query, change } = usePlace();
  const verdict = file.verdict ?? scan.verdict;
  const { may } = useSession();
  const answer = useAct((answers: Record<string, boolean | null>) =>
    answered(
      api.POST('/api/scans/{id}/answers', {
        params: { path: { id: scan.id }, header: ifMatch(scan.version) },
        body: { answers },
      }),
    ),
  );
  const onAnswer: SaveAnswer = async (fact, value) => void (await answer.mutateAsync({ [fact]: value }));
  const problems = file.problems.map((problem) => (
    <p key={problem.code} role="status" className={styles['problem']}>
      {problem.what[language]}
      {problem.todo[language]} <code>{problem.code}</code>
    </p>
  ));
  return (
    <div className={styles['file']}>
      {problems}
      {file.suggestion === 'app' && may('app.create') ? (
        <p className={styles['hint']}>
          <To to="apps">{t.scan.suggestApp}</To>
        </p>
      ) : null}
      {file.suggestion === 'case' && may('case.create') ? (
        <p className={styles['hint']}>
          <To to="cases">{t.scan.suggestCase}</To>
        </p>
      ) : null}
      <Tabs
        activeKey={query['tab'] ?? 'text'}
        onChange={(tab) => change({ tab: tab === 'text' ? undefined : tab })}
        items={[
          { key: 'text', label: t.scan.tabs.text, children: <Viewer scan={scan} file={file} /> },
          {
            key: 'verdict',
            label: t.scan.tabs.verdict,
            children: (
              <Panel>
                {verdict === null ? (
                  <p>{t.scan.noVerdict}</p>
                ) : (
                  <VerdictOutline
                    verdict={verdictOf(verdict)}
                    input={inputOf(verdict)}
                    given={scan.publication?.answers ?? {}}
                    busy={scan.state === 'waiting' || scan.state === 'running'}
                    {...(may('scan.answer') ? { onAnswer } : {})}
                  />
                )}
              </Panel>
            ),
          },
          { key: 'columns', label: `${t.scan.tabs.columns} ${file.columns.length}`, children: <Columns file={file} /> },
          { key: 'findings', label: t.scan.tabs.findings, children: <ScanFindings scan={scan} file={file} /> },
        ]}
      />
    </div>
  );
}
