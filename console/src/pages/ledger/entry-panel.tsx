import { useQuery } from '@tanstack/react-query';
import { Tabs } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client.ts';
import { full } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { CopyButton } from '../../parts/page/copy-button.tsx';
import { Panel } from '../../parts/page/page.tsx';
import { StateBlock } from '../../parts/state/state-block.tsx';
import { verifyHere } from '../../workers/proving.ts';
import type { Checked, ProofFile } from '../../workers/proving.ts';
import styles from './ledger.module.css';
import { LEDGER } from './words.ts';

interface Shown {
  readonly proof: ProofFile;
  /** The conclusion, or why there is none. */
  readonly checked: Checked | string;
}

/** One entry, checked step by step here: what is proven, by whom, and what is not. */
export function EntryPanel({ index, suite }: { readonly index: number; readonly suite: string }): ReactNode {
  const t = useWords(LEDGER);
  const { language } = useLanguage();
  const query = useQuery({
    queryKey: ['proof', index, suite],
    queryFn: async (): Promise<Shown> => {
      const proof = await answered(api.GET('/api/ledger/entries/{index}/proof', { params: { path: { index } } }));
      const checked = await verifyHere(proof, suite).catch((error: unknown) =>
        error instanceof Error ? error.message : String(error),
      );
      return { proof, checked };
    },
    retry: false,
  });
  return (
    <Panel title={t.one.title(full(index, language))}>
      <StateBlock query={query} what={t.one.title(full(index, language))} loading={t.one.loading} lines={4}>
        {({ proof, checked }) => (
          <Tabs
            items={[
              { key: 'plain', label: t.one.tabs.plain, children: <Conclusion checked={checked} /> },
              {
                key: 'proof',
                label: t.one.tabs.proof,
                children: (
                  <>
                    <pre className={styles['raw']}>{proof.proof}</pre>
                    <CopyButton label={t.one.copy} text={() => proof.proof} />
                  </>
                ),
              },
              { key: 'entry', label: t.one.tabs.entry, children: <pre className={styles['raw']}>{proof.entry}</pre> },
              {
                key: 'not',
                label: t.one.tabs.not,
                children: (
                  <ul className={styles['not']}>
                    {Object.values(t.one.not).map((sentence) => (
                      <li key={sentence}>{sentence}</li>
                    ))}
                    <li>{t.one.erased}</li>
                  </ul>
                ),
              },
            ]}
          />
        )}
      </StateBlock>
    </Panel>
  );
}

function Conclusion({ checked }: { readonly checked: Checked | string }): ReactNode {
  const t = useWords(LEDGER);
  const { language } = useLanguage();
  if (typeof checked === 'string')
    return (
      <p role="alert" className={styles['bad']}>
        ■ {t.one.failed}
        {checked}
      </p>
    );
  const { index, size, origin, signedBy, witnesses } = checked;
  const steps = [
    t.one.steps.leaf,
    t.one.steps.head,
    t.one.steps.signature,
    ...(witnesses.length > 0 ? [t.one.steps.witness] : []),
  ];
  return (
    <div className={styles['conclusion']}>
      <p className={styles['good']}>
        ● {t.one.plain(full(index, language), full(size, language), origin)}
        {t.one.signed(signedBy.join('、'))}
        {witnesses.length > 0 ? t.one.witnessed(full(witnesses.length, language)) : t.one.unwitnessed}
      </p>
      <ol className={styles['steps']}>
        {steps.map((step) => (
          <li key={step}>✓ {step}</li>
        ))}
      </ol>
    </div>
  );
}
