/**
 * What a sentence of a policy is about. Topics and their names as in the corpus CAPP-130 (Zhu et al., NeurIPS 2023
 * Datasets and Benchmarks), so that figures can be compared.
 */
export const POLICY_TOPICS = {
  collection: '数据收集',
  permission: '权限获取',
  sharing: '共享、委托、转让、公开（披露）',
  use: '使用',
  storage: '存储方式',
  security: '安全措施',
  minors: '特殊人群',
  rights: '数据、权限管理',
  contact: '联系方式',
  changes: '隐私政策的授权、修改与变更',
  cessation: '停止运营',
} as const;

export type PolicyTopic = keyof typeof POLICY_TOPICS;

export const POLICY_TOPIC_IDS = Object.keys(POLICY_TOPICS) as readonly PolicyTopic[];
