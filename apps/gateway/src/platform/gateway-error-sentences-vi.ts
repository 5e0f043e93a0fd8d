import type { GatewaySentences } from './gateway-errors.ts';

/** What, why and what to do, in Vietnamese. */
export const vi: GatewaySentences = {
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
  ISSUER_MISSING: () => ({
    what: 'Chạy chính thức (production) thì phải có nơi cấp mã truy cập OpenID Connect.',
    why: 'THIDUA_ENV hoặc NODE_ENV là production mà chưa đặt THIDUA_ISSUER; nơi cấp mã cho người dùng thử chỉ có khi không phải production.',
    todo: 'Đặt THIDUA_ISSUER là địa chỉ nơi cấp mã và THIDUA_AUDIENCE là tên mà mã dùng để gọi cổng này. Nếu chỉ dùng thử, đừng đặt THIDUA_ENV hay NODE_ENV là production.',
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
  MIGRATIONS_PENDING: ({ migrations }) => ({
    what: 'Cơ sở dữ liệu cũ hơn phiên bản này của cổng.',
    why: `THIDUA_MIGRATE đang là off, và các bước chuyển đổi sau chưa được áp dụng: ${migrations.join(', ')}.`,
    todo: 'Chạy `npm run data -- migrate` một lần, hoặc khởi động với THIDUA_MIGRATE=auto.',
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
