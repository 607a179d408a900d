import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../', import.meta.url))

const TEXT = (
  'cleanText createTextCleaner curlQuotes decodeEntities defineRules detectEncodingDamage loadPacks ' +
  'normalizeDashes normalizeEllipsis normalizeUnicode normalizeWhitespace removeInvisible ' +
  'repairEncoding straightenQuotes stripAdMarkers stripTrailers toHtml toMarkdown expandLigatures ' +
  'joinHyphens normalizeWidth'
).split(' ')

/** Every name that can be imported, by entry. One more is a minor version; one less, or another meaning, a major one. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  copydesk: [
    ...TEXT,
    ...(
      'CopydeskOptionError chunk clean cleanHtml createCleaner explain hiddenText isArticle locate ' +
      'looksLikeHtml replay summarize undo'
    ).split(' '),
  ],
  'copydesk/text': TEXT,
  'copydesk/core': ['CopydeskOptionError', 'createCleaner', 'createTextCleaner', 'defineRules', 'toHtml', 'toMarkdown'],
  'copydesk/packs': (
    'any ar bg bn ca cs da de el en es fa fi fr he hi hr hu id it ja ko nl no pl pt ro ru sk sr sv th ' +
    'tr uk ur vi zh packs'
  ).split(' '),
  'copydesk/schema': (
    'Block BlockKind Change CleanDocument CleanerOptions Dateline Feed Found HiddenText Keep Mark ' +
    'PageKind PageMetadata Quality Reason RulePack SiteProfile SiteRules Span Verdict Warning'
  ).split(' '),
  'copydesk/site': ['SiteLearner', 'isSiteProfile', 'learnSite', 'learnSites', 'observePage'],
  'copydesk/node': (
    'CopydeskInputError cleanFeed cleanFile cleanLines cleanStream createPool createRecordFilter ' + 'decodeBytes'
  ).split(' '),
  'copydesk/jest': ['extend', 'receiptOf', 'receiptSerializer'],
  'copydesk/feed': ['CopydeskInputError', 'cleanFeed', 'cleanResponse', 'decodeBytes'],
}

const WAYS = {
  module: (entry: string) => `import * as it from '${entry}'`,
  commonjs: (entry: string) => `const it = require('${entry}')`,
}

describe.each(Object.entries(NAMES))('%s', (entry, names) => {
  it.each(['module', 'commonjs'] as const)('exports these names and no more to a %s', (type) => {
    const program = `${WAYS[type](entry)}\nconsole.log(JSON.stringify(Object.keys(it)))`
    const args = [`--input-type=${type}`, '--eval', program]
    const seen: string[] = JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }))
    expect(seen.sort()).toEqual([...names].sort())
  })
})
