import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detect } from '../detect.ts';

const NAMES = new Set(['NAME'] as const);

/** 【】 marks who is to be found by rules alone, ⏎ a line's end. */
const FOUND = `
经营者：【豆喜旺】，电话
户主【綦国栋】，全家三口
医师：【商鹤年】
主治医师：【柳玉年】，随诊
录用通知：【晏殊然】女士，恭喜您
致【冒大伟】先生：您好
家长您好，【万里】同学今天没来
用户：免贵姓乐，【乐明珠】，那个字念yuè
唱票：【车厘】68票，【包大仁】55票
捐款：【戴宗仁】伍仟，【戴宗义】叁仟
【鄢文】的爸爸说饭凉
【吴青禾】的奶奶来接
同桌【石磊】，电话13598761234
其母【都彩凤】，在家务农
婚生女【於小米】，随原告生活
老板娘【方晓云】，店搬了
同行人【杜若飞】，同住
我家【钱多多】明天请假
用户【司空见】登录失败
兹证明【叶赫那拉·璟】系我校学生
申报人【Nguyen Thi Lan】，越南籍
全名【刘小芍】，别喊错
还没交表的：【卞思齐】 【陆嘉树】 【欧阳朵朵】
缺席名单：【汪洋】、【高兴】、【江海潮】、【李海燕】
出席：【李海燕】、【张卫平】、【关山月】
到场：【李海燕】、【张卫平】、【王建国】三人
获奖者：【孙晓明】、【吴金山】、【万里】、【周文静】
姓名,手机⏎【苏打】,18594450530⏎【高兴】,18594450531
台湾居民【范姜妤婷】，台胞证号06368846
患者【滕桂香】，女，66岁
`;

const NOT_FOUND = `
张冠李戴、朱门酒肉、秦晋之好、江郎才尽
白芷、当归、陈皮，老中医说熬出来苦
同学：高兴、难过、平静、紧张都是情绪
成员单位：安徽、江西、湖南、湖北
父亲和朋友，都来了
队长和指挥，各有分工
客户来修车,说车停在路边
高年级同学先走
各位同学请注意
高中同学聚会
年轻女士，请往这边
安徽同学会
商品：高露洁68支
女儿代接，已登记
护士代班，明天回来
方便的妈妈包
马上的父亲节
the sample John Doe is fiction
Jane Doe, phone 555-0100
姓王，王婆卖瓜的王
`;

const namesIn = (text: string): string[] =>
  detect(text, { types: NAMES }).map(({ start, end }) => text.slice(start, end));
const lines = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.replaceAll('⏎', '\n'));

test('labels, kin, votes, lists and columns tell who is a person', () => {
  assert.deepEqual(
    lines(FOUND).flatMap((marked) => {
      const wanted = Array.from(marked.matchAll(/【([^】]*)】/g), (m) => m[1]!);
      const got = namesIn(marked.replace(/[【】]/g, ''));
      return JSON.stringify(got) === JSON.stringify(wanted) ? [] : [{ wanted, got }];
    }),
    [],
  );
});

test('words that only look like people stay words', () => {
  assert.deepEqual(
    lines(NOT_FOUND).flatMap((text) => namesIn(text).map((got) => ({ text, got }))),
    [],
  );
});
