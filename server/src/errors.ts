import { errorCatalogue } from '@pingzhang/engine/model';

/** Every failure of the room; `http/problem.ts` gives each its status. */
export const serverError = errorCatalogue({
  PZ_NOT_FOUND: {
    zh: ['没有找到所要的内容。', '请核对编号；也可能没有查看它的权限。'],
    en: ['It was not found.', 'Check the number; or you may not be allowed to see it.'],
  },
  PZ_INPUT_INVALID: {
    zh: ['提交的内容不符合要求：{where}。', '请按接口说明改正后重新提交。'],
    en: ['What was sent is not as it must be: {where}.', 'Correct it as the API documentation says and send it again.'],
  },
  PZ_INPUT_TOO_LARGE: {
    zh: ['提交的内容超过 {limit} 字节。', '请拆分后提交，或请管理员调高上限。'],
    en: ['What was sent is larger than {limit} bytes.', 'Split it, or ask an administrator to raise the limit.'],
  },
  PZ_METHOD_NOT_ALLOWED: {
    zh: ['此地址不接受这种请求。', '请查阅接口说明。'],
    en: ['This address does not take such a request.', 'See the API documentation.'],
  },
  PZ_MEDIA_TYPE: {
    zh: ['内容类型须为 {wanted}。', '请设置 Content-Type 后重新提交。'],
    en: ['The content must be {wanted}.', 'Set Content-Type and send it again.'],
  },
  PZ_SIGN_IN_NEEDED: {
    zh: ['尚未登录，或登录已经失效。', '请重新登录。'],
    en: ['You are not signed in, or no longer.', 'Sign in again.'],
  },
  PZ_AUTH_FAILED: {
    zh: ['用户名、口令或动态码不对。', '请核对后再试；多次失败会暂时锁定。'],
    en: [
      'Account, password or code is wrong.',
      'Check them and try again; several failures lock the account for a while.',
    ],
  },
  PZ_AUTH_LOCKED: {
    zh: ['尝试次数过多，暂时锁定。', '请在 {seconds} 秒后再试，或请安全管理员解锁。'],
    en: ['Too many attempts: locked for now.', 'Try again in {seconds} seconds, or ask the security administrator.'],
  },
  PZ_PASSWORD_CHANGE_NEEDED: {
    zh: ['须先更换口令。', '请先设置新口令，再继续。'],
    en: ['The password must be changed first.', 'Set a new password, then go on.'],
  },
  PZ_PASSWORD_WEAK: {
    zh: ['口令不符合要求：{reason}。', '至少 12 个字符，或至少 8 个字符且含三类字符；不含用户名，不与近期口令相同。'],
    en: [
      'The password is not good enough: {reason}.',
      'At least 12 characters, or 8 of three kinds; without the account name, and none used lately.',
    ],
  },
  PZ_FORBIDDEN: {
    zh: ['没有进行此操作（{action}）的权限。', '可向安全管理员申请。本次未读取任何个人信息。'],
    en: ['You may not do this ({action}).', 'Ask the security administrator. No personal information was read.'],
  },
  PZ_ROLES_EXCLUDE: {
    zh: ['系统、安全、审计三类管理员不能由同一人担任。', '请只选其中一类；管理员不兼任业务角色。'],
    en: [
      'System, security and audit administrator cannot be the same person.',
      'Choose one of them; administrators hold no other role.',
    ],
  },
  PZ_OWN_RIGHTS: {
    zh: ['不能更改自己的权限或状态。', '请由另一位安全管理员办理。'],
    en: ['Nobody changes their own rights or state.', 'Another security administrator must do it.'],
  },
  PZ_SECOND_PERSON: {
    zh: ['此操作需要另一人确认。', '请由没有发起此操作的人确认。'],
    en: ['This needs a second person.', 'Somebody other than who began it must confirm it.'],
  },
  PZ_CSRF: {
    zh: ['请求缺少或带错了防伪令牌。', '请刷新页面后再试。'],
    en: ['The anti-forgery token is missing or wrong.', 'Reload the page and try again.'],
  },
  PZ_RATE_LIMITED: {
    zh: ['请求过于频繁。', '请在 {seconds} 秒后再试。'],
    en: ['Too many requests.', 'Try again in {seconds} seconds.'],
  },
  PZ_EDIT_CONFLICT: {
    zh: ['没有保存：此内容已被他人改过。', '填写的内容还在，请对照最新内容后再保存。'],
    en: ['Not saved: somebody has changed it since.', 'Compare with the latest state and save again.'],
  },
  PZ_EDIT_UNCONDITIONAL: {
    zh: ['修改须带 If-Match。', '请先读取，再带其 ETag 修改。'],
    en: ['A change needs If-Match.', 'Read it first and send its ETag.'],
  },
  PZ_IDEMPOTENCY_REUSED: {
    zh: ['同一个 Idempotency-Key 已用于另一请求。', '请为新请求另取一个。'],
    en: ['This Idempotency-Key was used for another request.', 'Take a new one for a new request.'],
  },
  PZ_IDEMPOTENCY_BUSY: {
    zh: ['同一请求正在办理，或未能得到结果。', '请稍后查询是否已经办成，不要换键重发。'],
    en: ['The same request is being worked on, or was cut off.', 'Look whether it was done before sending it anew.'],
  },
  PZ_CONFLICT: {
    zh: ['与现有内容冲突：{what}。', '请换一个值，或先处理已有的。'],
    en: ['It conflicts with what is there: {what}.', 'Choose another value, or deal with the existing one first.'],
  },
  PZ_STATE: {
    zh: ['目前状态（{state}）不能进行此操作。', '请刷新后查看当前状态。'],
    en: ['It cannot be done in its present state ({state}).', 'Reload and look at the present state.'],
  },
  PZ_SET_UP_DONE: {
    zh: ['已经完成首次设置。', '请直接登录。'],
    en: ['Set-up is already done.', 'Sign in.'],
  },
  PZ_SET_UP_CODE: {
    zh: ['首次设置码不对。', '请使用启动时打印的设置码。'],
    en: ['The set-up code is wrong.', 'Use the code printed at start.'],
  },
  PZ_TRACE_STOPPED: {
    zh: ['留痕写入受阻，操作没有完成。', '在恢复之前不展示、不办理；请联系系统管理员查看日志目录与磁盘。'],
    en: [
      'The ledger cannot be written, so this was not done.',
      'Nothing is shown or decided until it works again; the system administrator should look at the ledger folder and the disk.',
    ],
  },
  PZ_STORE_UNAVAILABLE: {
    zh: ['数据库没有应答。', '请稍后重试；若持续，请联系系统管理员。'],
    en: ['The database does not answer.', 'Try again soon; if it lasts, tell the system administrator.'],
  },
  PZ_INTERNAL: {
    zh: ['内部错误（{reference}）。', '请把编号告诉系统管理员，日志中可以找到。'],
    en: ['Internal fault ({reference}).', 'Tell the system administrator the number; the log has it.'],
  },
  PZ_FILE_REMOVED: {
    zh: ['原件已被删除，不能再读取。', '如仍需处理，请重新上传。'],
    en: ['The original was removed and cannot be read any more.', 'Upload it again if it is still needed.'],
  },
  PZ_PURPOSE_NEEDED: {
    zh: ['查看明文须说明用途。', '请选择用途；选“其他”时须写明。'],
    en: ['Clear text is shown for a stated purpose only.', 'Choose a purpose; say which when it is another.'],
  },
  PZ_OBJECT_DAMAGED: {
    zh: ['加密对象损坏或被改动。', '不要使用；请从备份恢复。'],
    en: ['The encrypted object is damaged or was changed.', 'Do not use it; restore it from a backup.'],
  },
  PZ_KEYS_UNUSABLE: {
    zh: ['密钥文件不可用：{reason}。', '请从备份恢复密钥文件；权限须为 0600。'],
    en: ['The key file cannot be used: {reason}.', 'Restore it from the backup; its mode must be 0600.'],
  },
  PZ_HOME_UNUSABLE: {
    zh: ['数据目录 {path} 不可用：{reason}。', '请检查目录是否存在、可写。'],
    en: ['The data folder {path} cannot be used: {reason}.', 'Check that it exists and can be written.'],
  },
  PZ_HOME_LOCKED: {
    zh: ['数据目录 {path} 正被另一个服务使用。', '请先停止它，或用 --home 另选目录。'],
    en: ['The data folder {path} is in use by another server.', 'Stop that one, or choose another with --home.'],
  },
  PZ_DATABASE_BINARY: {
    zh: ['没有适合本机（{platform}）的内置数据库。', '请设置 DATABASE_URL 指向一个 PostgreSQL。'],
    en: ['There is no embedded database for this machine ({platform}).', 'Set DATABASE_URL to a PostgreSQL.'],
  },
  PZ_DATABASE_START: {
    zh: ['内置数据库没有启动：{reason}。', '请查看 {log}。'],
    en: ['The embedded database did not start: {reason}.', 'See {log}.'],
  },
  PZ_MIGRATION_CHANGED: {
    zh: ['已执行的数据库变更 {name} 被改动。', '请换回与数据库相符的版本；变更只能新增。'],
    en: [
      'The migration {name} was changed after it ran.',
      'Use the release the database belongs to; migrations are only added.',
    ],
  },
  PZ_DATABASE_NEWER: {
    zh: ['数据库来自更新的版本（{name}）。', '请使用不低于它的版本。'],
    en: ['The database is from a later release ({name}).', 'Use that release or a later one.'],
  },
  PZ_MIGRATION_FAILED: {
    zh: ['数据库变更 {name} 没有成功：{reason}。', '数据库保持原状；请检查数据库权限与版本。'],
    en: ['The migration {name} failed: {reason}.', 'The database is unchanged; check its rights and version.'],
  },
  PZ_CONFIG: {
    zh: ['配置 {name} 不对：{reason}。', '请改正后重新启动。'],
    en: ['The setting {name} is wrong: {reason}.', 'Correct it and start again.'],
  },
  PZ_JOB_FAILED: {
    zh: ['后台任务没有完成：{reason}。', '请查看任务状态后重试。'],
    en: ['The job did not finish: {reason}.', 'Look at its state and try again.'],
  },
  PZ_PROGRAM_FAILED: {
    zh: ['检测程序没有完成：{reason}。', '文件可能损坏或过大；原件未受影响。'],
    en: [
      'The checking program did not finish: {reason}.',
      'The file may be damaged or too large; the original is untouched.',
    ],
  },
  PZ_ADDRESS_REFUSED: {
    zh: ['不允许访问该地址：{reason}。', '请使用公网 https 地址，或请系统管理员在设置中放行。'],
    en: [
      'This address may not be called: {reason}.',
      'Use a public https address, or have it allowed in the settings.',
    ],
  },
  PZ_OIDC: {
    zh: ['统一身份登录没有成功：{reason}。', '请重试，或使用本地账号登录。'],
    en: ['Signing in through the identity provider failed: {reason}.', 'Try again, or use a local account.'],
  },
  PZ_BACKUP: {
    zh: ['备份或恢复没有完成：{reason}。', '请检查目录与口令文件；恢复只能在空白数据目录进行。'],
    en: [
      'The backup or restore did not finish: {reason}.',
      'Check the folder and the passphrase file; a restore needs an empty data folder.',
    ],
  },
});
