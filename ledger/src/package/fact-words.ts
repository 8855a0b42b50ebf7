import type { Proven } from '@pingzhang/engine/prove';

const seconds = (time: number | null): string => (time === null ? '' : ` ${new Date(time * 1000).toISOString()}`);

/** What is proven, as a sentence; the page and the program say it alike. */
export function factZh(fact: Proven): string {
  switch (fact.what) {
    case 'entry':
      return `第 ${fact.index} 条（${fact.action}）原样在日志 ${fact.origin} 共 ${fact.size} 条之中`;
    case 'signed':
      return `检查点由 ${fact.by} 签名`;
    case 'witnessed':
      return `见证人 ${fact.by} 见到的是同一份日志${seconds(fact.time)}`;
    case 'handover':
      return `日志密钥交接至 ${fact.to}，新旧密钥均已签署`;
    case 'payload':
      return `${fact.file} 正是第 ${fact.index} 条所承诺的内容`;
    case 'material':
      return `材料 ${fact.file}${fact.sealed ? '（加密）' : ''} 与取证记录一致：SHA-256 ${fact.sha256}`;
    case 'manifest':
      return `清单由 ${fact.by} 签名`;
    case 'timestamp':
      return `${fact.by} 于 ${new Date(fact.time).toISOString()} 见到该检查点`;
  }
}

/** The same in English. */
export function factEn(fact: Proven): string {
  switch (fact.what) {
    case 'entry':
      return `Entry ${fact.index} (${fact.action}) stands unchanged among the ${fact.size} of ${fact.origin}`;
    case 'signed':
      return `The checkpoint is signed by ${fact.by}`;
    case 'witnessed':
      return `Witness ${fact.by} has seen the same log${seconds(fact.time)}`;
    case 'handover':
      return `The log's keys were handed over to ${fact.to}; old and new signed`;
    case 'payload':
      return `${fact.file} is what entry ${fact.index} committed to`;
    case 'material':
      return `Material ${fact.file}${fact.sealed ? ' (sealed)' : ''} is as captured: SHA-256 ${fact.sha256}`;
    case 'manifest':
      return `The list of contents is signed by ${fact.by}`;
    case 'timestamp':
      return `${fact.by} saw the checkpoint at ${new Date(fact.time).toISOString()}`;
  }
}
