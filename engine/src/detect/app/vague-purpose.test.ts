import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isVaguePurpose } from './vague-purpose.ts';

test('a purpose is vague when it is empty, names the permission, or could be said of anything', () => {
  for (const text of [
    '',
    ' ',
    '$(PRODUCT_NAME)',
    'New item',
    '需要相机权限',
    'App需要您的同意，才能访问相册',
    '使用您的位置',
    '应用需要使用麦克风权限。',
    '为了更好的服务',
    '提升用户体验',
    '为您提供更好的服务',
    'This app needs access to your camera.',
    'To improve your experience',
    'required',
  ])
    assert.ok(isVaguePurpose(text), text);
});

test('a purpose with a content is none', () => {
  for (const text of [
    '用于扫描票据并识别金额',
    '在您设定的地点提醒记账',
    '需要相机权限以扫描二维码登录',
    '需要您的同意，才能访问相册，用于更换头像',
    '用于保存您编辑的图片到相册',
    'Used to scan receipts and fill in their amount',
    'We use your location to show shops nearby',
    '我们将使用您的麦克风录制语音消息',
  ])
    assert.ok(!isVaguePurpose(text), text);
});
