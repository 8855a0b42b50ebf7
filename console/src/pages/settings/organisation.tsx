import { App, Button, Input, Radio, Select, Switch } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { answered, api, ifMatch } from '../../api/client.ts';
import type { Shape } from '../../api/shapes.ts';
import { useAct, useGet } from '../../api/use.ts';
import { useWords } from '../../i18n/language.tsx';
import { Facts, Panel } from '../../parts/page/page.tsx';
import { Refusal, StateBlock } from '../../parts/state/state-block.tsx';
import { useSession } from '../../session/session.tsx';
import styles from './settings.module.css';
import { SETTINGS } from './words.ts';

type Setting = Shape<'Setting'>;

/** The organisation and what is set for it; each setting is saved by itself, against the version that was read. */
export function Organisation(): ReactNode {
  const t = useWords(SETTINGS);
  const { may } = useSession();
  const tenant = useGet('/api/tenant');
  const settings = useGet('/api/settings');
  return (
    <div className={styles['stack']}>
      <Panel title={t.sections.organisation}>
        <StateBlock query={tenant} what={t.sections.organisation} loading={t.loading} lines={3}>
          {(one) => (
            <>
              <Facts
                of={[
                  [t.tenant.slug, <code key="slug">{one.slug}</code>],
                  [t.tenant.suite, t.tenant.suites[one.suite]],
                ]}
              />
              <TenantName key={one.version} tenant={one} />
            </>
          )}
        </StateBlock>
      </Panel>
      <Panel title={t.sections.settings}>
        {may('setting.change') ? null : <p className={styles['quiet']}>{t.setting.readOnly}</p>}
        <StateBlock query={settings} what={t.sections.settings} loading={t.loading} lines={8}>
          {({ items }) => items.map((setting) => <Field key={`${setting.key} ${setting.version}`} setting={setting} />)}
        </StateBlock>
      </Panel>
    </div>
  );
}

function TenantName({ tenant }: { readonly tenant: Shape<'Tenant'> }): ReactNode {
  const t = useWords(SETTINGS);
  const { message } = App.useApp();
  const { may } = useSession();
  const [name, setName] = useState(tenant.name);
  const save = useAct(() =>
    answered(api.PATCH('/api/tenant', { params: { header: ifMatch(tenant.version) }, body: { name: name.trim() } })),
  );
  return (
    <Row label={t.tenant.name}>
      <Input
        id="tenant-name"
        aria-label={t.tenant.name}
        value={name}
        maxLength={128}
        disabled={!may('tenant.change')}
        onChange={({ target }) => setName(target.value)}
      />
      {may('tenant.change') && name !== tenant.name ? (
        <Button
          type="primary"
          disabled={name.trim() === ''}
          loading={save.isPending}
          onClick={() => save.mutate(undefined, { onSuccess: () => void message.success(t.setting.done) })}
        >
          {t.save}
        </Button>
      ) : null}
      <Refusal error={save.error} />
    </Row>
  );
}

function Row({
  label,
  hint,
  children,
}: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className={styles['setting']}>
      <div>
        <h3>{label}</h3>
        {hint === undefined ? null : <p className={styles['quiet']}>{hint}</p>}
      </div>
      <div className={styles['field']}>{children}</div>
    </div>
  );
}

function Field({ setting }: { readonly setting: Setting }): ReactNode {
  const t = useWords(SETTINGS);
  const { message } = App.useApp();
  const { may } = useSession();
  const [value, setValue] = useState(setting.value);
  const { key, version } = setting;
  const save = useAct(() =>
    answered(
      api.PUT('/api/settings/{key}', {
        params: { path: { key }, header: ifMatch(version) },
        body: { value: value ?? null },
      }),
    ),
  );
  const label = (t.setting.labels as Readonly<Record<string, string>>)[key] ?? key;
  const changed = JSON.stringify(value) !== JSON.stringify(setting.value);
  return (
    <Row label={label} hint={(t.setting.hints as Readonly<Record<string, string>>)[key]}>
      <Editor setting={setting} value={value} onChange={setValue} disabled={!may('setting.change')} label={label} />
      {changed && may('setting.change') ? (
        <Button
          type="primary"
          loading={save.isPending}
          onClick={() => save.mutate(undefined, { onSuccess: () => void message.success(t.setting.done) })}
        >
          {t.save}
        </Button>
      ) : null}
      <Refusal error={save.error} />
    </Row>
  );
}

interface EditorProps {
  readonly setting: Setting;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly disabled: boolean;
  readonly label: string;
}

const LONG: ReadonlySet<string> = new Set(['portal.introduction']);

/** By what the setting holds: a choice, yes or no, a list, a text. */
function Editor({ setting: { key }, value, onChange, disabled, label }: EditorProps): ReactNode {
  const t = useWords(SETTINGS);
  const common = { disabled, 'aria-label': label };
  if (key === 'operator.kind')
    return (
      <Radio.Group
        {...common}
        value={value}
        options={Object.entries(t.setting.operators).map(([kind, name]) => ({ value: kind, label: name }))}
        onChange={({ target }) => onChange(target.value)}
      />
    );
  if (typeof value === 'boolean')
    return (
      <Switch
        {...common}
        checked={value}
        checkedChildren={t.setting.yes}
        unCheckedChildren={t.setting.no}
        onChange={onChange}
      />
    );
  if (Array.isArray(value))
    return (
      <Select
        {...common}
        mode="tags"
        className={styles['wide'] ?? ''}
        open={false}
        suffixIcon={null}
        value={value as string[]}
        onChange={onChange}
      />
    );
  const text = typeof value === 'string' ? value : '';
  if (LONG.has(key))
    return (
      <Input.TextArea
        {...common}
        rows={4}
        maxLength={2000}
        value={text}
        onChange={({ target }) => onChange(target.value)}
      />
    );
  return <Input {...common} value={text} maxLength={500} onChange={({ target }) => onChange(target.value)} />;
}
