import { mayDo } from '../../graphql/access.ts';
import { builder } from '../../graphql/builder.ts';
import { PermissionType } from '../changes/permission.type.ts';
import { nomineePolicy } from './nominee.policy.ts';
import { NomineeKindEnum, RegisterEnum } from './nominee-enums.ts';
import { holderOf } from './nominee-holder.ts';
import { nomineesSeen } from './nominees-seen.ts';
import { NomineeRegisterType } from './register-entry.type.ts';

export const NomineeNode = builder.prismaNode('Nominee', {
  id: { field: 'id', description: 'Global identifier — mã định danh toàn cục.' },
  // Every read by identifier goes through the filter: what may not be seen is as if it did not exist.
  findUnique: (id, context) => ({ id, AND: nomineesSeen(context, 'nominee.read') }),
  nullable: true,
  description:
    'Who can be nominated — cá nhân, tập thể, hộ gia đình. Never public: only the own unit and the home-affairs office above it may see one.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Key, `namespace/slug` — khóa.' }),
    kind: t.expose('kind', { type: NomineeKindEnum, description: 'What it is — đối tượng.' }),
    name: t.exposeString('name', { description: 'Name — tên.' }),
    fictional: t.exposeBoolean('fictional', {
      description: 'Made up, for trying out: no such person or collective exists — nhân vật hư cấu.',
    }),
    unit: t.relation('unit', { description: 'Unit whose own it is — đơn vị hành chính.' }),
    organization: t.relation('organization', {
      nullable: true,
      description: 'Organization in that unit, where it belongs to one — cơ quan.',
    }),
    subjects: t.stringList({
      nullable: true,
      description: 'What the Law calls it (`Subject` of the library); null: not known — đối tượng theo Luật.',
      resolve: ({ subjects }) => subjects as string[] | null,
    }),
    sex: t.exposeString('sex', { nullable: true, description: '`female`, `male`; null: not known — giới tính.' }),
    higherRetirementAge: t.exposeBoolean('higherRetirementAge', {
      nullable: true,
      description: 'Of a group that retires later; null: not known — thuộc nhóm nghỉ hưu ở tuổi cao hơn.',
    }),
    foundedOn: t.expose('foundedOn', { type: 'Day', nullable: true, description: 'Founding day — ngày thành lập.' }),
    registers: t.field({
      type: [NomineeRegisterType],
      args: {
        of: t.arg({ type: [RegisterEnum], description: 'Only these; all if left out — chỉ các sổ này.' }),
      },
      complexity: { field: 1, multiplier: 13 },
      description: 'Registers, those without an entry too — các sổ theo dõi.',
      resolve: async ({ id, completeRegisters }, { of }, { loaders }) => {
        const entries = await loaders.registers.load(id);
        return (of ?? registerNames).map((register) => ({
          register,
          complete: completeRegisters.includes(register),
          entries: entries.filter((entry) => entry.register === register),
        }));
      },
    }),
    canSign: t.field({
      type: PermissionType,
      description: 'Whether the viewer may sign a verdict on it — có được ký kết luận hay không.',
      resolve: (nominee, _args, context) => mayDo(context, nomineePolicy, 'eligibility.sign', holderOf(nominee)),
    }),
    maySign: t.field({
      type: PermissionType,
      description: 'The same — như `canSign`.',
      deprecationReason: 'Ask for canSign, named as the other twins of mutations are.',
      resolve: (nominee, _args, context) => mayDo(context, nomineePolicy, 'eligibility.sign', holderOf(nominee)),
    }),
  }),
});

const registerNames = [
  'ratings',
  'honours',
  'merits',
  'contests',
  'prizes',
  'members',
  'service',
  'posts',
  'discipline',
  'pending',
  'judgements',
  'attestations',
  'amounts',
] as const;
