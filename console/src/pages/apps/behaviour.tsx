import { App, Button, Input } from 'antd';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { answered, api, ifMatch } from '../../api/client.ts';
import type { Shape } from '../../api/shapes.ts';
import { useAct } from '../../api/use.ts';
import { COMMON } from '../../i18n/common.ts';
import { full } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { letters } from '../../keyboard/keys.ts';
import { Outcome, outcomeOf } from '../../parts/outcome/outcome.tsx';
import { Panel } from '../../parts/page/page.tsx';
import { Refusal } from '../../parts/state/state-block.tsx';
import { Fold } from '../../parts/verdict/fold.tsx';
import { useSession } from '../../session/session.tsx';
import { upload } from '../detect/upload.ts';
import styles from './apps.module.css';
import { APPS } from './words.ts';

type Behaviour = Shape<'Behaviour'>;

interface Props {
  readonly version: Shape<'AppVersion'>;
  readonly behaviour: Behaviour;
  readonly onClose: () => void;
}

/** Evidence before the rest is asked for. */
const SHOWN = 5;

/** One of the 31: how it came out and by what, what is asked, how to put it right. */
export function BehaviourPanel({ version, behaviour, onClose }: Props): ReactNode {
  const t = useWords(APPS).behaviour;
  const { language } = useLanguage();
  const { code, title, outcome, basis, evidence, cites, remedy } = behaviour;
  return (
    <Panel
      title={
        <>
          {code} {title[language]}
        </>
      }
      aside={
        <Button size="small" onClick={onClose}>
          {t.close}
        </Button>
      }
    >
      <p className={styles['inline']}>
        <Outcome kind={outcomeOf(outcome)} filled />
        <span className={styles['quiet']}>{t.basis[basis]}</span>
      </p>
      <Asked version={version} behaviour={behaviour} />
      <h3>{t.evidence}</h3>
      {evidence.length === 0 ? <p className={styles['quiet']}>{t.noEvidence}</p> : null}
      <EvidenceList evidence={evidence.slice(0, SHOWN)} />
      {evidence.length > SHOWN ? (
        <Fold title={t.more(full(evidence.length - SHOWN, language))}>
          <EvidenceList evidence={evidence.slice(SHOWN)} />
        </Fold>
      ) : null}
      {remedy === null ? null : (
        <>
          <h3>{t.remedy}</h3>
          <p>{remedy[language]}</p>
        </>
      )}
      <h3>{t.cites}</h3>
      <p>{cites.join('；')}</p>
    </Panel>
  );
}

function EvidenceList({ evidence }: { readonly evidence: Behaviour['evidence'] }): ReactNode {
  const t = useWords(APPS).behaviour;
  return (
    <ul className={styles['evidence']}>
      {evidence.map(({ source, file, place, text }, index) => (
        <li key={index}>
          <span className={styles['quote']}>{text}</span>
          <span className={styles['quiet']}>
            {t.sources[source]} {file} {place ?? ''}
          </span>
        </li>
      ))}
    </ul>
  );
}

type Choice = 'yes' | 'no' | 'unknown';

/** The question of a behaviour; an answer is saved with its note and proof, and the version judged again. */
function Asked({ version, behaviour }: Pick<Props, 'version' | 'behaviour'>): ReactNode {
  const [t, common] = [useWords(APPS).behaviour, useWords(COMMON)];
  const { language } = useLanguage();
  const { may } = useSession();
  const { message } = App.useApp();
  const { code, question, answer } = behaviour;
  const [chosen, setChosen] = useState<Choice | null>(answer?.answer ?? null);
  const [note, setNote] = useState(answer?.note ?? '');
  const [proof, setProof] = useState<File | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const send = useAct(async (value: Choice) => {
    const [proofId = answer?.proofId ?? null] = proof === null ? [] : await upload([proof], () => {});
    return answered(
      api.POST('/api/apps/{id}/versions/{versionId}/answers', {
        params: { path: { id: version.appId, versionId: version.id }, header: ifMatch(version.version) },
        body: { answers: { [code]: { answer: value, note: note.trim(), proofId } }, facts: {} },
      }),
    );
  });
  const words: Readonly<Record<Choice, string>> = { yes: common.yes, no: common.no, unknown: common.notYetClear };
  const busy = version.state === 'waiting' || version.state === 'running';
  // Once an answer has settled it nothing is asked any more, and the answer can still be changed.
  if (question === null && answer === null) return null;
  const asked = (question?.question ?? behaviour.title)[language];
  const choose = (value: Choice) => () => setChosen(value);
  return (
    <div
      className={styles['question']}
      onKeyDown={letters({ y: choose('yes'), f: choose('no'), u: choose('unknown') })}
    >
      <p>
        <strong>{asked}</strong>
      </p>
      {question === null ? null : (
        <p className={styles['quiet']}>
          {t.who(question.who[language])}　{t.proof(question.proof[language])}
        </p>
      )}
      {answer === null ? null : (
        <p>
          {t.given(words[answer.answer])} {answer.note} {answer.proofId === null ? '' : t.proofGiven}
        </p>
      )}
      {may('app.answer') ? (
        <>
          <div className={styles['choices']} role="group" aria-label={asked}>
            {(['yes', 'no', 'unknown'] as const).map((value) => (
              <Button
                key={value}
                type={chosen === value ? 'primary' : 'default'}
                ghost={chosen === value}
                aria-pressed={chosen === value}
                disabled={busy}
                onClick={choose(value)}
              >
                {words[value]}
              </Button>
            ))}
          </div>
          {chosen === null || (question === null && chosen === answer?.answer) ? null : (
            <>
              <Input
                value={note}
                maxLength={500}
                aria-label={t.note}
                placeholder={t.note}
                onChange={({ target }) => setNote(target.value)}
              />
              <div className={styles['inline']}>
                <Button
                  loading={send.isPending}
                  disabled={busy}
                  onClick={() => send.mutate(chosen, { onSuccess: () => void message.success(t.saved) })}
                >
                  {t.save}
                </Button>
                <Button type="link" onClick={() => input.current?.click()}>
                  {t.addProof}
                </Button>
                {proof === null ? null : <span>{proof.name}</span>}
                <input ref={input} type="file" hidden onChange={({ target }) => setProof(target.files?.[0] ?? null)} />
              </div>
            </>
          )}
        </>
      ) : null}
      <Refusal error={send.error} />
    </div>
  );
}
