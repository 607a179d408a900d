import type { Family } from '../rule.js'

/** Labels of a live page. Its entries are the story. */
export const liveBlog = {
  /** A story that grows: `（新聞持續更新中）`, `详细内容稍后更新`, `稍后更新`. */
  developing: {
    lines: [
      '(稍后|稍後|隨後)(更新|补充|補上)',
      '(請|请)(留意|关注|關注|鎖定)(后续|後續|本站|本報|最新)(报道|報導|消息|更新)[。]',
    ],
    place: 'edges',
  },
} satisfies Family
