import { defineComponent, h, onMounted, ref } from 'vue'

/** A field that hides the rules of a page that do not hold its words. */
export default defineComponent(() => {
  const words = ref('')
  const count = ref('')
  const apply = () => {
    const wanted = words.value.toLowerCase().trim()
    let shown = 0
    for (const rule of document.querySelectorAll<HTMLElement>('.rule')) {
      rule.hidden = !(rule.textContent ?? '').toLowerCase().includes(wanted)
      if (!rule.hidden) shown++
    }
    for (const family of document.querySelectorAll<HTMLElement>('.rule-family'))
      family.hidden = !family.querySelector('.rule:not([hidden])')
    count.value = wanted === '' ? '' : `${shown} ${shown === 1 ? 'rule' : 'rules'}`
  }
  onMounted(apply)
  const input = ({ target }: Event) => {
    words.value = (target as HTMLInputElement).value
    apply()
  }
  return () =>
    h('p', { class: 'rule-filter' }, [
      h('label', [
        'Filter ',
        h('input', { type: 'search', value: words.value, onInput: input, placeholder: 'newsletter, “Read more”…' }),
      ]),
      h('span', { role: 'status' }, count.value),
    ])
})
