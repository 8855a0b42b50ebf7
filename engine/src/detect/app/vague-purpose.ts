/** Left by a template, or nothing at all. */
const EMPTY = /^(?:.{0,3}|\$\(?[A-Z_]+\)?|New item|description|reason|TODO|test|测试|xxx+)$/iu;
/** The permission's own name, or the app's need as such. */
const OF_ITSELF =
  /^(?:(?:本|该|此)?(?:应用|App|程序|软件|我们)?(?:需要|请求|申请|使用|想要?|希望)?(?:您的?(?:同意|允许|授权)?)?[,，]?(?:才能)?(?:访问|使用|获取|打开|开启|读取|允许)?(?:您的|你的)?[\u4e00-\u9fffA-Za-z]{0,6}(?:权限|相机|摄像头|麦克风|相册|照片|位置|定位|通讯录|日历|蓝牙)(?:权限|信息|数据)?|.*需要.{0,8}权限)$/iu;
const OF_ITSELF_ENGLISH =
  /^(?:(?:this|the) app|we|[\w ]{0,20})?\s*(?:needs?|requires?|wants?|would like|requests?|uses?)(?: to)?(?: have| get)?(?: access(?: to)?| use)?(?: your| the)?\s*[\w -]{0,24}(?: access| permissions?)?$/i;
/** Any app could say it of anything. */
const OF_ANYTHING =
  /^(?:(?:为了?|用于|以便)?(?:向?您?)?(?:提供|带来|获得|享受)?(?:更好|更优质|优质|更完善|良好)的?(?:地)?(?:为您)?(?:提供)?(?:的)?(?:服务|体验|使用体验|用户体验|产品)|(?:为了?|用于|以)?(?:提升|改善|优化|增强)(?:您的)?(?:用户|使用|产品|应用)?(?:体验|服务|服务质量|功能)|(?:应用|App|程序|功能)?(?:正常)?(?:运行|使用)?(?:需要|所需|必需|必要))$/iu;
const ENGLISH_OF_ANYTHING =
  /^(?:(?:for|to (?:provide|give|offer)(?: you)?(?: with)?)\s*)?(?:an? )?better (?:service|experience|user experience)s?$|^to improve (?:the |your |our )?(?:service|user )?(?:experience|services?)$|^(?:required|necessary|needed)(?: by the app)?$/i;

/** Whether a purpose told to the user tells none (认定方法 二.3: 目的不明确、难以理解): empty, the permission's name, or a phrase of no content. */
export function isVaguePurpose(text: string): boolean {
  const said = text
    .normalize('NFKC')
    .trim()
    .replace(/[。.!！;；]+$/u, '');
  if (said.length > 60) return false;
  return [EMPTY, OF_ITSELF, OF_ITSELF_ENGLISH, OF_ANYTHING, ENGLISH_OF_ANYTHING].some((pattern) => pattern.test(said));
}
