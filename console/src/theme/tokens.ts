export type Mode = 'light' | 'dark';

/**
 * Ink on plain paper, one blue, colour only where it means something. Every pair that carries text is at least 4.5:1 and
 * every border or mark 3:1 (WCAG 2.2 AA): `tokens.test.ts` computes them. antd derives mud from deep seeds, so the map
 * tokens are stated, not derived.
 */
export interface Palette {
  readonly layout: string;
  readonly container: string;
  readonly elevated: string;
  readonly text: string;
  readonly text2: string;
  readonly text3: string;
  readonly placeholder: string;
  readonly disabled: string;
  readonly border: string;
  readonly split: string;
  readonly hover: string;
  readonly primary: string;
  readonly primaryHover: string;
  readonly primaryActive: string;
  readonly primaryBg: string;
  readonly primaryBgHover: string;
  readonly onPrimary: string;
  readonly focus: string;
  readonly infoBorder: string;
  readonly breach: string;
  readonly breachBg: string;
  readonly breachBorder: string;
  readonly breachHover: string;
  readonly breachActive: string;
  readonly suspect: string;
  readonly suspectBg: string;
  readonly suspectBorder: string;
  readonly none: string;
  readonly noneBg: string;
  readonly noneBorder: string;
  readonly human: string;
  readonly humanBg: string;
  readonly humanBorder: string;
  readonly moot: string;
  readonly mootBg: string;
  readonly mootBorder: string;
  /** Tints behind findings in a text. */
  readonly tintGeneral: string;
  readonly tintSensitive: string;
  readonly tintMasked: string;
  readonly series: readonly [string, string, string, string, string, string];
}

export const PALETTES: Readonly<Record<Mode, Palette>> = {
  light: {
    layout: '#F6F6F3',
    container: '#FFFFFF',
    elevated: '#FFFFFF',
    text: '#1B2026',
    text2: '#4A525B',
    text3: '#616A74',
    placeholder: '#67707A',
    disabled: '#858E98',
    border: '#818A94',
    split: '#E2E4E6',
    hover: '#F1F2F3',
    primary: '#1D5B8F',
    primaryHover: '#2A6FA8',
    primaryActive: '#154670',
    primaryBg: '#EAF1F8',
    primaryBgHover: '#DCE8F3',
    onPrimary: '#FFFFFF',
    focus: '#1D5B8F',
    infoBorder: '#A9C6DF',
    breach: '#A31D15',
    breachBg: '#FCEEEC',
    breachBorder: '#E5ABA5',
    breachHover: '#B93A31',
    breachActive: '#82130D',
    suspect: '#A15C00',
    suspectBg: '#FCF3E3',
    suspectBorder: '#E3C08A',
    none: '#1B6B4A',
    noneBg: '#EAF4EF',
    noneBorder: '#9CC9B3',
    human: '#5B4A9C',
    humanBg: '#F1EEF9',
    humanBorder: '#C3BADF',
    moot: '#616A74',
    mootBg: '#F1F2F3',
    mootBorder: '#C9CDD2',
    tintGeneral: '#FBE9C8',
    tintSensitive: '#F8D9D4',
    tintMasked: '#E8EEF4',
    series: ['#1D5B8F', '#B8752A', '#3F9C8A', '#7A2E3B', '#8F86C4', '#4A4F57'],
  },
  dark: {
    layout: '#101316',
    container: '#181C20',
    elevated: '#20252A',
    text: '#E7EAED',
    text2: '#B4BCC4',
    text3: '#98A1AA',
    placeholder: '#8C959E',
    disabled: '#6C7680',
    border: '#6C7680',
    split: '#2C3238',
    hover: '#20262B',
    primary: '#6FAEE3',
    primaryHover: '#8CC0EC',
    primaryActive: '#5B9BD5',
    primaryBg: '#172B3D',
    primaryBgHover: '#1E3850',
    onPrimary: '#0C1217',
    focus: '#7CC0FF',
    infoBorder: '#2F5273',
    breach: '#F28B82',
    breachBg: '#3A1E1C',
    breachBorder: '#7A3A36',
    breachHover: '#F5A29B',
    breachActive: '#D17972',
    suspect: '#E6B35C',
    suspectBg: '#352812',
    suspectBorder: '#6E5524',
    none: '#6CC79A',
    noneBg: '#15301F',
    noneBorder: '#2F6348',
    human: '#B6A7EE',
    humanBg: '#2A2440',
    humanBorder: '#544A80',
    moot: '#98A1AA',
    mootBg: '#23282D',
    mootBorder: '#3C444B',
    tintGeneral: '#4A3A16',
    tintSensitive: '#552A26',
    tintMasked: '#263340',
    series: ['#5B9BD5', '#E8B06A', '#63C9B3', '#C4626F', '#B9AEEA', '#E3E7EA'],
  },
};

export const FONT =
  '-apple-system, "Segoe UI", "PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

/** Own variables beside antd's: `--pz-text`, `--pz-breach-bg`, … set on the root element, where every part sees them. */
export function cssVariables(mode: Mode): ReadonlyMap<string, string> {
  const kebab = (name: string): string => name.replace(/([A-Z]|\d)/g, (letter) => `-${letter.toLowerCase()}`);
  const variables = new Map<string, string>([
    ['--pz-font', FONT],
    ['--pz-scheme', mode],
  ]);
  for (const [name, value] of Object.entries(PALETTES[mode])) {
    if (typeof value === 'string') variables.set(`--pz-${kebab(name)}`, value);
    else (value as readonly string[]).forEach((colour, index) => variables.set(`--pz-series-${index + 1}`, colour));
  }
  return variables;
}
