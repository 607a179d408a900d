import { type Theme, useData } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { defineAsyncComponent, defineComponent, h, nextTick } from 'vue'
import { DARK, LIGHT, STYLE } from '#report/style.js'
import './style.css'

/** The default layout, with an example on the first page. */
const Layout = defineComponent(() => {
  const { frontmatter } = useData()
  const demo = () => {
    const { demo } = frontmatter.value
    if (typeof demo !== 'string') return undefined
    return [
      h('style', { innerHTML: `:root{${LIGHT}}:root.dark{${DARK}}${STYLE}` }),
      h('div', { class: 'demo', innerHTML: demo }),
    ]
  }
  return () => h(DefaultTheme.Layout, null, { 'home-hero-image': demo })
})

/** The first page has no main landmark of its own. */
async function markMain(): Promise<void> {
  await nextTick()
  const content = document.querySelector('.VPContent')
  if (content?.querySelector('main')) content.removeAttribute('role')
  else content?.setAttribute('role', 'main')
}

export default {
  extends: DefaultTheme,
  Layout,
  enhanceApp({ app, router }) {
    app.component(
      'Playground',
      defineAsyncComponent(() => import('./playground.js')),
    )
    app.component(
      'RuleFilter',
      defineAsyncComponent(() => import('./rule-filter.js')),
    )
    if (import.meta.env.SSR) return
    router.onAfterRouteChange = markMain
    addEventListener('load', markMain)
  },
} satisfies Theme
