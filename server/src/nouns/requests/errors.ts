import { errorCatalogue } from '@pingzhang/engine/model';

export const requestError = errorCatalogue({
  PZ_REQUEST_STATE: {
    zh: ['请求现在的状态不允许这样办理。', '请刷新后查看最新状态和可以采取的办理方式。'],
    en: ['The request does not stand where this can be done.', 'Load it again and see what can be done now.'],
  },
  PZ_REQUEST_REASON: {
    zh: ['缺少要告诉本人的内容或者法定理由。', '拒绝须选择理由并说明；答复、补正、延期须写明内容。'],
    en: [
      'What the person is to be told, or the ground, is missing.',
      'A refusal needs a ground and a reason; an answer, an extension and a request for more need words.',
    ],
  },
  PZ_REQUEST_SAME_PERSON: {
    zh: ['申诉不能由作出原决定的人处理。', '请由另一位有权限的工作人员处理。'],
    en: ['An appeal is not decided by whoever made the decision.', 'Another member of staff must decide it.'],
  },
  PZ_REQUEST_EXTENSION: {
    zh: ['此期限依规则不能延长。', '请在期限内答复；查不清的先答复已查清的部分。'],
    en: ['This time limit cannot be extended under its rule.', 'Answer within it; say first what is known.'],
  },
  PZ_REQUEST_IDENTITY: {
    zh: ['还没有核对身份。', '请先与所保存的信息核对，并记录核对结果。'],
    en: ['The identity has not been checked.', 'Compare with what is held and record the result first.'],
  },
});
