// Values that are nobody's data: what they imitate, or why they are invalid.
const pad = (value, size = 2) => String(value).padStart(size, '0');

export function traps(r, { phone, id, card, imei, hex, uuid, wrongCheck, surnames }) {
  return {
    order: () => [r.pick(['', 'DD', 'SO', 'TB']) + '20' + r.digits(16)],
    orderphone: () => [phone()],
    idlike: () => [id()],
    tracking: () => [r.pick(['SF1', 'YT7', 'JD00', 'ZTO']) + r.digits(12)],
    timestamp: () => ['17' + r.digits(11)],
    seconds: () => ['17' + r.digits(8)],
    datetime: () => [
      `2025${pad(r.int(1, 12))}${pad(r.int(1, 28))}${pad(r.int(0, 23))}${pad(r.int(0, 59))}${pad(r.int(0, 59))}`,
    ],
    version: () => [`${r.int(1, 12)}.${r.int(0, 20)}.${r.int(0, 30)}.${r.int(1, 99)}`],
    reserved: () => [r.pick(['127.0.0.1', '0.0.0.0', '255.255.255.0', '169.254.10.3', '192.0.2.15', '224.0.0.1'])],
    invalidid: () => [wrongCheck(id())],
    invalidcard: () => [wrongCheck(card())],
    invaliddate: () => ['110108199002301234'],
    badimei: () => [wrongCheck(imei())],
    maskedphone: () => [phone().replace(/^(\d{3})\d{4}/, '$1****')],
    maskedid: () => [id().replace(/^(\d{6})\d{8}/, '$1********')],
    maskedname: () => [r.pick(surnames) + r.pick(['*', '**', '某', '某某'])],
    maskedcard: () => [`6222 **** **** ${r.digits(4)}`],
    hotline: () => [
      r.pick(['400-820-8820', '95588', '95533', '12315', '400 810 8888', '800-830-3855', '10086', '12345']),
    ],
    uuid: () => [uuid()],
    md5: () => [hex(32)],
    isbn: () => [`978-7-${r.digits(3)}-${r.digits(5)}-${r.digits(1)}`],
    barcode: () => [`69${r.digits(11)}`],
    code: () => [r.digits(6)],
    money: () => [`${r.int(1, 99)},${r.digits(3)},${r.digits(3)}.00`],
    group: () => [r.int(1, 9) + r.digits(8)],
    samplephone: () => [r.pick(['13800138000', '13812345678', '13800000000'])],
    sampleid: () => ['110101199003070011'],
    samplename: () => [r.pick(['张三', '李四', '王五'])],
    org: () => [
      r.pick(['成都', '宁波', '昆山']) +
        r.pick(['远航', '天合', '金石']) +
        r.pick(['科技有限公司', '贸易有限公司', '中心小学', '人民医院', '农村商业银行']),
    ],
    word: () => [
      r.pick(['周全', '安康', '方便', '高兴', '平安', '万一', '马上', '黄金', '金额', '石油', '温馨', '时间']),
    ],
    date: () => [`2025年${r.int(1, 12)}月${r.int(1, 28)}日`],
    mac0: () => [r.pick(['ff:ff:ff:ff:ff:ff', '00:00:00:00:00:00'])],
    salutation: () => [r.pick(surnames) + r.pick(['先生', '女士', '老师', '经理', '医生'])],
    longdigits: () => [r.digits(8) + phone() + r.digits(6)],
  };
}
