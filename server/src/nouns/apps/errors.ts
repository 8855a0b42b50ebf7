import { errorCatalogue } from '@pingzhang/engine/model';

export const appError = errorCatalogue({
  PZ_APP_BUNDLE: {
    zh: ['这个安装包是另一个应用（{found}），不是 {wanted} 的新版本。', '请把它作为新的应用加入。'],
    en: ['This package is another app ({found}), not a version of {wanted}.', 'Add it as an app of its own.'],
  },
});
