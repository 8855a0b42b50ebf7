import {
  AlertOutlined,
  AppstoreOutlined,
  AuditOutlined,
  BookOutlined,
  CheckSquareOutlined,
  FileSearchOutlined,
  FolderOpenOutlined,
  HistoryOutlined,
  HomeOutlined,
  MessageOutlined,
  MoreOutlined,
  SettingOutlined,
} from '@ant-design/icons';
import { Drawer } from 'antd';
import { useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { useWords } from '../i18n/language.tsx';
import { usePhone } from '../parts/page/width.ts';
import { To, usePlace } from '../place.tsx';
import { useSession } from '../session/session.tsx';
import { menuFor } from './menu.ts';
import styles from './menu.module.css';
import { LAYOUT } from './words.ts';

const ICONS: Readonly<Record<string, ComponentType>> = {
  overview: HomeOutlined,
  detect: FileSearchOutlined,
  apps: AppstoreOutlined,
  cases: FolderOpenOutlined,
  tasks: CheckSquareOutlined,
  law: BookOutlined,
  requests: MessageOutlined,
  incidents: AlertOutlined,
  ledger: HistoryOutlined,
  settings: SettingOutlined,
  platform: AuditOutlined,
};

/** What a phone shows at the foot; the rest behind 更多. */
const FOOT: ReadonlySet<string> = new Set(['overview', 'tasks', 'detect']);

/** 176 px of words; below 1100 px a column of 64; below 640 px a bar at the foot. */
export function Menu(): ReactNode {
  const t = useWords(LAYOUT);
  const { may } = useSession();
  const { page } = usePlace();
  const phone = usePhone();
  const [more, setMore] = useState(false);
  const entries = menuFor(may);
  const entry = (name: string): ReactNode => {
    const Icon = ICONS[name] ?? MoreOutlined;
    return (
      <li key={name}>
        <To to={name} className={styles['entry']} current={page === name}>
          <Icon />
          <span>{(t.pages as Readonly<Record<string, string>>)[name]}</span>
        </To>
      </li>
    );
  };
  if (!phone) {
    return (
      <nav className={`${styles['menu']} pz-screen`} aria-label={t.menu}>
        <ul>{entries.map(({ page: name }) => entry(name))}</ul>
      </nav>
    );
  }
  const first = entries.filter(({ page: name }) => FOOT.has(name));
  const rest = entries.filter(({ page: name }) => !FOOT.has(name));
  return (
    <nav className={`${styles['foot']} pz-screen`} aria-label={t.menu}>
      <ul>
        {first.map(({ page: name }) => entry(name))}
        {rest.length > 0 ? (
          <li>
            <button
              type="button"
              className={`pz-plain ${styles['entry']}`}
              aria-haspopup="dialog"
              onClick={() => setMore(true)}
            >
              <MoreOutlined />
              <span>{t.moreMenu}</span>
            </button>
          </li>
        ) : null}
      </ul>
      <Drawer
        open={more}
        placement="bottom"
        size={Math.min(480, rest.length * 48 + 96)}
        title={t.menu}
        onClose={() => setMore(false)}
      >
        <ul className={styles['drawer']} onClick={() => setMore(false)}>
          {rest.map(({ page: name }) => entry(name))}
        </ul>
      </Drawer>
    </nav>
  );
}
