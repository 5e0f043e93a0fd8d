import type { GatewayErrorCode, GatewayErrorTable, GatewayLanguage, GatewaySentence } from './gateway-errors.ts';

type Sentences = { readonly [C in GatewayErrorCode]: (data: GatewayErrorTable[C]) => GatewaySentence };

const en: Sentences = {
  CONFIG_INVALID: ({ name, value, expected }) => ({
    what: `${name} cannot be used.`,
    why: `It is "${value}"; expected ${expected}.`,
    todo: `Set ${name} to ${expected}, or unset it to take the default.`,
  }),
  DATABASE_UNREACHABLE: ({ where, reason }) => ({
    what: `No PostgreSQL answers at ${where}.`,
    why: `${reason}.`,
    todo: 'Start the server, or correct DATABASE_URL, or unset DATABASE_URL to use the embedded database.',
  }),
  DATABASE_REFUSED: ({ where, reason }) => ({
    what: `PostgreSQL at ${where} does not let the gateway in.`,
    why: `${reason}.`,
    todo: 'Correct user, password or database name in DATABASE_URL, or create the database and the user.',
  }),
  DATABASE_URL_MALFORMED: ({ problem }) => ({
    what: 'DATABASE_URL cannot be read.',
    why: `${problem}.`,
    todo: 'Write it as postgresql://USER:PASSWORD@HOST:PORT/DATABASE, or unset it to use the embedded database.',
  }),
  DATABASE_NEWER: ({ migrations }) => ({
    what: 'The database belongs to a newer version of the gateway.',
    why: `It holds migrations that this version does not know: ${migrations.join(', ')}.`,
    todo: 'Start the newer version, or use another database or data folder.',
  }),
  DATABASE_NOT_EMPTY: ({ table }) => ({
    what: 'The database is not empty. Nothing was loaded.',
    why: `Its table ${table} has rows, and what they say could differ from the dump.`,
    todo: 'Set THIDUA_DATA to a new folder, or DATABASE_URL to an empty database, and load again.',
  }),
  DATA_FOLDER_LOCKED: ({ folder, lockFile, pid, host, startedAt, sameHost }) => ({
    what: `The data folder ${folder} is in use.`,
    why: `Process ${pid} on ${host} has held it since ${startedAt}; two processes on one folder would destroy it.`,
    todo: sameHost
      ? 'Stop that process, or set THIDUA_DATA to another folder.'
      : `Stop the gateway on ${host}. If that machine or container is gone for good, delete ${lockFile}.`,
  }),
  DATA_FOLDER_FOREIGN: ({ folder, found }) => ({
    what: `The folder ${folder} is not a data folder of the gateway. Nothing in it was touched.`,
    why: `It is not empty (it holds "${found}") and has no thidua-data.json.`,
    todo: 'Set THIDUA_DATA to an empty or a new folder.',
  }),
  DATA_FOLDER_OTHER_VERSION: ({ folder, found, wanted, writtenBy }) => ({
    what: `The data folder ${folder} was written by another version. Nothing in it was touched.`,
    why: `It holds ${found}; this version reads ${wanted}.`,
    todo: [
      `To carry the data over: (1) in a copy of the version that wrote it (${writtenBy}) run`,
      '`npm run data -- dump FILE`; (2) set THIDUA_DATA to a new folder; (3) with this version run `npm run data -- load FILE`.',
      'To begin again with the seed data: set THIDUA_DATA to a new folder.',
    ].join('\n'),
  }),
  DATA_FOLDER_UNWRITABLE: ({ folder, reason }) => ({
    what: `The data folder ${folder} cannot be written.`,
    why: `${reason}.`,
    todo: 'Give this user the right to write there, free some disk space, or set THIDUA_DATA to another folder.',
  }),
  DATA_FOLDER_BROKEN: ({ folder, reason }) => ({
    what: `The database in ${folder} does not open.`,
    why: `${reason}.`,
    todo: 'Put a backup of the folder back, or set THIDUA_DATA to a new folder to begin again with the seed data.',
  }),
  DUMP_UNREADABLE: ({ reason }) => ({
    what: 'The dump cannot be read. Nothing was loaded.',
    why: `${reason}.`,
    todo: 'Make it again with `npm run data -- dump FILE` and load the whole file.',
  }),
  MIGRATION_EDITED: ({ migration }) => ({
    what: `The migration ${migration} was changed after it was applied.`,
    why: 'Its checksum differs from the one that the database recorded.',
    todo: 'Restore the file as it was and put the change into a new migration.',
  }),
  MIGRATION_FAILED: ({ migration, reason }) => ({
    what: `The migration ${migration} failed and was rolled back whole.`,
    why: `${reason}.`,
    todo: 'Correct the cause and start again; nothing of this migration is in the database.',
  }),
  MIGRATION_UNFINISHED: ({ migration }) => ({
    what: `The migration ${migration} was begun and never finished.`,
    why: 'Another tool recorded its start without its end.',
    todo: 'Mend the database, then mark the migration with `prisma migrate resolve` as applied or rolled back.',
  }),
  MIGRATIONS_MISSING: ({ folder }) => ({
    what: 'The migrations of the gateway were not found.',
    why: `There is no folder ${folder}.`,
    todo: 'Install the gateway again: the folder prisma/migrations belongs beside dist.',
  }),
  PORT_IN_USE: ({ host, port }) => ({
    what: `Port ${port} on ${host} is in use.`,
    why: 'Another program listens there, perhaps a gateway started before.',
    todo: `Stop that program, or choose another port: PORT=${port + 1} npm start.`,
  }),
  HOST_UNUSABLE: ({ host, port, reason }) => ({
    what: `The gateway cannot listen on ${host}:${port}.`,
    why: `${reason}.`,
    todo: 'Set HOST to an address of this machine (127.0.0.1, or 0.0.0.0 for all) and PORT to a number from 1024 to 65535.',
  }),
};

