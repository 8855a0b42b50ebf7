import { App, Button, Dropdown, Tabs } from 'antd';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { asProblem } from '../../api/problem.ts';
import { save } from '../../api/save.ts';
import type { Shape } from '../../api/shapes.ts';
import { useAct, useGet } from '../../api/use.ts';
import { full } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Board } from '../../parts/board/board.tsx';
import { outcomeOf } from '../../parts/outcome/outcome.tsx';
import { Page, Panel } from '../../parts/page/page.tsx';
import { StateBlock } from '../../parts/state/state-block.tsx';
import { usePlace } from '../../place.tsx';
import { useSession } from '../../session/session.tsx';
import styles from './apps.module.css';
import { BehaviourPanel } from './behaviour.tsx';
import { Matrix } from './matrix.tsx';
import { NewDemand, Rectifications } from './rectify.tsx';
import { RunTimeline } from './run.tsx';
import { Sdks } from './sdks.tsx';
import { TallyLine } from './tally.tsx';
import { UploadDialog } from './upload-dialog.tsx';
import { Versions } from './versions.tsx';
import { APPS } from './words.ts';

type Version = Shape<'AppVersion'>;
type Whole = Shape<'App'>;

/** How often a running check is asked how far it is, in milliseconds. */
const EVERY = 1500;

const isOpen = (of: { readonly state: Version['state'] } | undefined): boolean =>
  of?.state === 'waiting' || of?.state === 'running';

/** One app by one of its versions, the latest unless told. */
export function AppPage({ id, versionId }: { readonly id: string; readonly versionId: string | undefined }): ReactNode {
  const t = useWords(APPS);
  const app = useGet('/api/apps/{id}', { path: { id } });
  const chosen = versionId ?? app.data?.latest?.id;
  const line = app.data?.all.find((one) => one.id === chosen);
  const address = { path: { id, versionId: chosen ?? '' } };
  const first = useGet('/api/apps/{id}/versions/{versionId}', address, { enabled: chosen !== undefined });
  // Both are asked until both have settled: either may be read just before the check ends.
  const every = isOpen(line) || isOpen(first.data) ? EVERY : false;
  const polled = useGet('/api/apps/{id}', { path: { id } }, { every });
  const version = useGet('/api/apps/{id}/versions/{versionId}', address, { enabled: chosen !== undefined, every });
  const [dialog, setDialog] = useState<'version' | 'demand' | null>(null);
  const name = polled.data?.name ?? t.title;
  const shown = version.data;
  return (
    <Page
      title={shown === undefined ? name : `${name} ${shown.versionName ?? ''}`}
      state={shown === undefined || polled.data === undefined ? null : <Standing app={polled.data} version={shown} />}
      action={shown === undefined ? null : <ReportButton app={polled.data} version={shown} />}
      more={polled.data === undefined ? null : <Further app={polled.data} version={shown} open={setDialog} />}
    >
      <StateBlock query={app} what={t.one.what} loading={t.one.loading} denied={t.denied} lines={12}>
        {(data) => (
          <StateBlock query={version} what={t.one.what} loading={t.one.loading} denied={t.denied} lines={12}>
            {(one) => <Content app={polled.data ?? data} version={one} />}
          </StateBlock>
        )}
      </StateBlock>
      {polled.data !== undefined && dialog === 'version' ? (
        <UploadDialog app={polled.data} onClose={() => setDialog(null)} />
      ) : null}
      {shown !== undefined && dialog === 'demand' ? (
        <NewDemand appId={id} version={shown} onClose={() => setDialog(null)} />
      ) : null}
    </Page>
  );
}

function Standing({ app, version }: { readonly app: Whole; readonly version: Version }): ReactNode {
  const t = useWords(APPS);
  const { language } = useLanguage();
  const { tally, openQuestions, channel, state } = version;
  return (
    <span className={styles['standing']}>
      <span>
        {app.number} {channel ?? ''}
      </span>
      {state === 'done' ? null : <span role="status">{t.states[state]}</span>}
      {tally === null ? null : <TallyLine tally={tally} />}
      {openQuestions > 0 && tally !== null ? <span>{t.one.questions(full(openQuestions, language))}</span> : null}
    </span>
  );
}

function ReportButton({ app, version }: { readonly app: Whole | undefined; readonly version: Version }): ReactNode {
  const t = useWords(APPS);
  const { may } = useSession();
  const { message } = App.useApp();
  const fetched = useAct((form: 'docx' | 'html') =>
    save(`/api/apps/${version.appId}/versions/${version.id}/report?form=${form}`, `${app?.number ?? 'report'}.${form}`),
  );
  const { error } = fetched;
  useEffect(() => {
    if (error !== null) void message.error(`${asProblem(error).sentence} ${asProblem(error).code}`);
  }, [error, message]);
  const forms = (['docx', 'html'] as const).filter((form) => version.reports[form]);
  if (forms.length === 0 || !may('app.download')) return null;
  const items = forms.map((key) => ({ key, label: t.one.reportForms[key] }));
  return (
    <Dropdown menu={{ items, onClick: ({ key }) => fetched.mutate(key as 'docx' | 'html') }}>
      <Button type="primary" loading={fetched.isPending} onClick={() => fetched.mutate(forms[0]!)}>
        {t.one.report}
      </Button>
    </Dropdown>
  );
}

