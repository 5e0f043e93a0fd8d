import { expect, test } from 'vitest';
import { GatewayError, gatewayErrorLines, gatewaySentences, isGatewayError } from './gateway-errors.ts';

test('an error is three plain lines in either language', () => {
  const error = new GatewayError('PORT_IN_USE', { host: '127.0.0.1', port: 4000 });
  expect(gatewayErrorLines(error, 'en')).toEqual([
    'PORT_IN_USE: Port 4000 on 127.0.0.1 is in use.',
    '  Why: Another program listens there, perhaps a gateway started before.',
    '  What to do: Stop that program, or choose another port: PORT=4001 npm start.',
  ]);
  expect(gatewayErrorLines(error, 'vi')).toEqual([
    'PORT_IN_USE: Cổng mạng 4000 trên 127.0.0.1 đang được dùng.',
    '  Vì sao: Một chương trình khác đang nghe ở đó, có thể là lần chạy trước.',
    '  Cách xử lý: Dừng chương trình đó, hoặc chọn cổng khác: PORT=4001 npm start.',
  ]);
});

test('an error is known by its code', () => {
  const error = new GatewayError('DUMP_UNREADABLE', { reason: 'why' });
  expect(isGatewayError(error, 'DUMP_UNREADABLE')).toBe(true);
  expect(isGatewayError(error, 'PORT_IN_USE')).toBe(false);
  expect(isGatewayError(new Error('DUMP_UNREADABLE'))).toBe(false);
});

test('both languages speak of the same errors', () => {
  expect(Object.keys(gatewaySentences.vi)).toEqual(Object.keys(gatewaySentences.en));
});
