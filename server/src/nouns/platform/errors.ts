import { errorCatalogue } from '@pingzhang/engine/model';

export const platformError = errorCatalogue({
  PZ_REVIEW_EMPTY: {
    zh: ['队列里没有等待审核的内容。', '可以换一个类别，或者稍后再来。'],
    en: ['Nothing waits in the queue.', 'Choose another category, or come back later.'],
  },
  PZ_REVIEW_REST: {
    zh: ['已审核较多内容，队列暂停分派。', '请休息；{minutes} 分钟后可以继续。'],
    en: ['Many items have been reviewed: no more are given out for now.', 'Take a rest; go on in {minutes} minutes.'],
  },
  PZ_REVIEW_NOT_YOURS: {
    zh: ['此件不在名下，或者领取已经超时。', '请从队列重新领取。'],
    en: ['It is not yours, or the claim has run out.', 'Claim it from the queue again.'],
  },
  PZ_REVIEW_SECOND: {
    zh: ['封禁账号须由另一人复核。', '请另一位审核员领取并作出决定。'],
    en: ['Closing an account needs a second person.', 'Another reviewer must claim and decide it.'],
  },
  PZ_REVIEW_RULE: {
    zh: ['没有写明依据的规则。', '对内容或账号采取措施，须写明告知用户的规则。'],
    en: ['The rule it rests on is missing.', 'A measure against content or account names the rule the user is told.'],
  },
  PZ_APPEAL_SAME_PERSON: {
    zh: ['申诉不能由作出原决定的人处理。', '请由另一位审核员处理。'],
    en: ['An appeal is not decided by whoever made the decision.', 'Another reviewer must decide it.'],
  },
  PZ_APPEAL_STATE: {
    zh: ['这个决定现在不能申诉，或者申诉已经处理。', '请查看审核件的状态。'],
    en: ['This decision cannot be appealed now, or the appeal was decided.', 'See how the review stands.'],
  },
  PZ_HOLD: {
    zh: ['内容依法律文书保全中，不能删除。', '解除保全后再删除；保全的文书号见审核件。'],
    en: [
      'The item is under legal hold and cannot be deleted.',
      'Lift the hold first; its document is named with the item.',
    ],
  },
  PZ_ORDER_SCOPE: {
    zh: ['要求提供的内容超出调证文书写明的范围。', '请核对文书；超出部分须另有文书。'],
    en: [
      'What is asked for goes beyond the document.',
      'Check the document; anything more needs a document of its own.',
    ],
  },
  PZ_ORDER_STATE: {
    zh: ['此调证登记已经办结。', '需要再次提供时请另行登记。'],
    en: ['This order is already closed.', 'Register another to hand over again.'],
  },
  PZ_TERM_PACK_UNSIGNED: {
    zh: ['词表没有签名，没有收下。', '请用 pingzhang moderate 的签名命令签名后再提交；现用的词表不变。'],
    en: ['The term pack is not signed and was not taken.', 'Sign it and send it again; the packs in use stay.'],
  },
  PZ_TERM_PACK_SIGNATURE: {
    zh: ['词表的签名不符，或者签名人不受信任。', '请取得完整的词表，并核对受信任的签名人；现用的词表不变。'],
    en: [
      'The signature of the term pack is wrong, or its signer is not trusted.',
      'Get the whole pack and check the trusted signers; the packs in use stay.',
    ],
  },
  PZ_TERM_PACK_INVALID: {
    zh: ['词表内容不合格：{where}。', '请改正后重新签名；现用的词表不变。'],
    en: ['The term pack is not valid: {where}.', 'Correct it and sign it again; the packs in use stay.'],
  },
});
