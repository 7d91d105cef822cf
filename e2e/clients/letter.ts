/** A letter that shows whether dots and octets above ASCII arrive as they were. */
export const LETTER = [
  'From: Carol <carol@client.example>',
  'To: Alice <alice@kitchen.example>',
  'Subject: dots',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: 8bit',
  '',
  '.',
  '..',
  '.hidden',
  'Привет, кухня!',
  '',
].join('\r\n');
