import { errorCatalogue } from '@pingzhang/engine/model';
import type { Bilingual } from '@pingzhang/engine/model';

/** Every way reading or writing a file back can fail. Slots hold names, counts and limits, never content. */
export const readError = errorCatalogue({
  PZ_READ_NOT_FOUND: {
    zh: ['找不到 {name}。', '请检查路径；若文件在检查过程中被移走，请重新运行。'],
    en: ['{name} is not there.', 'Check the path; if it was moved during the run, run again.'],
  },
  PZ_READ_DENIED: {
    zh: ['没有读取 {name} 的权限。', '请以有读取权限的用户运行，或修改文件权限。'],
    en: ['{name} may not be read.', 'Run as a user who may read it, or change its permissions.'],
  },
  PZ_READ_NOT_A_FILE: {
    zh: ['{name} 不是普通文件。', '请给出文件，或用目录参数遍历其中的文件。'],
    en: ['{name} is not a regular file.', 'Name a file, or let the folder walk find the files in it.'],
  },
  PZ_READ_IO: {
    zh: ['读取 {name} 时系统报错（{code}）。', '请检查磁盘或网络盘后重试。'],
    en: ['The system failed to read {name} ({code}).', 'Check the disk or share and try again.'],
  },
  PZ_READ_LINK_CYCLE: {
    zh: ['{name} 是指向自身上级的循环链接。', '请删除该链接；其余文件不受影响。'],
    en: ['{name} is a link that leads back to a folder above it.', 'Remove the link; the other files are read.'],
  },
  PZ_READ_LINK_OUTSIDE: {
    zh: ['{name} 是指向所给目录之外的链接，未跟随。', '若确需检查，请直接给出目标路径。'],
    en: [
      '{name} is a link that leads out of the folder given; it was not followed.',
      'Name its target as a path of its own.',
    ],
  },
  PZ_READ_EMPTY: {
    zh: ['{name} 是空文件。', '若不应为空，请重新获取该文件。'],
    en: ['{name} is empty.', 'If it should not be, fetch it again.'],
  },
  PZ_READ_TOO_LARGE: {
    zh: ['{name} 超过了 {limit} 字节的上限。', '若可信任该文件，请提高上限后重试。'],
    en: ['{name} is beyond the limit of {limit} bytes.', 'If you trust it, raise the limit.'],
  },
  PZ_READ_TOKEN_TOO_LARGE: {
    zh: ['{name} 第 {line} 行起有一个超过 {limit} 字符的单元。', '文件可能已损坏；请检查该处的引号或括号。'],
    en: [
      '{name} holds one item of more than {limit} characters from line {line} on.',
      'It may be damaged: check quotes and brackets there.',
    ],
  },
  PZ_READ_UNKNOWN_FORMAT: {
    zh: ['无法从内容识别 {name} 的格式。', '请转换为支持的格式；支持的格式见 docs/zh/formats.md。'],
    en: ['The content of {name} is of no known format.', 'Convert it to one listed in docs/en/formats.md.'],
  },
  PZ_READ_UNKNOWN_ENCODING: {
    zh: ['{name} 的文字编码不是 UTF-8、UTF-16 或 GB18030/GBK。', '请另存为 UTF-8 后重试。'],
    en: ['{name} is text in none of UTF-8, UTF-16 and GB18030/GBK.', 'Save it as UTF-8.'],
  },
  PZ_READ_CORRUPT: {
    zh: ['{name} 已损坏：{detail}。', '请重新获取完整的文件。'],
    en: ['{name} is damaged: {detail}.', 'Fetch an intact copy.'],
  },
  PZ_READ_TRUNCATED: {
    zh: ['{name} 不完整，在中途结束。', '已读出的部分仍然有效；请重新获取完整的文件。'],
    en: ['{name} ends in the middle.', 'What could be read was read; fetch an intact copy.'],
  },
  PZ_READ_ENCRYPTED: {
    zh: ['{name} 已加密。', '请先解密（去除密码）后再检查。'],
    en: ['{name} is encrypted.', 'Remove the password first.'],
  },
  PZ_READ_COMPRESSION: {
    zh: ['{name} 使用了不支持的压缩方法（{method}）。', '请用普通的 zip（deflate）重新打包。'],
    en: [
      '{name} uses a compression method ({method}) that is not supported.',
      'Pack it again as an ordinary zip (deflate).',
    ],
  },
  PZ_READ_7Z: {
    zh: ['{name} 是 7z 压缩包，不直接读取。', '请先用 7z x 解压，再检查解压后的目录。'],
    en: ['{name} is a 7z archive, which is not read.', 'Unpack it with 7z x and check the folder.'],
  },
  PZ_READ_RAR: {
    zh: ['{name} 是 RAR 压缩包，不直接读取。', '请先用 unrar x 解压，再检查解压后的目录。'],
    en: ['{name} is a RAR archive, which is not read.', 'Unpack it with unrar x and check the folder.'],
  },
  PZ_READ_COMPRESSED: {
    zh: ['{name} 以 {method} 压缩，不直接读取。', '请先用 {tool} 解压，再检查解压后的文件。'],
    en: ['{name} is compressed with {method}, which is not read.', 'Unpack it with {tool} first.'],
  },
  PZ_READ_BOMB: {
    zh: ['{name} 的压缩比超过 {limit}，疑似压缩炸弹。', '若可信任该文件，请解压后再检查，或提高上限。'],
    en: [
      '{name} unpacks to more than {limit} times its size: it looks like a zip bomb.',
      'If you trust it, unpack it first or raise the limit.',
    ],
  },
  PZ_READ_TOO_DEEP: {
    zh: ['{name} 的嵌套超过 {limit} 层。', '请先解压外层，再检查里面的文件。'],
    en: ['{name} is nested more than {limit} deep.', 'Unpack the outer layers first.'],
  },
  PZ_READ_TOO_MANY: {
    zh: ['{name} 含有超过 {limit} 个文件。', '若可信任该文件，请解压后再检查，或提高上限。'],
    en: ['{name} holds more than {limit} files.', 'If you trust it, unpack it first or raise the limit.'],
  },
  PZ_READ_TOO_SLOW: {
    zh: ['读取 {name} 超过了 {limit} 毫秒的时限。', '请提高时限，或拆分文件。'],
    en: ['{name} took more than {limit} ms to read.', 'Raise the time limit or split the file.'],
  },
  PZ_READ_UNSAFE_NAME: {
    zh: ['{name} 中有指向包外的文件名，不能写回。', '请用可信的工具重新打包。'],
    en: [
      '{name} holds a member whose name leads out of the archive; it is not written back.',
      'Pack it again with a tool you trust.',
    ],
  },
  PZ_READ_NO_REWRITE: {
    zh: ['{name} 的格式（{format}）不能原样写回。', '请转换为可写回的格式；可写回的格式见 docs/zh/formats.md。'],
    en: [
      '{name} is of a format ({format}) that cannot be written back.',
      'Convert it to one marked so in docs/en/formats.md.',
    ],
  },
  PZ_READ_MEMBER_BLANKED: {
    zh: ['{name} 含有个人信息而其格式不能写回，副本中以空白代替。', '如需保留，请单独处理该对象后再插入。'],
    en: [
      '{name} holds personal information and cannot be written back; the copy holds a blank instead.',
      'To keep it, clean the object on its own and insert it again.',
    ],
  },
  PZ_READ_PDF_NO_TEXT: {
    zh: [
      '{name} 第 {pages} 页没有文字层，可能是扫描件。',
      '请安装文字识别组件（npm i tesseract.js @tesseract.js-data/chi_sim），或先做文字识别。',
    ],
    en: [
      '{name} has no text layer on page {pages}: it may be a scan.',
      'Install text recognition (npm i tesseract.js @tesseract.js-data/chi_sim) or recognise the text first.',
    ],
  },
  PZ_READ_PDF_LAYOUT: {
    zh: [
      '{name} 第 {page} 页的文字绘制方式无法逐字改写，未生成副本。',
      '请由原始文档重新导出 PDF，或打印为 PDF 后重试。',
    ],
    en: [
      '{name} draws the text of page {page} in a way that cannot be rewritten glyph by glyph; no copy was made.',
      'Export the PDF again from its source, or print it to a PDF, and retry.',
    ],
  },
  PZ_READ_OCR_MISSING: {
    zh: ['{name} 是图片，而文字识别组件没有安装。', '请运行 npm i tesseract.js @tesseract.js-data/chi_sim。'],
    en: [
      '{name} is a picture and the text recognition is not installed.',
      'Run npm i tesseract.js @tesseract.js-data/chi_sim.',
    ],
  },
  PZ_READ_LEGACY_OFFICE: {
    zh: [
      '{name} 是旧版二进制 Office 文档（{kind}），不直接读取。',
      '请用 Office、WPS 或 LibreOffice 另存为 docx 或 pptx。',
    ],
    en: [
      '{name} is a binary Office document of the old kind ({kind}), which is not read.',
      'Save it as docx or pptx with Office, WPS or LibreOffice.',
    ],
  },
  PZ_READ_DATABASE: {
    zh: ['无法读取数据库：{detail}。', '请检查连接字符串、账号权限与网络。'],
    en: ['The database could not be read: {detail}.', 'Check the connection string, the account and the network.'],
  },
  PZ_READ_FAILED: {
    zh: ['读取 {name} 时程序内部出错。', '请附上文件类型与版本号报告此问题。'],
    en: ['The reader failed inside on {name}.', 'Please report it with the kind of file and the version.'],
  },
});

/** The system's errors by what they mean for a reader; other errors become PZ_READ_FAILED. */
export function systemError(name: string | Bilingual, error: unknown) {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return readError('PZ_READ_NOT_FOUND', { name }, error);
  if (code === 'EACCES' || code === 'EPERM') return readError('PZ_READ_DENIED', { name }, error);
  if (code === 'EISDIR') return readError('PZ_READ_NOT_A_FILE', { name }, error);
  if (code === 'ELOOP') return readError('PZ_READ_LINK_CYCLE', { name }, error);
  const io = typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) && !code.startsWith('ERR_');
  return io ? readError('PZ_READ_IO', { name, code }, error) : readError('PZ_READ_FAILED', { name }, error);
}
