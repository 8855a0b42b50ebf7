import { App, Button, Input } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client.ts';
import { save } from '../../api/save.ts';
import type { Shape } from '../../api/shapes.ts';
import { useAct, useGet } from '../../api/use.ts';
import { denseTime, full, hourOf } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { shortcutsOn } from '../../keyboard/keys.ts';
import { Facts, Page, Panel } from '../../parts/page/page.tsx';
import { Refusal, StateBlock } from '../../parts/state/state-block.tsx';
import { To, usePlace } from '../../place.tsx';
import { useSession } from '../../session/session.tsx';
import styles from './platform.module.css';
import { ReasonedText } from './reasoned-text.tsx';
import { featureName } from './feature-words.ts';
import { PLATFORM } from './words.ts';
import type { CategoryId } from './words.ts';

type Detail = Shape<'PlatformReviewDetail'>;
type Decision = Shape<'PlatformDecision'>['decision'];

/** In the order of the number keys. */
const DECISIONS: readonly Decision[] = ['pass', 'hide', 'take-down', 'freeze-listing', 'mute-group', 'close-account'];

/** One review: text with its reasons, the account, what is like it, and the decision by mouse or number key. */
export function ReviewPage({ id }: { readonly id: string }): ReactNode {
  const t = useWords(PLATFORM);
  const { message } = App.useApp();
  const { session, may } = useSession();
  const place = usePlace();
  const query = useGet('/api/platform/reviews/{id}', { path: { id } });
  const [rule, setRule] = useState('');
  const [missing, setMissing] = useState(false);
  const { data } = query;
  const mine =
    data !== undefined && data.claimedBy === session.person.id && (data.state === 'claimed' || data.state === 'second');

  const send = useAct((decision: Decision) =>
    answered(
      api.POST('/api/platform/reviews/{id}/decide', {
        params: { path: { id } },
        body: { decision, ...(rule.trim() === '' ? {} : { rule: rule.trim() }) },
      }),
    ),
  );
  const next = useAct(() => answered(api.POST('/api/platform/queue/claim', { body: {} })));
  const decide = (decision: Decision): void => {
    if (!mine || send.isPending) return;
    setMissing(decision !== 'pass' && rule.trim() === '');
    if (decision !== 'pass' && rule.trim() === '') return;
    void send
      .mutateAsync(decision)
      .then(() => message.success(t.review.done))
      .catch(() => {});
  };
  const goOn = (): void => {
    void next
      .mutateAsync()
      .then(({ number }) => place.go(`platform/${number}`))
      .catch(() => {});
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const field = ['INPUT', 'TEXTAREA'].includes((event.target as HTMLElement).tagName);
    if (!shortcutsOn() || field || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const decision = DECISIONS[Number(/^Digit([1-6])$/.exec(event.code)?.[1] ?? 0) - 1];
    if (decision !== undefined) decide(decision);
    if (event.code === 'KeyN' && !mine) goOn();
  };

  return (
    <div onKeyDown={onKeyDown}>
      <Page
        title={data === undefined ? t.title : `${data.number} ${t.categories[(data.category ?? 'none') as CategoryId]}`}
        state={
          data === undefined ? null : (
            <span className={styles['standing']}>
              <span>{t.states[data.state]}</span>
              <span>{t.items[data.post.state]}</span>
              {data.decision === null ? null : <strong>{t.decisions[data.decision as Decision]}</strong>}
              {mine && data.claimedUntil !== null ? <span>{t.review.until(hourOf(data.claimedUntil))}</span> : null}
            </span>
          )
        }
        action={
          mine || !may('platform.review') ? null : (
            <Button type="primary" loading={next.isPending} onClick={goOn}>
              {t.queue.claim}
            </Button>
          )
        }
        more={
          data?.post.snapshot == null ? null : (
            <Button onClick={() => void save(`/api/platform/reviews/${data.id}/evidence`, `${data.number}.zip`)}>
              {t.review.evidence}
            </Button>
          )
        }
      >
        <StateBlock query={query} what={t.review.what} loading={t.review.loading} denied={t.denied} lines={10}>
          {(detail) => (
            <div className={styles['columns']}>
              <div className={styles['main']}>
                <Panel title={t.review.text}>
                  <ReasonedText text={detail.text} reasons={detail.reasons} />
                </Panel>
                {mine ? (
                  <Panel title={t.review.decide}>
                    <label className={styles['rule']}>
                      {t.review.rule}
                      <Input
                        value={rule}
                        onChange={(event) => setRule(event.target.value)}
                        placeholder={t.review.ruleHint}
                        maxLength={200}
                      />
                    </label>
                    {missing ? <p role="alert">{t.review.ruleNeeded}</p> : null}
                    <div className={styles['buttons']}>
                      {DECISIONS.map((decision, index) => (
                        <Button
                          key={decision}
                          danger={decision === 'close-account'}
                          disabled={send.isPending}
                          onClick={() => decide(decision)}
                          aria-keyshortcuts={String(index + 1)}
                        >
                          {index + 1} {t.decisions[decision]}
                        </Button>
                      ))}
                    </div>
                    <p className={styles['quiet']}>
                      {t.review.secondNote} {t.review.keys}
                    </p>
                    <Refusal error={send.error} />
                  </Panel>
                ) : null}
                <Refusal error={next.error} />
                <Similar detail={detail} />
              </div>
              <div className={styles['main']}>
                <Why detail={detail} />
                <Account detail={detail} />
              </div>
            </div>
          )}
        </StateBlock>
      </Page>
    </div>
  );
}

function Why({ detail }: { readonly detail: Detail }): ReactNode {
  const t = useWords(PLATFORM);
  const { language } = useLanguage();
  return (
    <Panel title={t.review.why}>
      <Facts
        of={[
          [t.review.score, detail.score.toFixed(2)],
          [
            t.review.heaviest,
            <ul key="heaviest">
              {detail.heaviest.map(({ feature, weight }) => (
                <li key={feature}>
                  {featureName(feature, language, t.categories)} {weight > 0 ? '+' : ''}
                  {weight.toFixed(2)}
                </li>
              ))}
            </ul>,
          ],
          [t.review.provisions, detail.provisions.map(({ text }) => text).join('；') || '—'],
          [
            t.review.pack,
            <span key="pack" className={styles['quiet']}>
              {detail.post.pack}
            </span>,
          ],
        ]}
      />
    </Panel>
  );
}

function Account({ detail: { account } }: { readonly detail: Detail }): ReactNode {
  const t = useWords(PLATFORM);
  const { language } = useLanguage();
  const past = Object.entries(account.items).map(
    ([decision, n]) => `${t.decisions[decision as Decision] ?? decision} ${full(n, language)}`,
  );
  return (
    <Panel title={`${t.review.account} ${account.id}`}>
      <Facts
        of={[
          [t.review.strikes, `${account.strikes}${account.proposesClosing ? `（${t.review.closing}）` : ''}`],
          [t.review.past, past.join('，') || t.review.none],
          [t.review.linked, account.linked.join('，') || t.review.none],
        ]}
      />
    </Panel>
  );
}

function Similar({ detail: { similar } }: { readonly detail: Detail }): ReactNode {
  const t = useWords(PLATFORM);
  if (similar.length === 0) return null;
  return (
    <Panel title={t.review.similar}>
      <ul className={styles['similar']}>
        {similar.map(({ id, external, account, state, postedAt }) => (
          <li key={id}>
            <To to="platform" query={{ tab: 'reviews' }}>
              {external}
            </To>{' '}
            {account} {t.items[state]} {denseTime(postedAt)}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
