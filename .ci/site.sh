#!/usr/bin/env bash
# Builds the site and tests it in Debian's Chromium, which it installs if it is not there. Needs the package built.
#   .ci/site.sh [test]   only tests a site that is built
set -euo pipefail
cd "$(dirname "$0")/.."
if [ ! -x "${CHROMIUM:-/usr/bin/chromium}" ]; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null
fi
if [ "${1:-}" != test ]; then npm run build --workspace @copydesk/website; fi
npm test --workspace @copydesk/website
