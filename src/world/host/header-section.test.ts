import { expect, it } from 'vitest';
import { bytesOf, octetsOf } from '#encoding/octets.ts';
import { withoutReturnPath } from './header-section.ts';

const without = (text: string): string => octetsOf(withoutReturnPath(bytesOf(text)));

it.each([
  ['Return-Path: <a@b.example>\r\nSubject: x\r\n\r\ntext\r\n', 'Subject: x\r\n\r\ntext\r\n'],
  ['Subject: x\r\nRETURN-PATH : <>\r\n folded\r\nTo: y\r\n\r\n', 'Subject: x\r\nTo: y\r\n\r\n'],
  ['Return-Path: <>\r\nReturn-Path: <>\r\n\r\ntext', '\r\ntext'],
])('takes Return-Path out of the header section of %j', (before, after) => {
  expect(without(before)).toBe(after);
});

it.each([
  '',
  'text without a header\r\nReturn-Path: <>\r\n',
  'Subject: x\r\n\r\nReturn-Path: <>\r\n',
  'X-Return-Path: <>\r\n\r\n',
])('leaves %j as it is', (text) => {
  const content = bytesOf(text);
  expect(withoutReturnPath(content)).toBe(content);
});