interface FurtherProps {
  readonly app: Whole;
  readonly version: Version | undefined;
  readonly open: (dialog: 'version' | 'demand') => void;
}

function Further({ app, version, open }: FurtherProps): ReactNode {
  const t = useWords(APPS);
  const { may } = useSession();
  const place = usePlace();
  const at = app.all.findIndex(({ id }) => id === version?.id);
  const earlier = app.all
    .filter(({ position, tally }) => tally !== null && position < (app.all[at]?.position ?? 0))
    .toSorted((left, right) => right.position - left.position)[0];
  return (
    <>
      {may('app.create') ? <Button onClick={() => open('version')}>{t.form.newVersion}</Button> : null}
      {earlier !== undefined && version?.tally ? (
        <Button onClick={() => place.go(`apps/${app.id}/compare`, { from: earlier.id, to: version.id })}>
          {t.one.compare}
        </Button>
      ) : null}
      {may('app.rectify') && version?.tally && version.tally.violation + version.tally.suspected > 0 ? (
        <Button onClick={() => open('demand')}>{t.one.rectify}</Button>
      ) : null}
    </>
  );
}

function Content({ app, version }: { readonly app: Whole; readonly version: Version }): ReactNode {
  const t = useWords(APPS);
  const { language } = useLanguage();
  const { query, change } = usePlace();
  const { problem, board, packed, policy, run } = version;
  const busy = isOpen(version);
  const strips = [
    packed === null ? null : t.one.packed(packed),
    version.package?.['staticComplete'] === false && packed === null ? t.one.incomplete : null,
    board.length > 0 && policy === null ? t.one.noPolicy : null,
    board.length > 0 && run === null ? t.one.noRun : null,
  ].filter((text) => text !== null);
  return (
    <>
      {problem === null ? null : (
        <p role="alert" className={styles['strip']}>
          {problem.what[language]}
          {problem.todo[language]} <code>{problem.code}</code>
        </p>
      )}
      {busy ? <p role="status">{board.length > 0 ? t.one.judging : t.one.checking}</p> : null}
      {strips.map((text) => (
        <p key={text} className={styles['strip']}>
          {text}
        </p>
      ))}
      <div className={styles['tabs']}>
        <Tabs
          activeKey={query['tab'] ?? (board.length === 0 ? 'versions' : 'board')}
          onChange={(tab) => change({ tab: tab === 'board' ? undefined : tab })}
          items={[
            ...(board.length === 0
              ? []
              : [
                  { key: 'board', label: t.tabs.board, children: <BoardTab version={version} /> },
                  {
                    key: 'matrix',
                    label: t.tabs.matrix,
                    children: (
                      <Panel>
                        <Matrix version={version} />
                      </Panel>
                    ),
                  },
                  {
                    key: 'sdks',
                    label: `${t.tabs.sdks} ${version.sdks.length}`,
                    children: (
                      <Panel>
                        <Sdks version={version} />
                      </Panel>
                    ),
                  },
                  {
                    key: 'run',
                    label: t.tabs.run,
                    children: (
                      <Panel>
                        <RunTimeline version={version} />
                      </Panel>
                    ),
                  },
                ]),
            {
              key: 'rectify',
              label: `${t.tabs.rectify} ${app.rectifications.length}`,
              children: (
                <Panel>
                  <Rectifications app={app} />
                </Panel>
              ),
            },
            {
              key: 'versions',
              label: `${t.tabs.versions} ${app.all.length}`,
              children: (
                <Panel>
                  <Versions app={app} current={version.id} />
                </Panel>
              ),
            },
          ]}
        />
      </div>
    </>
  );
}

const CHANGES = { came: 'new', mended: 'fixed', returned: 'recurred' } as const;

function BoardTab({ version }: { readonly version: Version }): ReactNode {
  const { language } = useLanguage();
  const { query, change } = usePlace();
  const selected = version.board.find(({ code }) => code === query['code']);
  return (
    <div className={styles['stack']}>
      <Board
        cells={version.board.map(({ code, rule, title, outcome, change: changed }) => ({
          code,
          rule,
          title: title[language],
          outcome: outcomeOf(outcome),
          change: changed === null || changed === 'stayed' ? undefined : CHANGES[changed],
        }))}
        selected={selected?.code}
        onSelect={(code) => change({ code })}
      />
      {selected === undefined ? null : (
        <BehaviourPanel
          key={selected.code}
          version={version}
          behaviour={selected}
          onClose={() => change({ code: undefined })}
        />
      )}
    </div>
  );
}
