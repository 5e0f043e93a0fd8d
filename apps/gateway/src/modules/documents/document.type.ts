import { builder } from '../../graphql/builder.ts';
import { DocumentKindEnum } from './document-enums.ts';

export const DocumentNode = builder.prismaNode('Document', {
  id: { field: 'id', description: 'Global identifier — mã định danh toàn cục.' },
  nullable: true,
  description: 'Document — văn bản, nguồn. Its identity is its key and survives a missing number and a missing date.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Key, `namespace/slug` — khóa.' }),
    kind: t.expose('kind', { type: DocumentKindEnum, description: 'Kind — loại văn bản.' }),
    title: t.exposeString('title', { description: 'Title as printed — trích yếu, tên văn bản.' }),
    number: t.exposeString('number', {
      nullable: true,
      description: 'Number as printed, `477/CT-UBND` — số, ký hiệu.',
    }),
    issuer: t.exposeString('issuer', {
      nullable: true,
      description: 'Issuer as the file has it: a printed name, or the key of an organization — cơ quan ban hành.',
    }),
    issuedBy: t.relation('issuedBy', {
      nullable: true,
      description: 'Issuing organization, where the file holds it — cơ quan ban hành.',
    }),
    signerPost: t.exposeString('signerPost', { nullable: true, description: 'Post of the signer — chức vụ người ký.' }),
    issuedOn: t.expose('issuedOn', {
      type: 'PartialDate',
      nullable: true,
      description: 'Date of issue as far as known — ngày ban hành.',
    }),
    publishedOn: t.expose('publishedOn', {
      type: 'PartialDate',
      nullable: true,
      description: 'Date of the page or gazette that carries it — ngày đăng.',
    }),
    url: t.exposeString('url', { nullable: true, description: 'Address of the page — đường dẫn.' }),
    note: t.exposeString('note', { nullable: true, description: 'Note of the editor of the file — ghi chú.' }),
    relations: t.relation('relations', {
      query: { orderBy: { id: 'asc' } },
      description: 'What it is based on, cites, implements … — văn bản mà nó căn cứ, viện dẫn.',
    }),
    relatedFrom: t.relation('relatedFrom', {
      query: { orderBy: { id: 'asc' } },
      description: 'Documents that are based on it, cite it … — văn bản căn cứ, viện dẫn nó.',
    }),
    statements: t.relation('statements', {
      query: { orderBy: { rowOrder: 'asc' } },
      description: 'Statements read in it, in the order of reading — các ý đọc được trong văn bản.',
    }),
    campaigns: t.relation('launchedCampaigns', {
      query: { orderBy: { sortKey: 'asc' } },
      description: 'Campaigns that it launches — phong trào do văn bản phát động.',
    }),
    plans: t.relation('plans', {
      query: { orderBy: { sortKey: 'asc' } },
      description: 'Plans and programmes that it issues — kế hoạch, chương trình ban hành kèm theo.',
    }),
  }),
});
