import type { ProvenFamily } from '../rule.js'

/** Labels of a live page. Its entries are the story. */
export const liveBlog = {
  /** A story that grows: `详细内容稍后更新`, `稍后更新`. */
  developing: {
    lines: [
      '(稍后|稍後|隨後)(更新|补充|補上)',
      '(請|请)(留意|关注|關注|鎖定)(后续|後續|本站|本報|最新)(报道|報導|消息|更新)[。]',
    ],
    words: ['详细内容稍后更新'],
    place: 'edges',
    proof: {
      removes: ['稍后更新'],
      keeps: ['更多消息要等到明天。', '系统持续更新，旧机停用。', '内容更新后，他又看了一遍'],
    },
  },
} satisfies ProvenFamily
