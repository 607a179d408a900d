import 'copydesk/vitest'
