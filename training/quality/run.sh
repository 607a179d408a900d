#!/usr/bin/env bash
# run.sh EVAL OUT [--models DIR]: fits the doubt of src/quality/ again, and prints how far it can be trusted.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
python=${PYTHON:-/opt/venv/bin/python}
node "$here/signs.mjs" "$@"
"$python" "$here/fit.py" "$2"
npx biome check --write "$here/../../src/quality/model.table.ts"
