"""One peer out of PyPI, in a process of its own: python pages.py NAME LIST ANSWERS. Reads and writes what pages.mjs does."""
import gzip
import json
import logging
import resource
import sys
import time

logging.disable(logging.CRITICAL)
name, listed, answers = sys.argv[1:4]
WARM_UP = 20

if name == "trafilatura":
    import trafilatura

    def read(html, url):
        return trafilatura.extract(html, url=url, include_comments=False)

else:
    import newspaper

    def read(html, url):
        article = newspaper.Article(url or "https://paper.example/", fetch_images=False)
        article.download(input_html=html)
        article.parse()
        return article.text


def attempt(html, url):
    try:
        return read(html, url)
    except Exception:  # what a peer cannot read counts as empty
        return None


def html_of(page):
    with gzip.open(page["path"]) as file:
        return file.read().decode("utf-8", "replace")


with open(listed, encoding="utf-8") as file:
    pages = json.load(file)
for page in pages[:WARM_UP]:
    attempt(html_of(page), page.get("url"))
texts, seconds, failed = [], 0.0, 0
for page in pages:
    html = html_of(page)
    start = time.process_time()
    text = attempt(html, page.get("url"))
    seconds += time.process_time() - start
    failed += text is None
    texts.append(text or "")
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
with open(answers, "w", encoding="utf-8") as file:
    json.dump({"texts": texts, "seconds": seconds, "megabytes": peak, "failed": failed}, file)