const vi: Sentences = {
  CONFIG_INVALID: ({ name, value, expected }) => ({
    what: `Không dùng được ${name}.`,
    why: `Giá trị đang là "${value}"; cần ${expected}.`,
    todo: `Đặt lại ${name}, hoặc bỏ đi để dùng giá trị mặc định.`,
  }),
  DATABASE_UNREACHABLE: ({ where, reason }) => ({
    what: `Không có PostgreSQL nào trả lời tại ${where}.`,
    why: `${reason}.`,
    todo: 'Khởi động máy chủ, hoặc sửa DATABASE_URL, hoặc bỏ DATABASE_URL để dùng cơ sở dữ liệu nhúng.',
  }),
  DATABASE_REFUSED: ({ where, reason }) => ({
    what: `PostgreSQL tại ${where} không cho cổng kết nối.`,
    why: `${reason}.`,
    todo: 'Sửa người dùng, mật khẩu hoặc tên cơ sở dữ liệu trong DATABASE_URL, hoặc tạo cơ sở dữ liệu và người dùng.',
  }),
  DATABASE_URL_MALFORMED: ({ problem }) => ({
    what: 'Không đọc được DATABASE_URL.',
    why: `${problem}.`,
    todo: 'Viết theo dạng postgresql://NGƯỜI_DÙNG:MẬT_KHẨU@MÁY:CỔNG/CƠ_SỞ_DỮ_LIỆU, hoặc bỏ đi để dùng cơ sở dữ liệu nhúng.',
  }),
  DATABASE_NEWER: ({ migrations }) => ({
    what: 'Cơ sở dữ liệu thuộc một phiên bản mới hơn.',
    why: `Nó có các bước chuyển đổi mà phiên bản này không biết: ${migrations.join(', ')}.`,
    todo: 'Chạy phiên bản mới hơn, hoặc dùng cơ sở dữ liệu hay thư mục dữ liệu khác.',
  }),
  DATABASE_NOT_EMPTY: ({ table }) => ({
    what: 'Cơ sở dữ liệu không trống. Chưa nạp gì.',
    why: `Bảng ${table} đã có dữ liệu, có thể khác với bản kết xuất.`,
    todo: 'Đặt THIDUA_DATA sang thư mục mới, hoặc DATABASE_URL sang một cơ sở dữ liệu trống, rồi nạp lại.',
  }),
  DATA_FOLDER_LOCKED: ({ folder, lockFile, pid, host, startedAt, sameHost }) => ({
    what: `Thư mục dữ liệu ${folder} đang được dùng.`,
    why: `Tiến trình ${pid} trên ${host} giữ nó từ ${startedAt}; hai tiến trình trên một thư mục sẽ làm hỏng dữ liệu.`,
    todo: sameHost
      ? 'Dừng tiến trình đó, hoặc đặt THIDUA_DATA sang thư mục khác.'
      : `Dừng cổng trên ${host}. Nếu máy hay container đó không còn nữa, hãy xoá ${lockFile}.`,
  }),
  DATA_FOLDER_FOREIGN: ({ folder, found }) => ({
    what: `Thư mục ${folder} không phải thư mục dữ liệu của cổng. Không có gì trong đó bị thay đổi.`,
    why: `Nó không trống (có "${found}") và không có thidua-data.json.`,
    todo: 'Đặt THIDUA_DATA sang một thư mục trống hoặc chưa có.',
  }),
  DATA_FOLDER_OTHER_VERSION: ({ folder, found, wanted, writtenBy }) => ({
    what: `Thư mục dữ liệu ${folder} do phiên bản khác ghi. Không có gì trong đó bị thay đổi.`,
    why: `Nó chứa ${found}; phiên bản này đọc ${wanted}.`,
    todo: [
      `Để chuyển dữ liệu sang: (1) ở một bản sao của phiên bản đã ghi (${writtenBy}) chạy`,
      '`npm run data -- dump TỆP`; (2) đặt THIDUA_DATA sang thư mục mới; (3) với phiên bản này chạy `npm run data -- load TỆP`.',
      'Để bắt đầu lại với dữ liệu mẫu: đặt THIDUA_DATA sang thư mục mới.',
    ].join('\n'),
  }),
  DATA_FOLDER_UNWRITABLE: ({ folder, reason }) => ({
    what: `Không ghi được vào thư mục dữ liệu ${folder}.`,
    why: `${reason}.`,
    todo: 'Cấp quyền ghi cho người dùng này, giải phóng đĩa, hoặc đặt THIDUA_DATA sang thư mục khác.',
  }),
  DATA_FOLDER_BROKEN: ({ folder, reason }) => ({
    what: `Cơ sở dữ liệu trong ${folder} không mở được.`,
    why: `${reason}.`,
    todo: 'Đặt lại một bản sao lưu của thư mục, hoặc đặt THIDUA_DATA sang thư mục mới để bắt đầu lại với dữ liệu mẫu.',
  }),
  DUMP_UNREADABLE: ({ reason }) => ({
    what: 'Không đọc được bản kết xuất. Chưa nạp gì.',
    why: `${reason}.`,
    todo: 'Kết xuất lại bằng `npm run data -- dump TỆP` và nạp toàn bộ tệp đó.',
  }),
  MIGRATION_EDITED: ({ migration }) => ({
    what: `Bước chuyển đổi ${migration} đã bị sửa sau khi áp dụng.`,
    why: 'Mã kiểm của nó khác với mã mà cơ sở dữ liệu đã ghi.',
    todo: 'Trả tệp về như cũ và đưa thay đổi vào một bước chuyển đổi mới.',
  }),
  MIGRATION_FAILED: ({ migration, reason }) => ({
    what: `Bước chuyển đổi ${migration} thất bại và đã được hoàn lại toàn bộ.`,
    why: `${reason}.`,
    todo: 'Sửa nguyên nhân rồi chạy lại; chưa có gì của bước này nằm trong cơ sở dữ liệu.',
  }),
  MIGRATION_UNFINISHED: ({ migration }) => ({
    what: `Bước chuyển đổi ${migration} đã bắt đầu mà không kết thúc.`,
    why: 'Một công cụ khác ghi lúc bắt đầu mà không ghi lúc kết thúc.',
    todo: 'Sửa cơ sở dữ liệu, rồi dùng `prisma migrate resolve` đánh dấu bước này là đã áp dụng hoặc đã hoàn lại.',
  }),
  MIGRATIONS_MISSING: ({ folder }) => ({
    what: 'Không tìm thấy các bước chuyển đổi của cổng.',
    why: `Không có thư mục ${folder}.`,
    todo: 'Cài lại cổng: thư mục prisma/migrations phải nằm cạnh dist.',
  }),
  PORT_IN_USE: ({ host, port }) => ({
    what: `Cổng mạng ${port} trên ${host} đang được dùng.`,
    why: 'Một chương trình khác đang nghe ở đó, có thể là lần chạy trước.',
    todo: `Dừng chương trình đó, hoặc chọn cổng khác: PORT=${port + 1} npm start.`,
  }),
  HOST_UNUSABLE: ({ host, port, reason }) => ({
    what: `Không nghe được trên ${host}:${port}.`,
    why: `${reason}.`,
    todo: 'Đặt HOST là một địa chỉ của máy này (127.0.0.1, hoặc 0.0.0.0 cho mọi địa chỉ) và PORT từ 1024 đến 65535.',
  }),
};

/** The sentences of every {@link GatewayErrorCode}; the compiler lists a missing one. */
export const gatewaySentences: { readonly [L in GatewayLanguage]: Sentences } = { vi, en };
