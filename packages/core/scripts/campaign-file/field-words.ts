/** What a field is called and what it holds, in both languages. */
export interface FieldWords {
  readonly vi: readonly [title: string, text: string];
  readonly en: readonly [title: string, text: string];
}

/**
 * Words for the fields of campaign files, for the JSON Schema and the reference pages. The most special entry is used:
 * `campaign.launchers.post`, then `launchers.post`, then `post`.
 */
export const fieldWords: Readonly<Record<string, FieldWords>> = {
  // head
  format: {
    vi: ['Định dạng', 'Tên và phiên bản của định dạng.'],
    en: ['Format', 'Name and version of the format.'],
  },
  namespace: {
    vi: ['Bộ dữ liệu', 'Phần đầu của mọi khóa trong tệp; chọn một lần, không đổi.'],
    en: ['Namespace', 'First part of every key of the file; chosen once, never changed.'],
  },
  'campaignFile.title': {
    vi: ['Tên tệp', 'Tệp này nói về phong trào nào, ở đâu, năm nào.'],
    en: ['Title', 'Which campaign, where and when the file is about.'],
  },
  requires: {
    vi: ['Cần nạp trước', 'Các bộ dữ liệu mà tệp này dẫn chiếu đến, phải được nạp trước.'],
    en: ['Requires', 'Namespaces that the file refers to; they must be loaded before.'],
  },
  codesOn: {
    vi: ['Ngày đọc mã', 'Ngày dùng để đọc các mã đơn vị hành chính không ghi ngày riêng.'],
    en: ['Codes on', 'Day on which unit codes without a day of their own are read.'],
  },
  numbers: {
    vi: ['Cách ghi số', 'Cách ghi số thập phân duy nhất được dùng trong tệp.'],
    en: ['Numbers', 'The one declared way of writing decimals in the file.'],
  },
  decimal: {
    vi: ['Dấu thập phân', 'Luôn là dấu chấm; không có dấu phân cách hàng nghìn.'],
    en: ['Decimal sign', 'Always a point; no separator of thousands.'],
  },
  // lists
  'campaignFile.organizations': {
    vi: ['Cơ quan, tổ chức', 'Cơ quan, tổ chức được nhắc đến trong tệp.'],
    en: ['Organisations', 'Organisations that the file speaks of.'],
  },
  'campaignFile.unitGroups': {
    vi: ['Nhóm đơn vị', 'Nhóm đơn vị hành chính mà chỉ tiêu nói đến, như “các huyện nghèo”.'],
    en: ['Unit groups', 'Groups of units that targets speak of, such as “the poor districts”.'],
  },
  'campaignFile.emulationGroups': {
    vi: ['Cụm, khối thi đua', 'Cụm, khối thi đua và từng năm hoạt động.'],
    en: ['Clusters and blocs', 'Emulation clusters and blocs with their seasons.'],
  },
  'campaignFile.documents': {
    vi: ['Văn bản', 'Văn bản, bài báo, bài phát biểu làm nguồn.'],
    en: ['Documents', 'Documents, press pages and speeches that are sources.'],
  },
  'campaignFile.movements': {
    vi: ['Phong trào thi đua', 'Phong trào kéo dài nhiều năm.'],
    en: ['Movements', 'Emulation movements that live for years.'],
  },
  'campaignFile.campaigns': {
    vi: ['Đợt phát động', 'Phong trào thi đua của một năm hoặc một dịp.'],
    en: ['Campaigns', 'Emulation campaigns of one year or occasion.'],
  },
  'campaignFile.plans': {
    vi: ['Kế hoạch, chương trình', 'Kế hoạch, chương trình, đề án, nghị quyết chuyên đề.'],
    en: ['Plans', 'Plans, programmes, schemes and thematic resolutions.'],
  },
  'campaignFile.links': {
    vi: ['Quan hệ giữa các phong trào', 'Phong trào nào đứng dưới phong trào, kế hoạch nào.'],
    en: ['Links', 'What stands under which campaign, movement or plan.'],
  },
  'campaignFile.events': {
    vi: ['Hội nghị, buổi lễ', 'Hội nghị, lễ phát động, tổng kết, trao tặng, giao lưu.'],
    en: ['Events', 'Meetings and ceremonies: launch, review, award, exchange.'],
  },
  'campaignFile.indicators': {
    vi: ['Chỉ tiêu thống kê', 'Đại lượng được đo; nhiều tỉnh dùng chung thì đặt ở bộ dữ liệu chung.'],
    en: ['Indicators', 'What is measured; shared ones belong in a shared namespace.'],
  },
  'campaignFile.projects': {
    vi: ['Công trình, dự án', 'Công trình, dự án, mốc tiến độ và tiến độ thực hiện.'],
    en: ['Projects', 'Projects with their milestones and progress.'],
  },
  'campaignFile.targets': {
    vi: ['Chỉ tiêu thi đua', 'Điều đã hứa, kèm chữ in trong văn bản.'],
    en: ['Targets', 'What was promised, with the printed words.'],
  },
  'campaignFile.observations': {
    vi: ['Số liệu', 'Kết quả đã công bố; không sửa, chỉ thêm số liệu thay thế.'],
    en: ['Observations', 'Published results; never changed, only superseded.'],
  },
  'campaignFile.judgements': {
    vi: ['Đánh giá', 'Điều người có thẩm quyền đã ký về chỉ tiêu định tính.'],
    en: ['Judgements', 'What a person signed about a qualitative target.'],
  },
  'campaignFile.duties': {
    vi: ['Nhiệm vụ', 'Việc văn bản giao: báo cáo, sơ kết, kiểm tra, tuyên truyền.'],
    en: ['Duties', 'What the document obliges to: reports, reviews, inspection, publicity.'],
  },
  'campaignFile.provincialTitles': {
    vi: ['Danh hiệu của tỉnh', 'Danh hiệu tỉnh tự quy định.'],
    en: ['Provincial titles', 'Titles that a province gives by its own rule.'],
  },
  'campaignFile.presentations': {
    vi: ['Trao tặng', 'Việc trao tặng tại một buổi lễ.'],
    en: ['Presentations', 'Handing over of awards at an event.'],
  },
  'campaignFile.statements': {
    vi: ['Câu chữ', 'Từng ý của văn bản, chữ in và đối tượng dữ liệu mang ý đó.'],
    en: ['Statements', 'Each statement of a document, its words and what carries it.'],
  },
  // common
  key: {
    vi: [
      'Khóa',
      'Tên riêng trong tệp: chữ thường không dấu, chữ số, “-” và “.”. Không đặt theo số văn bản hay ngày có thể biết sau.',
    ],
    en: [
      'Key',
      'Name inside the file: lower-case ASCII, digits, hyphen, dot. Not made from a number or date that may be found later.',
    ],
  },
  name: { vi: ['Tên', 'Tên như in trong văn bản.'], en: ['Name', 'Name as printed.'] },
  note: { vi: ['Ghi chú', 'Ghi chú của người lập tệp.'], en: ['Note', 'Note by the editor of the file.'] },
  source: {
    vi: ['Nguồn', 'Nguồn riêng, ngoài các câu chữ mà đối tượng mang.'],
    en: ['Source', 'Sources beside the statements that the entity carries.'],
  },
  document: { vi: ['Văn bản', 'Khóa của văn bản.'], en: ['Document', 'Key of the document.'] },
  clause: {
    vi: ['Mục', 'Nhãn mục, điểm như in trong văn bản.'],
    en: ['Clause', 'Label of the clause as printed.'],
  },
  words: {
    vi: ['Chữ in', 'Nguyên văn như in, kể cả lỗi in.'],
    en: ['Words', 'The words as printed, misprints included.'],
  },
  kind: { vi: ['Loại', 'Một trong các giá trị cho phép.'], en: ['Kind', 'One of the allowed values.'] },
  unit: {
    vi: ['Đơn vị hành chính', 'Mã đơn vị, đọc vào ngày `codesOn`; hoặc { code, on }.'],
    en: ['Unit', 'Code of the unit, read on `codesOn`; or { code, on }.'],
  },
  code: { vi: ['Mã', 'Mã đơn vị hành chính, trong dấu ngoặc kép.'], en: ['Code', 'Code of the unit, quoted.'] },
  'unit.on': { vi: ['Vào ngày', 'Ngày dùng để đọc mã.'], en: ['On', 'Day on which the code is read.'] },
  from: {
    vi: ['Từ', 'Năm, tháng hoặc ngày đầu tiên.'],
    en: ['From', 'First year, month or day.'],
  },
  until: {
    vi: ['Đến', 'Năm, tháng hoặc ngày cuối cùng; bỏ trống khi không biết.'],
    en: ['Until', 'Last year, month or day; left out when not known.'],
  },
  'organization.until': {
    vi: ['Chấm dứt', 'Thời điểm đầu tiên không còn tồn tại.'],
    en: ['Until', 'First date on which it no longer exists.'],
  },
  'members.until': {
    vi: ['Chấm dứt', 'Thời điểm đầu tiên không còn là thành viên.'],
    en: ['Until', 'First date on which it is no longer a member.'],
  },
  on: { vi: ['Thời điểm', 'Năm, tháng hoặc ngày.'], en: ['On', 'Year, month or day.'] },
  period: {
    vi: ['Kỳ', '2024, 2024-Q3, 2024-H1, 2024-9M, 2024-03, 2021-2025.'],
    en: ['Period', '2024, 2024-Q3, 2024-H1, 2024-9M, 2024-03, 2021-2025.'],
  },
  scope: {
    vi: ['Phạm vi', 'Một đơn vị { unit } hoặc một nhóm đơn vị { group }.'],
    en: ['Scope', 'A unit { unit } or a group of units { group }.'],
  },
  group: { vi: ['Nhóm đơn vị', 'Khóa của nhóm đơn vị.'], en: ['Group', 'Key of the unit group.'] },
  indicator: {
    vi: ['Chỉ tiêu thống kê', 'Khóa của chỉ tiêu thống kê.'],
    en: ['Indicator', 'Key of the indicator.'],
  },
  target: { vi: ['Chỉ tiêu thi đua', 'Khóa của chỉ tiêu thi đua.'], en: ['Target', 'Key of the target.'] },
  organization: {
    vi: ['Cơ quan, tổ chức', 'Khóa của cơ quan, tổ chức.'],
    en: ['Organisation', 'Key of the organisation.'],
  },
  event: { vi: ['Hội nghị, buổi lễ', 'Khóa của hội nghị, buổi lễ.'], en: ['Event', 'Key of the event.'] },
  'campaign.unit': {
    vi: ['Đơn vị hành chính', 'Địa bàn; bỏ trống khi là ngành hoặc cơ quan không có địa bàn.'],
    en: ['Unit', 'Territory; left out for a sector or an agency without one.'],
  },
  roles: { vi: ['Phân công', 'Cơ quan nào làm việc gì.'], en: ['Roles', 'Which organisation does what.'] },
  status: { vi: ['Trạng thái', 'Mức độ chính thức của số liệu.'], en: ['Status', 'How final the figure is.'] },
  share: { vi: ['Tỷ lệ', 'Phần trăm, từ "0" đến "100".'], en: ['Share', 'Per cent, "0" to "100".'] },
  // organizations
  parent: {
    vi: ['Cơ quan cấp trên', 'Khóa của cơ quan cấp trên.'],
    en: ['Parent', 'Key of the organisation above.'],
  },
  successors: {
    vi: ['Kế thừa', 'Các cơ quan mà nó được hợp nhất hoặc đổi tên thành.'],
    en: ['Successors', 'What it was merged into or renamed to.'],
  },
  within: { vi: ['Thuộc', 'Đơn vị mà nhóm nằm trong.'], en: ['Within', 'Unit that the group lies in.'] },
  criterion: { vi: ['Tiêu chí', 'Thế nào là thành viên.'], en: ['Criterion', 'What makes a member.'] },
  members: {
    vi: ['Thành viên', 'Thành viên; để trống khi nguồn không liệt kê.'],
    en: ['Members', 'Members; empty when the source does not list them.'],
  },
  sizes: {
    vi: ['Số lượng', 'Số thành viên tại một thời điểm, khi chỉ biết số lượng.'],
    en: ['Sizes', 'Number of members on a date, when only that is known.'],
  },
  size: { vi: ['Số lượng', 'Số thành viên.'], en: ['Size', 'Number of members.'] },
  'emulationGroup.level': { vi: ['Cấp', 'Cấp tổ chức cụm, khối.'], en: ['Level', 'Level at which it is organised.'] },
  guidedBy: {
    vi: ['Cơ quan hướng dẫn', 'Khóa của cơ quan hướng dẫn.'],
    en: ['Guided by', 'Key of the guiding organisation.'],
  },
  basis: { vi: ['Căn cứ', 'Căn cứ thành lập.'], en: ['Basis', 'What it was formed by.'] },
  seasons: { vi: ['Năm hoạt động', 'Mỗi năm một mục.'], en: ['Seasons', 'One entry per year.'] },
  year: { vi: ['Năm', 'Năm, ghi bằng số.'], en: ['Year', 'Year, a number.'] },
  'seasons.key': {
    vi: ['Khóa', 'Bỏ trống: khóa của cụm, khối và năm.'],
    en: ['Key', 'Left out: key of the group and the year.'],
  },
  'seasons.state': { vi: ['Trạng thái', 'Việc đã làm đến đâu.'], en: ['State', 'How far the season has come.'] },
  role: { vi: ['Vai trò', 'Trưởng, phó hoặc thành viên.'], en: ['Role', 'Head, deputy or member.'] },
  membersKnown: {
    vi: ['Đủ thành viên', 'true khi danh sách thành viên đầy đủ.'],
    en: ['Members known', 'True when the list of members is complete.'],
  },
  requirements: {
    vi: ['Yêu cầu', 'Điều cụm, khối phải có trong năm, như in.'],
    en: ['Requirements', 'What the season must have, as printed.'],
  },
  // documents
  title: { vi: ['Tên văn bản', 'Trích yếu hoặc tên như in.'], en: ['Title', 'Title as printed.'] },
  number: { vi: ['Số, ký hiệu', 'Như in: 477/CT-UBND.'], en: ['Number', 'As printed: 477/CT-UBND.'] },
  issuer: {
    vi: ['Cơ quan ban hành', 'Khóa của cơ quan, hoặc tên như in.'],
    en: ['Issuer', 'Key of the organisation, or its name as printed.'],
  },
  signerPost: { vi: ['Chức vụ người ký', 'Chức vụ người ký.'], en: ['Signed by', 'Post of who signed.'] },
  issuedOn: {
    vi: ['Ngày ban hành', 'Bỏ trống khi không biết.'],
    en: ['Issued on', 'Left out when not known.'],
  },
  publishedOn: {
    vi: ['Ngày đăng', 'Ngày đăng trên trang tin hoặc công bố.'],
    en: ['Published on', 'Day of the page or publication that carries it.'],
  },
  url: { vi: ['Địa chỉ', 'Địa chỉ trang.'], en: ['Address', 'Address of the page.'] },
  relations: {
    vi: ['Quan hệ', 'Văn bản này căn cứ, thực hiện, viện dẫn văn bản nào.'],
    en: ['Relations', 'What this document is based on, implements, cites.'],
  },
  'relations.key': {
    vi: ['Khóa', 'Bỏ trống: khóa tự đặt từ hai văn bản và loại quan hệ.'],
    en: ['Key', 'Left out: made from both documents and the kind.'],
  },
  'relations.to': { vi: ['Đến văn bản', 'Khóa của văn bản kia.'], en: ['To', 'Key of the other document.'] },
  resolvedBy: {
    vi: ['Cách xác định', 'INFERRED: văn bản không ghi rõ, người lập tệp xác định.'],
    en: ['Resolved by', 'INFERRED: the text does not name it, the editor resolved it.'],
  },
  // movements and campaigns
  launchers: { vi: ['Người phát động', 'Những người phát động.'], en: ['Launchers', 'Who launched it.'] },
  'movement.scope': {
    vi: ['Phạm vi', 'Toàn quốc, ngành hoặc địa phương.'],
    en: ['Scope', 'National, sector or local.'],
  },
  canonicalOf: {
    vi: ['Cùng phong trào', 'Khóa của chính phong trào đó dưới tên gốc.'],
    en: ['Canonical of', 'Key of the same movement under its canonical name.'],
  },
  theme: { vi: ['Chủ đề', 'Chủ đề như in.'], en: ['Theme', 'Theme as printed.'] },
  flags: { vi: ['Tính chất', 'Đặc biệt, cao điểm, chào mừng kỷ niệm.'], en: ['Flags', 'Special, peak, anniversary.'] },
  occasion: { vi: ['Dịp', 'Dịp kỷ niệm, bằng chữ.'], en: ['Occasion', 'The occasion in words.'] },
  'campaign.scope': {
    vi: ['Phạm vi', 'Phạm vi theo Điều 16 khoản 2 Luật 06/2022/QH15.'],
    en: ['Scope', 'Scope by Article 16.2 of Law 06/2022/QH15.'],
  },
  'launchers.post': { vi: ['Chức vụ', 'Chức vụ người phát động.'], en: ['Post', 'Post of the launcher.'] },
  printed: { vi: ['Như in', 'Chữ như in trong văn bản.'], en: ['Printed', 'The words as printed.'] },
  person: {
    vi: ['Họ tên', 'Họ tên in trong văn bản công khai.'],
    en: ['Person', 'Name printed in a public document.'],
  },
  onBehalfOf: { vi: ['Thay mặt', 'Các cơ quan được thay mặt.'], en: ['On behalf of', 'Bodies on whose behalf.'] },
  launchedBy: {
    vi: ['Phát động bằng', 'Bằng văn bản { document } hoặc tại hội nghị { event }; bỏ trống: chưa rõ.'],
    en: ['Launched by', 'A document { document } or an event { event }; left out: not known.'],
  },
  launchedOn: {
    vi: ['Ngày phát động', 'Năm, tháng hoặc ngày; bỏ trống khi không biết.'],
    en: ['Launched on', 'Year, month or day; left out when not known.'],
  },
  subjects: { vi: ['Đối tượng', 'Đối tượng thi đua.'], en: ['Subjects', 'Whom the campaign addresses.'] },
  class: { vi: ['Nhóm đối tượng', 'Nhóm đối tượng.'], en: ['Class', 'Class of subject.'] },
  purposes: { vi: ['Mục đích', 'Mục đích như in.'], en: ['Purposes', 'Purposes as printed.'] },
  'campaign.state': {
    vi: ['Trạng thái', 'Việc đã làm; bỏ trống: đã phát động.'],
    en: ['State', 'What has been done; left out: launched.'],
  },
  contents: { vi: ['Nội dung thi đua', 'Theo thứ tự in.'], en: ['Contents', 'In printed order.'] },
  ordinal: {
    vi: ['Thứ tự', 'Thứ tự thực, kể cả khi nhãn in sai; bỏ trống: vị trí trong danh sách.'],
    en: ['Ordinal', 'True place, whatever the label says; left out: place in the list.'],
  },
  label: { vi: ['Nhãn', 'Nhãn như in: “Một là”, “Bản là”.'], en: ['Label', 'Label as printed: “Một là”, “Bản là”.'] },
  text: { vi: ['Nguyên văn', 'Nguyên văn.'], en: ['Text', 'The text as printed.'] },
  domain: { vi: ['Lĩnh vực', 'Lĩnh vực của nội dung.'], en: ['Domain', 'Field of the content.'] },
  measurable: {
    vi: ['Đo được', 'Nội dung có số liệu đo được.'],
    en: ['Measurable', 'Whether figures can measure it.'],
  },
  links: {
    vi: ['Liên quan', 'Chỉ tiêu, phong trào, văn bản, dự án, nhiệm vụ mà nội dung nói đến.'],
    en: ['Links', 'Targets, movements, documents, projects, duties that it speaks of.'],
  },
  children: {
    vi: ['Nội dung con', 'Các nội dung bên trong; sâu nhất ba cấp.'],
    en: ['Children', 'Contents inside; three levels at most.'],
  },
  'roles.key': {
    vi: ['Khóa', 'Bỏ trống: khóa tự đặt từ phong trào và cơ quan.'],
    en: ['Key', 'Left out: made from the campaign and the organisation.'],
  },
  'roles.roles': { vi: ['Việc được giao', 'Một hoặc nhiều việc.'], en: ['Roles', 'One or more tasks.'] },
  principles: {
    vi: ['Nguyên tắc khen thưởng', 'Khen thưởng trong phong trào theo nguyên tắc nào.'],
    en: ['Principles', 'How the campaign wants its rewards given.'],
  },
  'principles.key': {
    vi: ['Khóa', 'Bỏ trống: khóa tự đặt từ phong trào và các nguyên tắc.'],
    en: ['Key', 'Left out: made from the campaign and the kinds.'],
  },
  kinds: { vi: ['Nguyên tắc', 'Một hoặc nhiều nguyên tắc.'], en: ['Kinds', 'One or more principles.'] },
  term: { vi: ['Giai đoạn', 'Giai đoạn của kế hoạch.'], en: ['Term', 'Term of the plan.'] },
  openEnd: {
    vi: ['Và các năm tiếp theo', 'true khi văn bản ghi “và các năm tiếp theo”.'],
    en: ['Open end', 'True for “and the following years”.'],
  },
  horizons: {
    vi: ['Tầm nhìn', 'Các mốc hướng đến, như 2025 và 2030.'],
    en: ['Horizons', 'Dates that it looks to, such as 2025 and 2030.'],
  },
  motto: { vi: ['Phương châm', 'Phương châm như in.'], en: ['Motto', 'Motto as printed.'] },
  cascadeRequired: {
    vi: ['Phải cụ thể hóa', 'true khi cấp dưới phải có kế hoạch riêng.'],
    en: ['Cascade required', 'True when units must make their own plans.'],
  },
  'link.key': {
    vi: ['Khóa', 'Bỏ trống: khóa tự đặt từ hai đầu và loại quan hệ.'],
    en: ['Key', 'Left out: made from child, kind and parent.'],
  },
  child: {
    vi: ['Bên dưới', 'campaign:…, movement:… hoặc plan:….'],
    en: ['Child', 'campaign:…, movement:… or plan:….'],
  },
  'link.parent': {
    vi: ['Bên trên', 'campaign:…, movement:…, plan:… hoặc { occasion }.'],
    en: ['Parent', 'campaign:…, movement:…, plan:… or { occasion }.'],
  },
  nameKept: {
    vi: ['Giữ tên', 'true khi giữ nguyên tên của bên trên.'],
    en: ['Name kept', 'True when it keeps the name of its parent.'],
  },
  functions: {
    vi: ['Việc tại hội nghị', 'Một hội nghị có thể làm nhiều việc.'],
    en: ['Functions', 'One event may serve several.'],
  },
  place: { vi: ['Địa điểm', 'Địa điểm.'], en: ['Place', 'Where it was held.'] },
  campaigns: {
    vi: ['Phong trào', 'Khóa của các phong trào liên quan.'],
    en: ['Campaigns', 'Keys of the campaigns it served.'],
  },
  // indicators
  'indicator.code': {
    vi: ['Mã chỉ tiêu', 'Mã ngắn, chữ hoa: GRDP_GROWTH.'],
    en: ['Code', 'Short code in capitals: GRDP_GROWTH.'],
  },
  'indicator.name': { vi: ['Tên', 'Tên bằng hai thứ tiếng.'], en: ['Name', 'Name in both languages.'] },
  vi: { vi: ['Tiếng Việt', 'Bằng tiếng Việt.'], en: ['Vietnamese', 'In Vietnamese.'] },
  en: { vi: ['Tiếng Anh', 'Bằng tiếng Anh.'], en: ['English', 'In English.'] },
  unitOfMeasure: {
    vi: ['Đơn vị tính', 'Như in: %, ‰, tỷ đồng.'],
    en: ['Unit of measure', 'As printed: %, ‰, tỷ đồng.'],
  },
  valueType: {
    vi: ['Kiểu giá trị', 'Số, tỷ lệ, số lượng, thứ hạng, tình trạng.'],
    en: ['Value type', 'Number, rate, count, rank, status.'],
  },
  direction: { vi: ['Chiều hướng', 'Tăng hay giảm là tốt.'], en: ['Direction', 'Which way is better.'] },
  periodicity: { vi: ['Kỳ số liệu', 'Bao lâu có số liệu một lần.'], en: ['Periodicity', 'How often it is measured.'] },
  accumulation: {
    vi: ['Cách cộng', 'Thời điểm, lũy kế hoặc tốc độ tăng (không cộng, không lấy bình quân).'],
    en: ['Accumulation', 'At a moment, cumulative, or growth (never added or averaged).'],
  },
  'indicator.denominator': {
    vi: ['Mẫu số', 'Khóa của nhóm đơn vị làm tổng số.'],
    en: ['Denominator', 'Key of the unit group that is the total.'],
  },
  statisticalOwner: { vi: ['Cơ quan công bố', 'Cơ quan công bố số liệu.'], en: ['Owner', 'Who publishes the figure.'] },
  releaseLag: {
    vi: ['Độ trễ công bố', 'Số tháng sau khi hết kỳ.'],
    en: ['Release lag', 'Months after the end of the period.'],
  },
  months: { vi: ['Số tháng', 'Số tháng.'], en: ['Months', 'Number of months.'] },
  decimals: { vi: ['Số lẻ', 'Số chữ số thập phân thường công bố.'], en: ['Decimals', 'Decimals usually published.'] },
  componentOf: {
    vi: ['Chỉ số thành phần của', 'Khóa của chỉ số tổng hợp.'],
    en: ['Component of', 'Key of the composite index.'],
  },
  'indicator.partOf': {
    vi: ['Là một phần của', 'Khóa của chỉ tiêu lớn hơn chứa nó.'],
    en: ['Part of', 'Key of the whole that it is a part of.'],
  },
  editions: {
    vi: ['Các kỳ công bố', 'Các kỳ công bố của chỉ số.'],
    en: ['Editions', 'Published editions of an index.'],
  },
  edition: { vi: ['Kỳ', 'Tên kỳ, thường là năm.'], en: ['Edition', 'Name of the edition, usually a year.'] },
  methodVersion: {
    vi: ['Phương pháp', 'Hai kỳ khác phương pháp thì không so sánh được trực tiếp.'],
    en: ['Method', 'Editions of different methods do not compare directly.'],
  },
  'editions.state': {
    vi: ['Tình trạng', 'Đã công bố, không tổ chức, đã được thay thế.'],
    en: ['State', 'Published, not held, replaced.'],
  },
  replacedBy: {
    vi: ['Được thay bằng', 'Chỉ số thay thế và từ kỳ nào.'],
    en: ['Replaced by', 'What took its place, and from when.'],
  },
  fromEdition: {
    vi: ['Từ kỳ', 'Kỳ đầu tiên của chỉ số thay thế.'],
    en: ['From edition', 'First edition of the replacement.'],
  },
  // projects
  named: {
    vi: ['Đã có tên', 'false khi văn bản chưa nêu tên.'],
    en: ['Named', 'False while the document names none.'],
  },
  owner: { vi: ['Chủ đầu tư', 'Chủ đầu tư.'], en: ['Owner', 'Owner of the project.'] },
  programme: {
    vi: ['Chương trình', 'Khóa của chương trình, kế hoạch.'],
    en: ['Programme', 'Key of the plan or programme.'],
  },
  milestones: { vi: ['Mốc tiến độ', 'Các mốc phải đạt.'], en: ['Milestones', 'Points that must be reached.'] },
  stage: {
    vi: ['Giai đoạn', 'Thủ tục, mặt bằng, khởi công, hoàn thành, nghiệm thu, khánh thành.'],
    en: ['Stage', 'Procedures, land, start, completion, acceptance, inauguration.'],
  },
  shareOf: {
    vi: ['Tỷ lệ của', 'Tỷ lệ tính trên phần nào, như in.'],
    en: ['Share of', 'What the share is of, as printed.'],
  },
  due: { vi: ['Thời hạn', 'Thời hạn in trong văn bản.'], en: ['Due', 'Limit that the document prints.'] },
  rule: {
    vi: ['Cách tính', '“trước”: before; “đến”: by; “trong”: within.'],
    en: ['Rule', 'before excludes the date; by and within include it.'],
  },
  date: { vi: ['Mốc', 'Năm, tháng hoặc ngày.'], en: ['Date', 'Year, month or day.'] },
  planned: {
    vi: ['Theo kế hoạch', 'Mốc để tính “trước thời hạn”.'],
    en: ['Planned', 'Date that “ahead of schedule” is measured from.'],
  },
  'milestones.partOf': {
    vi: ['Nằm trong mốc', 'Mốc khác của cùng dự án, hoặc dự án/mốc.'],
    en: ['Part of', 'Another milestone of the project, or project/milestone.'],
  },
  progress: { vi: ['Tiến độ', 'Tiến độ đã được báo cáo.'], en: ['Progress', 'What was reported.'] },
  outcome: {
    vi: ['Kết quả', 'Xong, bị từ chối nghiệm thu, hoặc đạt tỷ lệ.'],
    en: ['Outcome', 'Done, refused, or a share.'],
  },
  knownOn: {
    vi: ['Biết từ ngày', 'Ngày nguồn được công bố.'],
    en: ['Known on', 'Day on which the source was published.'],
  },
  // targets
  'target.name': { vi: ['Tên ngắn', 'Tên ngắn để liệt kê.'], en: ['Name', 'Short label for lists, in Vietnamese.'] },
  'target.period': {
    vi: ['Kỳ', 'Kỳ mà chỉ tiêu nói đến, có thể khác năm của phong trào.'],
    en: ['Period', 'What the target is about; may differ from the year of the campaign.'],
  },
  predicate: {
    vi: ['Điều phải đạt', 'Một trong mười chín loại.'],
    en: ['Predicate', 'What it demands: one of nineteen kinds.'],
  },
  modality: {
    vi: ['Mức độ', 'Động từ in trong văn bản và nhóm của nó.'],
    en: ['Modality', 'The printed verb and its class.'],
  },
  'modality.class': {
    vi: ['Nhóm mức độ', 'Phấn đấu, yêu cầu, bảo đảm, không ghi.'],
    en: ['Class', 'Strive, require, ensure, none.'],
  },
  'target.level': {
    vi: ['Cấp giao', 'Ai giao chỉ tiêu; UNSTATED khi không ghi.'],
    en: ['Level', 'Who set it; UNSTATED when the text does not say.'],
  },
  'target.state': {
    vi: ['Trạng thái', 'Đề xuất, đã giao, đã điều chỉnh.'],
    en: ['State', 'Proposed, assigned, adjusted.'],
  },
  overrides: {
    vi: ['Thay cho', 'Chỉ tiêu chung mà nó thay thế đối với nhóm của mình.'],
    en: ['Overrides', 'General target that it replaces for its group.'],
  },
  'target.partOf': { vi: ['Nằm trong', 'Chỉ tiêu mà nó nằm trong.'], en: ['Part of', 'Target that it lies inside.'] },
  listOpen: {
    vi: ['Danh sách mở', 'true khi danh sách in kết thúc bằng “…”.'],
    en: ['Open list', 'True when the printed list ends with “…”.'],
  },
  adjusts: {
    vi: ['Điều chỉnh', 'Chỉ tiêu cũ, thời điểm và văn bản điều chỉnh.'],
    en: ['Adjusts', 'Earlier version, when and by which document.'],
  },
  decidedBy: {
    vi: ['Theo văn bản', 'Khóa của văn bản điều chỉnh.'],
    en: ['Decided by', 'Key of the deciding document.'],
  },
  derived: {
    vi: ['Tự tính', 'Cách tính, khi giá trị không được in mà do người lập tệp tính.'],
    en: ['Derived', 'How, when the value is not printed but computed by the editor.'],
  },
  body: { vi: ['Cơ quan chịu trách nhiệm', 'Như in.'], en: ['Body', 'Duty holder as printed.'] },
  promisedBy: { vi: ['Được hứa trong', 'campaign:… hoặc plan:….'], en: ['Promised by', 'campaign:… or plan:….'] },
  // predicates and quantities
  value: { vi: ['Giá trị', 'Số thập phân trong dấu ngoặc kép.'], en: ['Value', 'A decimal, quoted.'] },
  tolerance: { vi: ['Sai số', 'Chỉ ghi khi văn bản cho phép.'], en: ['Tolerance', 'Only where the text gives one.'] },
  rate: { vi: ['Tốc độ', 'Phần trăm tăng.'], en: ['Rate', 'Growth in per cent.'] },
  base: {
    vi: ['Kỳ gốc', 'Kỳ hoặc kỳ công bố dùng để so sánh.'],
    en: ['Base', 'Period or edition that is compared with.'],
  },
  by: { vi: ['Lượng thay đổi', 'Số dương; chiều ghi ở direction.'], en: ['By', 'How much.'] },
  'predicate.by': {
    vi: ['Lượng thay đổi', 'Số dương; chiều ghi ở direction, hoặc số bậc.'],
    en: ['By', 'Positive amount, with the way in direction; or a number of ranks.'],
  },
  measure: {
    vi: ['Cách đo', 'Điểm phần trăm, điểm phần nghìn hoặc số tuyệt đối.'],
    en: ['Measure', 'Percentage points, per-mille points or absolute.'],
  },
  m: { vi: ['Số đạt', 'Số lượng đạt.'], en: ['m', 'How many.'] },
  n: { vi: ['Tổng số', 'Tổng số.'], en: ['n', 'Out of how many.'] },
  units: { vi: ['Các đơn vị', 'Các đơn vị được nêu tên.'], en: ['Units', 'The units named.'] },
  'predicate.status': {
    vi: ['Tình trạng', 'Danh hiệu, tình trạng phải đạt, như in.'],
    en: ['Status', 'Status to be reached, as printed.'],
  },
  intoTop: { vi: ['Vào nhóm đầu', 'Trong bao nhiêu hạng đầu.'], en: ['Into top', 'Into the first so many.'] },
  defaultReading: {
    vi: ['Cách hiểu mặc định', 'Cách hiểu được chọn; cách kia cũng được tính.'],
    en: ['Default reading', 'Reading chosen; the other is computed too.'],
  },
  reference: {
    vi: ['Chỉ tiêu dẫn chiếu', 'Khóa; bỏ trống khi chưa biết giá trị.'],
    en: ['Reference', 'Key; left out while its value is not known.'],
  },
  referenceName: { vi: ['Tên chỉ tiêu dẫn chiếu', 'Như in.'], en: ['Reference name', 'As printed.'] },
  cumulative: {
    vi: ['Lũy kế', 'true khi tính cộng dồn cả giai đoạn.'],
    en: ['Cumulative', 'True when added up over the period.'],
  },
  'predicate.members': {
    vi: ['Các chỉ tiêu', 'Khóa của các chỉ tiêu trong bộ.'],
    en: ['Members', 'Keys of the targets of the set.'],
  },
  expected: { vi: ['Số chỉ tiêu', 'Số chỉ tiêu theo văn bản.'], en: ['Expected', 'How many the text says.'] },
  setName: { vi: ['Tên bộ chỉ tiêu', 'Như in.'], en: ['Set name', 'As printed.'] },
  project: { vi: ['Dự án', 'Khóa của dự án.'], en: ['Project', 'Key of the project.'] },
  milestone: {
    vi: ['Mốc', 'Khóa của mốc trong dự án.'],
    en: ['Milestone', 'Key of the milestone inside the project.'],
  },
  dateBinds: {
    vi: ['Mốc thời gian áp dụng cho', 'Bàn giao hay khởi công, khi câu chữ không rõ.'],
    en: ['Date binds', 'Handover or start, where the words leave it open.'],
  },
  stages: {
    vi: ['Các giai đoạn', 'ANY khi văn bản không nói dự án nào phải qua giai đoạn nào; bỏ trống là EACH.'],
    en: ['Stages', 'ANY where the text does not say which stage is due for which project; left out: EACH.'],
  },
  exceeded: {
    vi: ['Số vượt', 'Trong số đạt, bao nhiêu vượt, khi nguồn có nói.'],
    en: ['Exceeded', 'How many of those reached went beyond, where the source says so.'],
  },
  peers: { vi: ['Nhóm so sánh', 'So với những ai, như in.'], en: ['Peers', 'Whom it is compared with, as printed.'] },
  top: {
    vi: ['Nhóm đầu', 'Bao nhiêu hạng đầu; bỏ trống khi không nêu.'],
    en: ['Top', 'The first so many; left out when not given.'],
  },
  condition: { vi: ['Điều kiện', 'Điều kiện làm mất kết quả.'], en: ['Condition', 'Condition that voids credit.'] },
  voids: { vi: ['Chỉ tiêu bị loại', 'Khóa của các chỉ tiêu bị loại.'], en: ['Voids', 'Keys of the targets it gates.'] },
  quantity: {
    vi: ['Giá trị quan sát', 'Một trong tám loại.'],
    en: ['Quantity', 'What was observed: one of eight kinds.'],
  },
  numerator: { vi: ['Tử số', 'Tử số của tỷ lệ.'], en: ['Numerator', 'Numerator of the rate.'] },
  denominator: { vi: ['Mẫu số', 'Mẫu số của tỷ lệ.'], en: ['Denominator', 'Denominator of the rate.'] },
  min: { vi: ['Ít nhất', 'Cận dưới.'], en: ['Min', 'Lower bound.'] },
  max: { vi: ['Nhiều nhất', 'Cận trên.'], en: ['Max', 'Upper bound.'] },
  strict: { vi: ['Không kể cận', 'true cho “hơn”, “dưới”.'], en: ['Strict', 'True for “more than”, “under”.'] },
  score: { vi: ['Điểm', 'Điểm của chỉ số.'], en: ['Score', 'Score of the index.'] },
  rank: {
    vi: ['Thứ hạng', 'Hạng, hoặc khoảng hạng khi chỉ biết khoảng.'],
    en: ['Rank', 'Rank, or the interval that it lies in.'],
  },
  'rank.from': { vi: ['Từ hạng', 'Hạng tốt nhất có thể.'], en: ['From', 'Best possible rank.'] },
  'rank.to': { vi: ['Đến hạng', 'Hạng kém nhất có thể.'], en: ['To', 'Worst possible rank.'] },
  'rank.of': { vi: ['Trên tổng số', 'Số đơn vị được xếp hạng.'], en: ['Of', 'Size of the field.'] },
  reached: { vi: ['Đã đạt', 'Đã được công nhận hay chưa.'], en: ['Reached', 'Whether it was recognised.'] },
  forPeriod: { vi: ['Cho kỳ', 'Năm được công nhận đạt.'], en: ['For period', 'Year for which the standard was met.'] },
  decidedOn: { vi: ['Ngày quyết định', 'Ngày quyết định công nhận.'], en: ['Decided on', 'Day of the decision.'] },
  // observations
  voice: {
    vi: ['Bên báo cáo', 'Tự báo cáo, đã thẩm định hoặc đã công bố.'],
    en: ['Voice', 'Declared, verified or published.'],
  },
  knownOnAssumed: {
    vi: ['Ngày được giả định', 'Vì sao, khi nguồn không ghi ngày.'],
    en: ['Known on, assumed', 'Why, when the source has no date.'],
  },
  sharesOf: {
    vi: ['Tỷ lệ so với', 'Các tỷ lệ in kèm số liệu.'],
    en: ['Shares of', 'Shares printed beside the figure.'],
  },
  of: { vi: ['So với', 'So với gì, như in.'], en: ['Of', 'Of what, as printed.'] },
  percent: { vi: ['Phần trăm', 'Phần trăm.'], en: ['Percent', 'Per cent.'] },
  supersedes: {
    vi: ['Thay cho số liệu', 'Khóa của số liệu bị thay.'],
    en: ['Supersedes', 'Key of the figure that it corrects.'],
  },
  // judgements, duties, titles, statements
  verdict: { vi: ['Kết luận', 'Đạt, đạt một phần, không đạt.'], en: ['Verdict', 'Met, partly met, missed.'] },
  post: { vi: ['Chức vụ', 'Chức vụ người ký.'], en: ['Post', 'Office of who signed.'] },
  signedOn: { vi: ['Ngày ký', 'Ngày ký.'], en: ['Signed on', 'Day of signing.'] },
  evidence: { vi: ['Minh chứng', 'Nguồn minh chứng.'], en: ['Evidence', 'Sources that support it.'] },
  'duty.of': { vi: ['Thuộc', 'campaign:… hoặc plan:….'], en: ['Of', 'campaign:… or plan:….'] },
  obligors: { vi: ['Người phải thực hiện', 'Như in.'], en: ['Obligors', 'Who must, as printed.'] },
  obligorOrganizations: {
    vi: ['Cơ quan phải thực hiện', 'Khóa, khi tệp có.'],
    en: ['Obligor organisations', 'Keys, where the file has them.'],
  },
  to: { vi: ['Gửi đến', 'Nơi nhận, như in.'], en: ['To', 'Addressee, as printed.'] },
  via: { vi: ['Qua đầu mối', 'Khóa của cơ quan đầu mối.'], en: ['Via', 'Key of the focal point.'] },
  guidanceBy: {
    vi: ['Cơ quan hướng dẫn', 'Khóa của cơ quan hướng dẫn.'],
    en: ['Guidance by', 'Key of the guiding organisation.'],
  },
  with: { vi: ['Phối hợp với', 'Khóa của các cơ quan phối hợp.'], en: ['With', 'Keys of those it is done with.'] },
  frequency: { vi: ['Định kỳ', 'Bao lâu một lần.'], en: ['Frequency', 'How often.'] },
  during: { vi: ['Trong giai đoạn', 'Giai đoạn phải thực hiện.'], en: ['During', 'Stretch in which it recurs.'] },
  dueDaysAfterPeriod: {
    vi: ['Số ngày sau kỳ', 'Thời hạn tính từ khi hết kỳ, khi văn bản ghi.'],
    en: ['Days after the period', 'Limit after each period, where printed.'],
  },
  about: { vi: ['Về việc', 'Đối tượng của nhiệm vụ: loại:khóa.'], en: ['About', 'What it is about: kind:key.'] },
  fulfilments: { vi: ['Đã thực hiện', 'Các lần đã thực hiện.'], en: ['Fulfilments', 'When it was done.'] },
  'provincialTitle.subjects': { vi: ['Đối tượng', 'Đối tượng được tặng.'], en: ['Subjects', 'Who may receive it.'] },
  conferred: { vi: ['Đã tặng', 'Các lần đã tặng.'], en: ['Conferred', 'When and how often it was given.'] },
  count: { vi: ['Số lượng', 'Số lượng đã tặng.'], en: ['Count', 'How many.'] },
  award: { vi: ['Hình thức, danh hiệu', 'Như in.'], en: ['Award', 'As printed.'] },
  'presentation.to': { vi: ['Người nhận', 'Như in.'], en: ['To', 'Recipient, as printed.'] },
  presenter: { vi: ['Người trao', 'Như in.'], en: ['Presenter', 'Who handed it over, as printed.'] },
  delegatedFrom: { vi: ['Thừa ủy quyền của', 'Như in.'], en: ['Delegated from', 'On whose authority, as printed.'] },
  row: {
    vi: ['Dòng', 'Số dòng trong bản đọc văn bản, như "3.6".'],
    en: ['Row', 'Row in the reading of the document, such as "3.6".'],
  },
  summary: {
    vi: ['Tóm tắt', 'Ý chính bằng lời của người lập tệp.'],
    en: ['Summary', 'What it says, in the editor’s words.'],
  },
  carriedBy: {
    vi: ['Được mang bởi', 'Đối tượng dữ liệu mang ý này: loại:khóa.'],
    en: ['Carried by', 'Entities that carry it: kind:key.'],
  },
  'statement.key': { vi: ['Khóa', 'Bỏ trống: chính là số dòng.'], en: ['Key', 'Left out: the row.'] },
};
