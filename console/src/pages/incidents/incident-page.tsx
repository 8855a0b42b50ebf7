import { Button } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { useGet } from '../../api/use.ts';
import { denseTime, full, longTime } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { ClockOf } from '../../parts/clock/clock-of.tsx';
import { CopyButton } from '../../parts/page/copy-button.tsx';
import { Facts, Page, Panel } from '../../parts/page/page.tsx';
import { StateBlock } from '../../parts/state/state-block.tsx';
import { Fold } from '../../parts/verdict/fold.tsx';
import { To } from '../../place.tsx';
import { useSession } from '../../session/session.tsx';
import { IncidentActDialog } from './act-dialog.tsx';
import type { Doing } from './act-dialog.tsx';
import { FactsDialog } from './facts-dialog.tsx';
import styles from './incidents.module.css';
import { TextsDialog } from './texts-dialog.tsx';
import { INCIDENTS } from './words.ts';

type Detail = Shape<'IncidentDetail'>;

/** One incident. The most urgent instant is the big figure; an open grade hides no clock. */
export function IncidentPage({ id }: { readonly id: string }): ReactNode {
  const t = useWords(INCIDENTS);
  const { language } = useLanguage();
  const { may } = useSession();
  const query = useGet('/api/incidents/{id}', { path: { id } }, { every: 60_000 });
  const [doing, setDoing] = useState<Doing | null>(null);
  const [dialog, setDialog] = useState<'facts' | 'texts' | null>(null);
  const { data } = query;
  const urgent = data === undefined ? undefined : mostUrgent(data);
  const acts = data !== undefined && may('incident.change') && data.state !== 'closed';
  return (
    <Page
      title={data === undefined ? t.title : `${data.number} ${data.title}`}
      state={
        data === undefined ? null : (
          <span className={styles['standing']}>
            <span>{t.one.discovered(longTime(data.discovered, language))}</span>
            <strong>{t.one.level(data.level ?? t.openLevel)}</strong>
            <span>{t.states[data.state]}</span>
            {urgent === undefined ? null : <ClockOf clock={urgent.clock} large />}
          </span>
        )
      }
      action={
        !acts ? null : urgent !== undefined && urgent.to.length > 0 ? (
          <Button type="primary" onClick={() => setDoing({ act: 'report', clock: urgent.clock.rule })}>
            {t.one.report}
          </Button>
        ) : (
          <Button type="primary" onClick={() => setDoing({ act: data.state === 'open' ? 'end' : 'wrap-up' })}>
            {data.state === 'open' ? t.one.end : t.one.wrapUp}
          </Button>
        )
      }
      more={
        acts ? (
          <>
            <Button onClick={() => setDoing({ act: 'note' })}>{t.one.note}</Button>
            {urgent !== undefined && urgent.to.length > 0 && data.state === 'open' ? (
              <Button onClick={() => setDoing({ act: 'end' })}>{t.one.end}</Button>
            ) : null}
          </>
        ) : null
      }
    >
      <StateBlock query={query} what={t.one.what} loading={t.one.loading} denied={t.denied} lines={10}>
        {(detail) => (
          <div className={styles['columns']}>
            <div className={styles['main']}>
              <Duties detail={detail} onDo={acts ? setDoing : undefined} />
              <Questions detail={detail} onChange={acts ? () => setDialog('facts') : undefined} />
              <Drafts detail={detail} onFill={acts ? () => setDialog('texts') : undefined} />
            </div>
            <div className={styles['main']}>
              <Known detail={detail} onChange={acts ? () => setDialog('facts') : undefined} />
              <Log detail={detail} />
            </div>
          </div>
        )}
      </StateBlock>
      {data === undefined || doing === null ? null : (
        <IncidentActDialog {...doing} incident={data} onClose={() => setDoing(null)} />
      )}
      {data === undefined || dialog !== 'facts' ? null : (
        <FactsDialog incident={data} onClose={() => setDialog(null)} />
      )}
      {data === undefined || dialog !== 'texts' ? null : (
        <TextsDialog incident={data} onClose={() => setDialog(null)} />
      )}
    </Page>
  );
}

const running = ({ state }: Detail['duties'][number]['clock']): boolean => state === 'running' || state === 'overdue';

function mostUrgent({ duties }: Detail): Detail['duties'][number] | undefined {
  return duties
    .filter(({ clock }) => running(clock) && clock.dueAt !== null)
    .toSorted((a, b) => a.clock.dueAt!.localeCompare(b.clock.dueAt!))[0];
}

interface DutiesProps {
  readonly detail: Detail;
  readonly onDo: ((doing: Doing) => void) | undefined;
}

