"""How to start `copydesk filter` where there is no environment: by whole paths."""

import os
import shutil

NODE = os.environ.get("NODE") or shutil.which("node")
CLI = os.environ.get("COPYDESK") or "node_modules/copydesk/dist/cli.js"


def command(*options):
    return [os.path.abspath(NODE), os.path.abspath(CLI), "filter", "--no-line", *options]
