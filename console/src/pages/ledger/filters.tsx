import { Button, DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { usePlace } from '../../place.tsx';
import styles from './ledger.module.css';
import { LEDGER } from './words.ts';

/** What is shown stands in the address: by act, by object, by actor, by day. */
export function Filters(): ReactNode {
  const t = useWords(LEDGER);
  const { query, change } = usePlace();
  const day = (name: 'from' | 'to'): ReactNode => (
    <DatePicker
      aria-label={t.filter[name]}
      placeholder={t.filter[name]}
      value={query[name] === undefined ? null : dayjs(query[name])}
      onChange={(value) => change({ [name]: value === null ? undefined : value.format('YYYY-MM-DD') })}
    />
  );
  const set = ['action', 'object', 'actor', 'from', 'to'].some((name) => query[name] !== undefined);
  return (
    <div className={`${styles['filters']} pz-screen`} role="search">
      <Select
        className={styles['action'] ?? ''}
        aria-label={t.filter.action}
        placeholder={t.filter.all}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        value={query['action'] ?? null}
        options={Object.entries(t.act).map(([value, label]) => ({ value, label }))}
        onChange={(value: string | null | undefined) => change({ action: value ?? undefined })}
      />
      <Input.Search
        key={`object ${query['object'] ?? ''}`}
        className={styles['field'] ?? ''}
        aria-label={t.filter.object}
        placeholder={t.filter.object}
        defaultValue={query['object'] ?? ''}
        allowClear
        onSearch={(value) => change({ object: value.trim() || undefined })}
      />
      {day('from')}
      {day('to')}
      {set ? (
        <Button
          type="text"
          onClick={() =>
            change({ action: undefined, object: undefined, actor: undefined, from: undefined, to: undefined })
          }
        >
          {t.filter.clear}
        </Button>
      ) : null}
    </div>
  );
}
