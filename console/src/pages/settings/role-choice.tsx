import { Checkbox } from 'antd';
import type { ReactNode } from 'react';
import type { Shape } from '../../api/shapes.ts';
import { useWords } from '../../i18n/language.tsx';
import { TERMS } from '../../i18n/terms.ts';
import styles from './settings.module.css';
import { SETTINGS } from './words.ts';

type Role = Shape<'Role'>;

const ADMINISTRATORS: readonly Role[] = ['system-admin', 'security-admin', 'audit-admin'];

interface Props {
  readonly value?: readonly Role[];
  readonly onChange?: (roles: Role[]) => void;
  readonly disabled?: boolean;
}

/** Why these roles cannot be one person's; null where they can. */
export function excluded(roles: readonly Role[]): 'administrators' | 'beside' | null {
  const some = roles.filter((role) => ADMINISTRATORS.includes(role));
  if (some.length > 1) return 'administrators';
  return some.length === 1 && roles.length > 1 ? 'beside' : null;
}

/** The nine roles; says at once what excludes each other (三员分立). */
export function RoleChoice({ value = [], onChange, disabled = false }: Props): ReactNode {
  const [t, terms] = [useWords(SETTINGS), useWords(TERMS)];
  const conflict = excluded(value);
  return (
    <>
      <Checkbox.Group
        className={styles['roles'] ?? ''}
        value={[...value]}
        disabled={disabled}
        options={(Object.keys(terms.role) as Role[]).map((role) => ({ value: role, label: terms.role[role] }))}
        onChange={(roles) => onChange?.(roles)}
      />
      <p role="alert" className={styles['alert']}>
        {conflict === null ? '' : t.roles.excluded[conflict]}
      </p>
    </>
  );
}
