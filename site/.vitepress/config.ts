import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'

const root = fileURLToPath(new URL('../../', import.meta.url))
/** Written by `build/rules.mjs`. */
const languages: readonly { lang: string; name: string }[] = JSON.parse(
  readFileSync(new URL('../pages/languages.json', import.meta.url), 'utf8'),
)
/** What can be imported, each a page of the reference. */
const ENTRIES = ['index', 'text', 'core', 'packs', 'feed', 'site', 'node', 'schema', 'vitest', 'jest', 'rehype']
const REPOSITORY = 'https://github.com/copydesk/copydesk'

/** Anchors as GitHub makes them: the same links work in both places. */
const slugify = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')

const base = process.env['SITE_BASE'] ?? '/copydesk/'

export default defineConfig({
  title: 'copydesk',
  description: 'Scraped news in, a clean typed document out, and a receipt for every change.',
  base,
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}favicon.svg` }]],
  lang: 'en-US',
  srcDir: 'pages',
  outDir: 'dist',
  cleanUrls: false,
  // The build checks links to pages; `build/links.mjs` checks anchors and files too.
  markdown: {
    // The default theme has too little contrast for WCAG AA.
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    anchor: { slugify },
    toc: { slugify } as object,
  },
  vite: {
    resolve: { alias: { '#report': `${root}src/report` } },
    worker: { format: 'es' },
    build: { target: 'es2023', chunkSizeWarningLimit: 2000 },
    publicDir: fileURLToPath(new URL('../public', import.meta.url)),
  },
  themeConfig: {
    nav: [
      { text: 'Start', link: '/guide/start' },
      { text: 'Docs', link: '/guide/', activeMatch: '^/guide/' },
      { text: 'Rules', link: '/rules/', activeMatch: '^/rules/' },
      { text: 'API', link: '/api/', activeMatch: '^/api/' },
      { text: 'Playground', link: '/playground' },
      { text: 'GitHub', link: REPOSITORY },
    ],
    sidebar: {
      '/guide/': [
        {
          text: 'Introduction',
          items: [
            { text: 'Start in 60 seconds', link: '/guide/start' },
            { text: 'Overview', link: '/guide/overview' },
            { text: 'How-to index', link: '/guide/' },
          ],
        },
        {
          text: 'Use',
          items: [
            { text: 'Sources', link: '/guide/sources' },
            { text: 'Recipes', link: '/guide/recipes' },
            { text: 'Options', link: '/guide/options' },
            { text: 'Receipts', link: '/guide/receipts' },
            { text: 'Tests of a pipeline', link: '/guide/testing' },
            { text: 'Corpora', link: '/guide/corpora' },
            { text: 'Write your own rules', link: '/guide/rules' },
            { text: 'Concepts by language', link: '/guide/concepts' },
            { text: 'Moving from other packages', link: '/guide/moving' },
          ],
        },
        {
          text: 'Reference',
          items: [
            { text: 'Document', link: '/guide/document' },
            { text: 'Warnings and errors', link: '/guide/warnings' },
            { text: 'Encoding repair', link: '/guide/encoding' },
            { text: 'Limits', link: '/guide/limits' },
            { text: 'Sizes', link: '/guide/sizes' },
            { text: 'Measured', link: '/guide/measured' },
            { text: 'FAQ', link: '/guide/faq' },
            { text: 'Security', link: '/guide/security' },
            { text: 'Architecture', link: '/guide/architecture' },
            { text: 'Contributing', link: '/guide/contributing' },
          ],
        },
      ],
      '/api/': [
        {
          text: 'Reference',
          items: ENTRIES.map((name) =>
            name === 'index' ? { text: 'copydesk', link: '/api/' } : { text: `copydesk/${name}`, link: `/api/${name}` },
          ),
        },
      ],
      '/rules/': [
        {
          text: 'Rules',
          items: [
            { text: 'Catalog', link: '/rules/' },
            ...languages.map(({ lang, name }) => ({ text: name, link: `/rules/${lang}` })),
          ],
        },
      ],
    },
    search: { provider: 'local', options: { detailedView: true } },
    outline: { level: [2, 3] },
    footer: { message: 'MIT license. No trackers, no external requests.' },
  },
})
