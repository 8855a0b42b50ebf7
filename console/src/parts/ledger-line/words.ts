import { words } from '../../i18n/words.ts';

export const LEDGER_LINE = words({
  zh: {
    index: (index: string) => `第${index}条`,
    verified: '已核验',
    unverified: '未核验',
    mismatch: '校验不一致',
    forPurpose: (purpose: string) => `为了${purpose}`,
    verify: '校验',
  },
  en: {
    index: (index: string) => `entry ${index}`,
    verified: 'verified',
    unverified: 'not verified',
    mismatch: 'does not match',
    forPurpose: (purpose: string) => `for ${purpose}`,
    verify: 'Verify',
  },
});
