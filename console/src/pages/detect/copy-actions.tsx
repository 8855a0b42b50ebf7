import { App, Button, Dropdown } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client.ts';
import { asProblem } from '../../api/problem.ts';
import { save } from '../../api/save.ts';
import type { Shape } from '../../api/shapes.ts';
import { useAct } from '../../api/use.ts';
import { full } from '../../i18n/format.ts';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { useSession } from '../../session/session.tsx';
import { DETECT } from './words.ts';

type Policy = Shape<'RedactAsked'>['policy'];

interface Props {
  readonly scan: Shape<'Scan'>;
  readonly file: Shape<'ScanFile'>;
}

/** One button: makes the copy, then fetches it as soon as it stands. */
export function CopyAction({ scan, file }: Props): ReactNode {
  const t = useWords(DETECT);
  const { language } = useLanguage();
  const { may } = useSession();
  const { message } = App.useApp();
  const params = { path: { id: scan.id, fileId: file.id } };
  const make = useAct((policy: NonNullable<Policy>) =>
    answered(api.POST('/api/scans/{id}/files/{fileId}/redact', { params, body: { policy } })),
  );
  const fetchCopy = useAct(() => save(`/api/scans/${scan.id}/files/${file.id}/download`, file.name));
  const { redacted } = file;
  const making = make.isPending || redacted?.state === 'waiting' || redacted?.state === 'running';
  // Asked for here and now made: it comes by itself.
  const asked = useRef(false);
  const problem = make.error ?? fetchCopy.error;
  useEffect(() => {
    if (making) asked.current = true;
    else if (asked.current && redacted?.state === 'done') {
      asked.current = false;
      const treated = redacted.treated.reduce((sum, { count }) => sum + count, 0);
      void message.success(t.copy.ready(full(treated, language)));
      if (may('scan.download')) fetchCopy.mutate();
    }
  }, [making, redacted, fetchCopy, message, t, language, may]);
  useEffect(() => {
    if (problem !== null)
      void message.error(`${t.copy.failed}${asProblem(problem).sentence}${asProblem(problem).code}`);
  }, [problem, message, t]);
  if (file.state !== 'done' || !may('scan.redact')) return null;
  if (redacted?.state === 'done' && !making && may('scan.download'))
    return (
      <Button type="primary" loading={fetchCopy.isPending} onClick={() => fetchCopy.mutate()}>
        {t.copy.download}
      </Button>
    );
  const policies = Object.entries(t.copy.policies) as [NonNullable<Policy>, string][];
  return (
    <Dropdown
      trigger={['contextMenu']}
      menu={{
        items: policies.map(([key, label]) => ({ key, label })),
        onClick: ({ key }) => make.mutate(key as NonNullable<Policy>),
      }}
    >
      <Button type="primary" loading={making} onClick={() => make.mutate('public-notice')}>
        {making ? t.copy.making : t.copy.make}
      </Button>
    </Dropdown>
  );
}

/** The package anyone can verify offline: what was found, and that it was recorded. */
export function EvidenceButton({ scan }: { readonly scan: Shape<'Scan'> }): ReactNode {
  const t = useWords(DETECT);
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  async function make(): Promise<void> {
    setBusy(true);
    try {
      const made = await answered(api.POST('/api/scans/{id}/evidence', { params: { path: { id: scan.id } } }));
      await save(`/api/scans/${scan.id}/evidence/${made.fileId}`, `${scan.number}.zip`);
      void message.success(t.evidence.done);
    } catch (failure) {
      const { title, sentence, code } = asProblem(failure);
      void message.error(`${title}${sentence}${code}`);
    } finally {
      setBusy(false);
    }
  }
  return (
    <Button loading={busy} onClick={() => void make()}>
      {t.evidence.make}
    </Button>
  );
}
