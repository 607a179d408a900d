import { defineComponent, h, onMounted, ref } from 'vue'

/** The place of the playground; all of it is plain TypeScript that runs in the browser alone. */
export default defineComponent(() => {
  const root = ref<HTMLElement>()
  onMounted(async () => {
    const { mountPlayground } = await import('../../playground/main.js')
    if (root.value) mountPlayground(root.value)
  })
  return () => h('div', { ref: root, class: 'playground' })
})
