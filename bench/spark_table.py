"""A table of fabricated people, the same for the same seed: id, name, mobile, resident number, remark."""

import os
import random

import pyarrow as pa
import pyarrow.parquet as pq

COLUMNS = ["姓名", "手机号", "身份证号", "备注"]
SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林"
GIVEN = ["伟", "芳", "秀英", "志强", "晓梅", "建国", "雨桐", "子涵", "海燕", "国华"]
PLACES = ["110105", "310115", "440306", "330106", "510107", "420106"]
WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
REMARKS = [
    "会议讨论了下一阶段的工作安排，要求各部门按时提交材料。",
    "包裹放在门卫处，请尽快来取。",
    "已完成",
    "客户要求周末送货",
    "发票随货寄出，数量以清单为准。",
    "待付款",
]


def _mobile(draw):
    return draw.choice(("138", "159", "186", "177", "139", "150")) + f"{draw.randrange(10**8):08d}"


def _resident(draw):
    body = f"{draw.choice(PLACES)}{draw.randrange(1950, 2005)}{draw.randrange(1, 13):02d}{draw.randrange(1, 29):02d}{draw.randrange(1000):03d}"
    return body + "10X98765432"[sum(int(digit) * weight for digit, weight in zip(body, WEIGHTS)) % 11]


def _remark(draw):
    roll = draw.random()
    if roll < 0.05:
        return None
    text = draw.choice(REMARKS)
    if roll < 0.15:
        return text + f"联系电话{_mobile(draw)}"
    if roll < 0.2:
        return text + f"邮箱 u{draw.randrange(10**5)}@post.example.cn"
    return text


def _part(first, rows):
    draw = random.Random(first)
    people = [
        (
            draw.choice(SURNAMES) + draw.choice(GIVEN),
            _mobile(draw),
            _resident(draw) if draw.random() < 0.95 else None,
            _remark(draw),
        )
        for _ in range(rows)
    ]
    columns = [pa.array(range(first, first + rows), pa.int64()), *(pa.array(each, pa.string()) for each in zip(*people))]
    return pa.table(columns, names=["id", *COLUMNS])


def write_table(folder, rows, parts):
    """`parts` Parquet files with `rows` rows in all."""
    os.makedirs(folder, exist_ok=True)
    for part in range(parts):
        first, end = rows * part // parts, rows * (part + 1) // parts
        pq.write_table(_part(first, end - first), os.path.join(folder, f"part-{part:03d}.parquet"))
