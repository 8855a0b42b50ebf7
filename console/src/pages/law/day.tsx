import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { dayOf } from '../../i18n/format.ts';
import { usePlace } from '../../place.tsx';

const isDay = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && dayjs(text).isValid();

/** The day under this name of the query; today where it holds none, unless told. */
export function useDay(name: string, fallback?: string): string {
  const asked = usePlace().query[name];
  return isDay(asked) ? asked : (fallback ?? dayOf(new Date()));
}

/** The same day of the year before. */
export const yearBefore = (day: string): string => dayjs(day).subtract(1, 'year').format('YYYY-MM-DD');

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly fallback?: string;
}

/** Chooses the day of the query. */
export function DayField({ name, label, fallback }: FieldProps): ReactNode {
  const place = usePlace();
  const day = useDay(name, fallback);
  return (
    <label>
      {label}{' '}
      <DatePicker
        value={dayjs(day)}
        allowClear={false}
        onChange={(value) => place.change({ [name]: value?.format('YYYY-MM-DD') })}
      />
    </label>
  );
}
