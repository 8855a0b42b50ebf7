import type { Sdk } from '../../model/index.ts';
import type { PolicyDocument, PolicyFacts } from '../policy/policy-facts.ts';

/**
 * Which of these SDKs a policy names: by a name, another name, the company that runs it, or its package. Names are looked
 * for in the whole text, since lists of SDKs come as tables, prose and pictures of tables.
 */
export function listedSdks(
  sdks: readonly Sdk[],
  policy: PolicyFacts,
  documents: readonly PolicyDocument[],
): Set<string> {
  const text = documents.map((document) => fold(document.text)).join('\n');
  const companies = policy.thirdParties.flatMap(({ company }) => (company === null ? [] : [fold(company)]));
  return new Set(sdks.filter((sdk) => isNamed(sdk, text, companies)).map(({ id }) => id));
}

function isNamed(sdk: Sdk, text: string, companies: readonly string[]): boolean {
  const names = [sdk.name.zh, sdk.name.en, ...(sdk.aliases ?? [])]
    .map(fold)
    .flatMap((name) => [name, name.replace(/(?:sdk|服务|广告|统计分析|支付)$/, '')]);
  if (names.some((name) => name.length >= (/[\u4e00-\u9fff]/.test(name) ? 2 : 4) && text.includes(name))) return true;
  if (sdk.classes?.some((prefix) => prefix.split('.').length > 2 && text.includes(prefix.toLowerCase()))) return true;
  // A company runs several SDKs: its name counts for one of them only in a list of third parties.
  return sdk.company !== undefined && companies.includes(fold(sdk.company));
}

/** Letters as one width and case, without spaces and signs that tables and brackets put between. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s+＋·・_-]+/g, '');
}
