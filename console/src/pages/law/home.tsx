import { Input, Select } from 'antd';
import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { useGet } from '../../api/use.ts';
import { dayOf, full, longDay } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Page, Panel } from '../../parts/page/page.tsx';
import { StateBlock } from '../../parts/state/state-block.tsx';
import { Fold } from '../../parts/verdict/fold.tsx';
import { To, usePlace } from '../../place.tsx';
import { DayField, useDay } from './day.tsx';
import { InstrumentList } from './instrument-list.tsx';
import styles from './law.module.css';
import { PACKS } from './pack-words.ts';
import { RuleTable } from './rule-table.tsx';
import { LAW } from './words.ts';

type Rule = Shape<'RuleLine'>;

const BELOW: ReadonlySet<string> = new Set(['draft', 'unverified']);

/** The law of a day: instruments beside, rules by kind and instrument, drafts below a line. */
export function LawHome(): ReactNode {
  const [t, { packs }] = [useWords(LAW), useWords(PACKS)];
  const { language } = useLanguage();
  const { query, change } = usePlace();
  const at = useDay('at');
  const asked = (query['q'] ?? '').trim();
  const law = useGet('/api/law', { query: { at } });
  const found = useGet('/api/law/search', { query: { at, q: asked } }, { enabled: asked !== '' });
  const shown = asked === '' ? { ...law, data: law.data?.rules } : { ...found, data: found.data?.items };
  const instruments = law.data?.instruments ?? [];
  const short = (id: string): string => instruments.find((one) => one.id === id)?.short[language] ?? id;
  const kinds = Object.entries(t.kinds).map(([value, label]) => ({ value, label }));
  const narrow = (rules: readonly Rule[]): readonly Rule[] =>
    rules.filter(
      ({ kinds: of, under }) =>
        (query['kind'] === undefined || of.includes(query['kind'])) &&
        (query['under'] === undefined || under.includes(query['under'])),
    );
  return (
    <Page
      title={t.title}
      state={
        law.data === undefined
          ? t.question
          : t.counts(
              longDay(at, language),
              full(law.data.rules.filter(({ standing }) => standing === 'in_force').length, language),
              full(law.data.coming, language),
            )
      }
      more={
        <>
          <To to="law/diff" query={{ to: dayOf(new Date()) }}>
            {t.compare}
          </To>
          <To to="law/packs">{packs.title}</To>
        </>
      }
    >
      <div className={styles['tools']} role="search">
        <DayField name="at" label={t.day} />
        <Input.Search
          key={asked}
          defaultValue={asked}
          placeholder={t.searchHint}
          aria-label={t.searchHint}
          maxLength={100}
          allowClear
          className={styles['search'] ?? ''}
          onSearch={(text) => change({ q: text.trim() === '' ? undefined : text.trim() })}
        />
        <Select
          allowClear
          placeholder={t.kind}
          aria-label={t.kind}
          options={kinds}
          value={query['kind'] ?? null}
          className={styles['select'] ?? ''}
          onChange={(kind: string | null) => change({ kind: kind ?? undefined })}
        />
        <Select
          allowClear
          placeholder={t.instrument}
          aria-label={t.instrument}
          showSearch={{ optionFilterProp: 'label' }}
          options={instruments.map(({ id }) => ({ value: id, label: short(id) }))}
          value={query['under'] ?? null}
          className={styles['wideselect'] ?? ''}
          onChange={(under: string | null) => change({ under: under ?? undefined })}
        />
      </div>
      <div className={styles['columns']}>
        <aside className={styles['side']} tabIndex={0} aria-label={t.instruments}>
          <Panel title={t.instruments}>
            <StateBlock query={law} what={t.what} loading={t.loading(longDay(at, language))} lines={12}>
              {(data) => <InstrumentList instruments={data.instruments} />}
            </StateBlock>
          </Panel>
        </aside>
        <div className={styles['main']}>
          <StateBlock
            query={shown}
            what={t.what}
            loading={t.loading(longDay(at, language))}
            lines={14}
            isEmpty={(rules) => narrow(rules).length === 0}
            empty={asked === '' ? t.emptyKind : t.empty(asked, full(law.data?.coming ?? 0, language))}
          >
            {(rules) => <Rules rules={narrow(rules)} searching={asked !== ''} short={short} />}
          </StateBlock>
        </div>
      </div>
    </Page>
  );
}

interface RulesProps {
  readonly rules: readonly Rule[];
  readonly searching: boolean;
  readonly short: (id: string) => string;
}

function Rules({ rules, searching, short }: RulesProps): ReactNode {
  const t = useWords(LAW);
  const { language } = useLanguage();
  const inForce = rules.filter(({ standing }) => standing === 'in_force');
  const below = rules.filter(({ standing }) => BELOW.has(standing));
  const other = rules.filter(({ standing }) => standing !== 'in_force' && !BELOW.has(standing));
  return (
    <>
      {inForce.length > 0 ? (
        <RuleTable caption={t.inForce(full(inForce.length, language))} rules={inForce} short={short} />
      ) : (
        <p className={styles['quiet']}>{t.noneInForce}</p>
      )}
      {other.length > 0 ? (
        <Fold title={t.otherDays(full(other.length, language))} open={searching && inForce.length === 0}>
          <RuleTable caption={t.otherDays(full(other.length, language))} rules={other} short={short} />
        </Fold>
      ) : null}
      {below.length > 0 ? (
        <div className={styles['drafts']}>
          <p>{t.drafts(full(below.length, language))}</p>
          <RuleTable caption={t.drafts(full(below.length, language))} rules={below} short={short} />
        </div>
      ) : null}
    </>
  );
}
