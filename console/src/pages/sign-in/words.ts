import { words } from '../../i18n/words.ts';

export const SIGN_IN = words({
  zh: {
    title: '登录',
    account: '用户名',
    password: '口令',
    code: '动态码',
    codeHint: '六位数字，未启用可不填',
    submit: '登录',
    needsBoth: '没有登录：用户名和口令都要填。',
    newPassword: '新口令',
    changeFirst: '首次登录须先更换口令。',
    change: '更换口令',
    passwordRule: '至少12个字符，或8个以上且含三类字符；不含用户名。',
    about: '个人信息的发现、认定、处置与留痕',
  },
  en: {
    title: 'Sign in',
    account: 'User name',
    password: 'Password',
    code: 'One-time code',
    codeHint: 'six digits; empty when not enrolled',
    submit: 'Sign in',
    needsBoth: 'Not signed in: user name and password are both needed.',
    newPassword: 'New password',
    changeFirst: 'At the first sign-in the password has to be changed.',
    change: 'Change the password',
    passwordRule: 'At least 12 characters, or 8 of three kinds; not the user name.',
    about: 'Find, judge, act and prove: personal information',
  },
});
