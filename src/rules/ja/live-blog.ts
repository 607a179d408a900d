import type { Family } from '../rule.js'

/** Labels of a live page. Its entries are the story. */
export const liveBlog = {
  /** A badge: `速報`, `【速報】`, `ライブ配信中`, `随時更新`. */
  badge: {
    lines: [
      '(速報|ライブ|LIVE|ライブ配信中|配信中|随時更新|随時更新中|更新中|最新情報|中継|生中継|タイムライン|ライブ中継)',
      '[※](この記事|記事|本記事|情報|このページ|内容)は随時(更新します|更新しています|更新中です|更新|更新されます)[。]',
      '(続報|詳報|詳しい内容|新しい情報)が(入り次第|分かり次第|入りしだい)[、]{words}',
    ],
    place: 'run',
  },
} satisfies Family