function Duties({ detail, onDo }: DutiesProps): ReactNode {
  const t = useWords(INCIDENTS);
  const { language } = useLanguage();
  return (
    <Panel title={t.one.duties}>
      <ul className={styles['duties']}>
        {detail.duties.map(({ rule, duty, to, act, certain, clock }) => (
          <li key={`${rule} ${clock.rule}`} className={certain ? undefined : styles['maybe']}>
            <span>
              {certain ? null : <em className={styles['if']}>{t.one.ifGrave}</em>} <strong>{duty[language]}</strong>
              {to.length === 0 ? null : `：${to.join('、')}`}
            </span>
            <span className={styles['by']}>
              <To to={`law/${clock.rule}`}>{clock.rule}</To> {clock.cites.join('；')}
            </span>
            <ClockOf clock={clock} />
            {onDo !== undefined && running(clock) ? (
              <Button size="small" onClick={() => onDo({ act, clock: clock.rule })}>
                {act === 'wrap-up' ? t.acts[act] : t.one[act]}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Questions({
  detail,
  onChange,
}: {
  readonly detail: Detail;
  readonly onChange: (() => void) | undefined;
}): ReactNode {
  const t = useWords(INCIDENTS);
  const { language } = useLanguage();
  if (detail.questions.length === 0) return null;
  return (
    <Panel
      title={t.one.questions}
      aside={onChange === undefined ? null : <Button onClick={onChange}>{t.one.change}</Button>}
    >
      <ol className={styles['questions']}>
        {detail.questions.map(({ fact, question, who, proof }) => (
          <li key={fact}>
            {question[language]}
            <span className={styles['by']}>
              {who === undefined ? null : `${t.one.who(who[language])} `}
              {proof === undefined ? null : t.one.proof(proof[language])}
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function Drafts({ detail, onFill }: { readonly detail: Detail; readonly onFill: (() => void) | undefined }): ReactNode {
  const t = useWords(INCIDENTS);
  return (
    <Panel title={t.one.drafts} aside={onFill === undefined ? null : <Button onClick={onFill}>{t.one.texts}</Button>}>
      {(['report', 'notice', 'wrapUp'] as const).map((name) => {
        const { title, sections, missing } = detail.drafts[name];
        const text = [title, ...sections.flatMap((section) => [section.heading, section.text])].join('\n');
        return (
          <Fold
            key={name}
            title={`${t.one.draft[name]}${missing.length === 0 ? '' : ` · ${t.one.missing(missing.length)}`}`}
          >
            <article className={styles['draft']} lang="zh-CN">
              <h3>{title}</h3>
              {sections.map(({ heading, text: body }) => (
                <section key={heading}>
                  <h4>{heading}</h4>
                  <p>{body}</p>
                </section>
              ))}
              <CopyButton label={t.one.copy} text={() => text} />
            </article>
          </Fold>
        );
      })}
    </Panel>
  );
}

function Known({
  detail,
  onChange,
}: {
  readonly detail: Detail;
  readonly onChange: (() => void) | undefined;
}): ReactNode {
  const t = useWords(INCIDENTS);
  const { language } = useLanguage();
  const { facts } = detail;
  const number = (value: number | undefined): string => (value === undefined ? t.form.unknown : full(value, language));
  return (
    <Panel
      title={t.one.facts}
      aside={onChange === undefined ? null : <Button onClick={onChange}>{t.one.change}</Button>}
    >
      <Facts
        of={[
          [t.form.operator, facts.operator === undefined ? t.form.unknown : t.form.operators[facts.operator]],
          [t.form.leakedPeople, number(facts.leakedPeople)],
          [t.form.leakedSensitivePeople, number(facts.leakedSensitivePeople)],
          [t.form.directLoss, number(facts.directLoss)],
          [
            t.form.suspectedCrime,
            facts.suspectedCrime === undefined ? t.form.unknown : facts.suspectedCrime ? t.form.yes : t.form.no,
          ],
        ]}
      />
    </Panel>
  );
}

function Log({ detail }: { readonly detail: Detail }): ReactNode {
  const t = useWords(INCIDENTS);
  const { language } = useLanguage();
  return (
    <Panel title={t.one.log}>
      <ol className={styles['log']}>
        {detail.acts.map(({ id, at, act, clock, text, entry }) => (
          <li key={id}>
            <span className={styles['by']}>{denseTime(at)}</span>
            <span>
              <strong>{(t.acts as Readonly<Record<string, string>>)[act] ?? act}</strong> {clock ?? ''}
            </span>
            {text === null ? null : <p className={styles['said']}>{text}</p>}
            {entry === null ? null : <To to={`ledger/${entry}`}>{t.one.entry(full(entry, language))}</To>}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
