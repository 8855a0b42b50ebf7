import { messages } from '../../terminal/messages.ts';

export const moderateMessages = messages({
  en: {
    description: 'judge posts for trade in personal information: {"id","channel","text"} lines in, decisions out',
    ndjson: 'read and write one post a line (the only form); changed packs are taken up while it runs',
    pack: 'a signed pack of your own terms beside ours; repeatable',
    packKey: 'verifier key of the packs, or a file of keys; repeatable',
    reviewFrom: 'score from which a post goes to a reviewer, 0.01 to 0.99, instead of the built-in one',
    signPack: 'check a pack (YAML, as law/trade/terms.yaml), sign it with --key and write it to --out',
    newPackKey: 'make a key pair of this name: the secret into the file --key, the verifier key to standard output',
    key: 'file of the signing key',
    out: 'where the signed pack goes',
    done: (posts: number, block: number, review: number) =>
      `${posts} posts: ${block} to block, ${review} to review, ${posts - block - review} pass\n`,
    kept: 'The pack in use stays as it was.\n',
  },
  zh: {
    description: '判断帖子是否买卖个人信息：逐行读入 {"id","channel","text"}，逐行给出结论',
    ndjson: '逐行读写（唯一形式）；运行中词表有变会自动换用',
    pack: '与内置词表一并使用的自有词表（须已签名），可重复',
    packKey: '词表的验证公钥，或存有公钥的文件，可重复',
    reviewFrom: '从此分数起送人工审核（0.01 至 0.99），不用内置阈值',
    signPack: '检查词表（YAML，同 law/trade/terms.yaml），用 --key 签名，写入 --out',
    newPackKey: '以此名称生成一对密钥：私钥存入 --key 文件，公钥写到标准输出',
    key: '签名私钥文件',
    out: '已签名词表的去处',
    done: (posts: number, block: number, review: number) =>
      `共 ${posts} 条：拦截 ${block}，送审 ${review}，放行 ${posts - block - review}\n`,
    kept: '仍使用原有词表。\n',
  },
});
