import type { LaunchRule } from '../../campaigns/launch-rule.ts';
import { provisionAt } from '../../sources/provision-at.ts';
import { luat06_2022 } from '../instruments/luat-06-2022-qh15.ts';

/**
 * Who may launch an emulation movement in which scope: Điều 16.2 and Điều 18 of Luật 06/2022/QH15, from its day of
 * effect up to the day on which 06/2026/QH16 amends it. The old law (to 2023-12-31) and the amended text are not
 * encoded. Oldest first.
 */
export const launchRules: readonly LaunchRule[] = [
  {
    from: luat06_2022.inForceFrom,
    until: luat06_2022.amendedBy[0].from,
    endedBy: luat06_2022.amendedBy[0].number,
    scopes: [
      {
        scope: 'NATIONAL',
        posts: ['PRESIDENT', 'PRIME_MINISTER'],
        closed: true,
        provision: provisionAt(luat06_2022, 18, 1),
        words: 'Chủ tịch nước, Thủ tướng Chính phủ phát động, chỉ đạo phong trào thi đua trong phạm vi toàn quốc.',
        readings: [],
      },
      {
        scope: 'SECTOR',
        posts: ['MINISTER', 'SECTOR_HEAD'],
        closed: true,
        provision: provisionAt(luat06_2022, 18, 2),
        words:
          'Bộ trưởng, Thủ trưởng cơ quan ngang Bộ, cơ quan thuộc Chính phủ, người đứng đầu ban, ngành phát động, chỉ đạo phong trào thi đua trong phạm vi ngành và lĩnh vực thuộc thẩm quyền quản lý.',
        readings: [
          {
            posts: ['SECTOR_HEAD'],
            vi: 'Điều 16.2.b có “đoàn thể”, Điều 18.2 chỉ nêu “ban, ngành”: người đứng đầu đoàn thể được đọc như người đứng đầu ban, ngành đối với hệ thống của đoàn thể đó.',
            en: 'Article 16.2.b lists mass organisations, Article 18.2 only boards and branches: the head of a mass organisation is read as such a head for its own system.',
          },
        ],
      },
      {
        scope: 'LOCALITY',
        posts: ['PEOPLES_COMMITTEE_CHAIR', 'PEOPLES_COMMITTEE'],
        closed: true,
        provision: provisionAt(luat06_2022, 18, 3),
        words: 'Chủ tịch Ủy ban nhân dân các cấp phát động, chỉ đạo phong trào thi đua trong phạm vi địa phương.',
        readings: [
          {
            posts: ['PEOPLES_COMMITTEE'],
            vi: 'Luật nêu Chủ tịch Ủy ban nhân dân; chỉ thị phát động thường do Ủy ban nhân dân ban hành và Chủ tịch là người đứng đầu Ủy ban. Văn bản ghi “UBND” được đọc là do Chủ tịch phát động.',
            en: "The law names the chair of the People's Committee; directives that launch are commonly issued by the committee, which the chair heads. A document that prints the committee is read as launched by its chair.",
          },
        ],
      },
      {
        scope: 'CLUSTER',
        posts: ['CENTRAL_EMULATION_COUNCIL', 'EMULATION_COUNCIL'],
        closed: false,
        provision: provisionAt(luat06_2022, 16, 2, 'c'),
        words: 'Cụm, khối thi đua do Hội đồng Thi đua - Khen thưởng các cấp tổ chức;',
        readings: [
          {
            posts: ['CENTRAL_EMULATION_COUNCIL', 'EMULATION_COUNCIL'],
            vi: 'Điều 18 không nêu ai phát động trong phạm vi cụm, khối. Điều 16.2.c: cụm, khối do Hội đồng Thi đua - Khen thưởng tổ chức; Hội đồng được đọc là có thể phát động. Người khác (như trưởng cụm, trưởng khối) không bị coi là sai mà là chưa kiểm tra được.',
            en: 'Article 18 names no launcher for clusters and blocs. By Article 16.2.c emulation councils organise them; a council is read as able to launch. Anyone else (such as the head of the cluster) is not a misfit but cannot be checked.',
          },
        ],
      },
      {
        scope: 'UNIT',
        posts: ['UNIT_HEAD', 'MINISTER', 'SECTOR_HEAD', 'PEOPLES_COMMITTEE_CHAIR'],
        closed: true,
        provision: provisionAt(luat06_2022, 18, 4),
        words:
          'Người đứng đầu cơ quan, tổ chức, đơn vị phát động, chỉ đạo phong trào thi đua trong phạm vi cơ quan, tổ chức, đơn vị thuộc thẩm quyền quản lý.',
        readings: [
          {
            posts: ['MINISTER', 'SECTOR_HEAD', 'PEOPLES_COMMITTEE_CHAIR'],
            vi: 'Bộ trưởng, người đứng đầu ban, ngành và Chủ tịch Ủy ban nhân dân cũng là người đứng đầu cơ quan của mình.',
            en: "A minister, the head of a board or branch and the chair of a People's Committee are also heads of their own agency.",
          },
        ],
      },
    ],
  },
];
